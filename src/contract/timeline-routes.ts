import { z } from 'zod';
import { IsoDay } from './shapes.ts';

/** A measure, or the fit for an objective, week by week. */
const TimelineLine = z.object({
  /** The measure's id, or `objective-` with the number of the objective. */
  id: z.string(),
  name: z.string(),
  sentence: z.string(),
  /** Of the weeks in which it could be told, oldest first. */
  readings: z.array(
    z.object({
      week: z.string(),
      from: IsoDay,
      value: z.number(),
      /** Standard deviation: how sure the value is; 0 where it is counted. */
      sd: z.number(),
      /** Mean of the weeks so far, the later ones weighing more. */
      smoothed: z.number(),
    }),
  ),
});

/** The measures of the weeks in which Tertius was used. */
export const TimelineShape = z.object({
  from: IsoDay,
  until: IsoDay,
  weeks: z.number().int(),
  /** For how many of these weeks measures were kept. */
  kept: z.number().int(),
  sentence: z.string(),
  /** What changed by more than its doubt, between the first and the last week kept. */
  changes: z.array(z.string()),
  lines: z.array(TimelineLine),
});
export type TimelineShape = z.infer<typeof TimelineShape>;

/** Routes of the timeline, see routes.ts. */
export const TIMELINE_ROUTES = {
  timeline: {
    summary: 'The measures and the fit for each objective, week by week, with the changes that exceed their doubt',
    input: z.object({ weeks: z.coerce.number().int().min(2).max(520).default(12) }),
    answer: TimelineShape,
  },
} as const;
