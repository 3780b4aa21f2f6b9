import { z } from 'zod';
import { PromiseBy, PromiseState } from '../model/promise.ts';
import { IsoDay, PersonName } from './shapes.ts';

/** What the owner promised a person, or a person the owner. */
export const PromiseShape = z.object({
  id: z.number().int(),
  person: PersonName,
  by: PromiseBy,
  text: z.string(),
  madeOn: IsoDay,
  /** By when; null where nothing was said. */
  dueOn: IsoDay.nullable(),
  state: PromiseState,
  /** When it was kept or released; null while it is open. */
  settledOn: IsoDay.nullable(),
});
export type PromiseShape = z.infer<typeof PromiseShape>;

const PromiseText = z.string().trim().min(1).max(500);

/** Routes of promises, see routes.ts. */
export const PROMISE_ROUTES = {
  promises: {
    summary: 'Promises: the open ones by when they are due; with a person all of them, kept and released too',
    input: z.object({ person: z.coerce.number().int().optional() }),
    answer: z.object({ promises: z.array(PromiseShape) }),
  },
  addPromise: {
    summary: 'Note a promise, by the owner or by the person; without a day it was made today',
    input: z.object({
      person: z.coerce.number().int(),
      by: PromiseBy.default('owner'),
      text: PromiseText,
      due: IsoDay.optional(),
      day: IsoDay.optional(),
    }),
    answer: PromiseShape,
  },
  settlePromise: {
    summary: 'Say that a promise was kept, need not be kept any more, or is open again',
    input: z.object({ id: z.coerce.number().int(), state: PromiseState }),
    answer: PromiseShape,
  },
  removePromise: {
    summary: 'Take a promise away',
    input: z.object({ id: z.coerce.number().int() }),
    answer: z.object({ id: z.number().int() }),
  },
} as const;

/** A promise in what is logged: to or by the first person. */
export const LoggedPromise = z.object({ text: PromiseText, by: PromiseBy, due: IsoDay.nullable() });
