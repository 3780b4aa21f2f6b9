import { z } from 'zod';

/**
 * One suggested act, by kind (science §5.3). `activate` turns a nominal contact into a first real exchange; `keep-promise` is what the owner
 * has promised and falls due. */
export const MoveKind = z.enum([
  'activate',
  'deepen',
  'maintain',
  'reconnect',
  'meet',
  'ask-introduction',
  'introduce',
  'offer',
  'ask',
  'pass-on',
  'cross-check',
  'congratulate',
  'keep-promise',
  'attend',
  'rest',
  'ask-owner',
]);
export type MoveKind = z.infer<typeof MoveKind>;

/** What became of a move: suggested until the owner decides. */
export const MoveState = z.enum(['suggested', 'done', 'skipped', 'never', 'replaced']);
export type MoveState = z.infer<typeof MoveState>;
