import type { RouteName } from '../../src/contract/paths.ts';

/** The answers that change when the owner says what somebody does, or what a title or a company means. */
export const SHARPENED: readonly RouteName[] = [
  'asks',
  'audit',
  'curve',
  'person',
  'people',
  'groups',
  'group',
  'week',
  'objectives',
  'knowledge',
];
