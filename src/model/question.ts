import { z } from 'zod';
import type { Day } from '../base/days.ts';
import type { PersonId, QuestionId } from './ids.ts';

/** What somebody says to a question. */
export const Says = z.enum(['yes', 'no', 'unsure']);
export type Says = z.infer<typeof Says>;

/** What one person answered. */
export interface QuestionAnswer {
  readonly person: PersonId;
  readonly day: Day;
  readonly says: Says;
  readonly note?: string;
}

/** A piece of information to cross-check. */
export interface Question {
  readonly id: QuestionId;
  readonly text: string;
  readonly topics: readonly string[];
  readonly askedOn: Day;
  readonly closedOn?: Day;
  /** What the owner thought before asking anybody. */
  readonly before?: Says;
  /** What the owner thinks now. */
  readonly after?: Says;
  readonly answers: readonly QuestionAnswer[];
}
