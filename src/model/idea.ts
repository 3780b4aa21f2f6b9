import { z } from 'zod';
import type { Day } from '../base/days.ts';
import type { IdeaId, ObjectiveId, PersonId } from './ids.ts';

/** How far an idea has come: it is heard, seems promising, is being developed, and in the end applied or dropped. */
export const IdeaState = z.enum(['heard', 'promising', 'developing', 'applied', 'dropped']);
export type IdeaState = z.infer<typeof IdeaState>;

/** States in which something is still to be done. */
export const OPEN_IDEA_STATES: readonly IdeaState[] = ['heard', 'promising', 'developing'];

/** Some of those whom an idea should reach. */
export interface Segment {
  /** In the owner's words: an employer, a field, a role, a place. */
  readonly name: string;
  /** How many people, as far as the owner knows. */
  readonly size?: number;
}

/** Somebody who was told of an idea. */
export interface IdeaPerson {
  readonly person: PersonId;
  readonly toldOn: Day;
  readonly passedOn: boolean;
  readonly supports: boolean;
  readonly objection?: string;
}

/** Something worth developing, applying, passing on. */
export interface Idea {
  readonly id: IdeaId;
  readonly text: string;
  readonly state: IdeaState;
  /** Of whom the owner has it. */
  readonly source?: PersonId;
  readonly topics: readonly string[];
  readonly objective?: ObjectiveId;
  /** It takes conviction: people follow only after more than one of those they know has (Centola & Macy 2007). */
  readonly isCostly: boolean;
  readonly audience: readonly Segment[];
  readonly heardOn: Day;
  /** The last move between states, or the day it was heard. */
  readonly movedOn: Day;
  /** How often it was moved. */
  readonly moves: number;
  readonly people: readonly IdeaPerson[];
}
