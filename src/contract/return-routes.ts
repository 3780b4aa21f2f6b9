import { z } from 'zod';
import { ReturnKind } from '../model/return.ts';
import { IsoDay, PersonName } from './shapes.ts';

/** Something that came back, with its delay. */
export const ReturnShape = z.object({
  id: z.number().int(),
  kind: ReturnKind,
  day: IsoDay,
  text: z.string(),
  /** By whom it came, in the order in which it passed through them. */
  people: z.array(PersonName),
  /** Months from the first contact with any of them; null where none before is known. */
  months: z.number().nullable(),
  /** When it came, by whom, and how long after the first contact. */
  sentence: z.string(),
});

/** What came back, the newest first. */
export const ReturnsList = z.object({
  returns: z.array(ReturnShape),
  /** Median of the months that are known; null of none. */
  medianMonths: z.number().nullable(),
  sentence: z.string(),
});
export type ReturnsList = z.infer<typeof ReturnsList>;

/** Routes of what came back, see routes.ts. */
export const RETURN_ROUTES = {
  returns: {
    summary: 'What came back: ideas, help, introductions, opportunities, support, with their delay from first contact',
    input: z.object({}),
    answer: ReturnsList,
  },
  addReturn: {
    summary: 'Note something that came back, with the people it came by; without a day it was today',
    input: z.object({
      kind: ReturnKind,
      text: z.string().trim().min(1).max(2000),
      people: z.array(z.coerce.number().int()).min(1).max(20),
      day: IsoDay.optional(),
    }),
    answer: ReturnsList,
  },
  removeReturn: {
    summary: 'Take a note of something that came back away',
    input: z.object({ id: z.coerce.number().int() }),
    answer: ReturnsList,
  },
} as const;
