import { z } from 'zod';
import type { Day } from '../base/days.ts';
import type { ObjectiveId } from './ids.ts';

/** What the owner wants: get things done, solve or cross-check, find new ideas, apply elsewhere, win support. Science §4.1. */
export const ObjectiveKind = z.enum(['execute', 'solve', 'discover', 'context', 'support']);
export type ObjectiveKind = z.infer<typeof ObjectiveKind>;

/** 0: could be explained in one e-mail; 1: takes long work together. */
export const Complexity = z.union([z.literal(0), z.literal(0.5), z.literal(1)]);
export type Complexity = z.infer<typeof Complexity>;

export interface Objective {
  readonly id: ObjectiveId;
  readonly kind: ObjectiveKind;
  readonly text: string;
  /** Fields of knowledge wanted, in the owner's words. */
  readonly knowledge: readonly string[];
  /** Groups wanted: employers, industries, fields, roles, in the owner's words. */
  readonly groups: readonly string[];
  /** 1 (some day) to 5 (now). */
  readonly priority: number;
  readonly complexity: Complexity;
  readonly createdOn: Day;
  readonly closedOn?: Day;
}
