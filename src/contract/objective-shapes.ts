import { z } from 'zod';
import { IsoDay } from './day-and-name.ts';
import { ReturnShape } from './return-routes.ts';
import { TimelineReading } from './timeline-routes.ts';

/** How an objective has fared: its fit week by week, what was planned and done for it, and what came back. */
export const ObjectiveHistory = z.object({
  objective: z.object({ id: z.number().int(), text: z.string() }),
  trend: z.object({
    /** What changed since the first week kept, beside the doubt about it. */
    sentence: z.string(),
    /** Of the weeks in which it could be told, oldest first; 0 to 100, the band one deviation to each side. */
    readings: z.array(TimelineReading.pick({ week: true, from: true, value: true, low: true, high: true, text: true })),
  }),
  /** Suggested for this week, and done in any, newest first. */
  moves: z.array(
    z.object({
      id: z.string(),
      state: z.enum(['suggested', 'done']),
      sentence: z.string(),
      /** When it was done; null while it is suggested. */
      day: IsoDay.nullable(),
      answered: z.boolean().nullable(),
    }),
  ),
  /** What came back by people with whom a move for it had been done by then: no cause is claimed. */
  returns: z.array(ReturnShape),
});
export type ObjectiveHistory = z.infer<typeof ObjectiveHistory>;
