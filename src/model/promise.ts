import { z } from 'zod';
import type { Day } from '../base/days.ts';
import type { InteractionId, PersonId, PromiseId } from './ids.ts';

/** Who promised: the owner, or the person. */
export const PromiseBy = z.enum(['owner', 'person']);
export type PromiseBy = z.infer<typeof PromiseBy>;

/** `released`: it need not be kept any more, without any blame. */
export const PromiseState = z.enum(['open', 'kept', 'released']);
export type PromiseState = z.infer<typeof PromiseState>;

/** What the owner promised a person, or a person the owner. */
export interface PromiseMade {
  readonly id: PromiseId;
  readonly person: PersonId;
  readonly by: PromiseBy;
  readonly text: string;
  readonly madeOn: Day;
  /** By when; absent where nothing was said. */
  readonly dueOn?: Day;
  readonly state: PromiseState;
  /** When it was kept or released. */
  readonly settledOn?: Day;
  /** The logged interaction in which it was made. */
  readonly interaction?: InteractionId;
}
