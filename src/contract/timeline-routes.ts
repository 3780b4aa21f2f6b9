import { z } from 'zod';
import { IsoDay, PersonName } from './shapes.ts';

/** A value of one week, with its doubt. */
export const TimelineReading = z.object({
  week: z.string(),
  from: IsoDay,
  value: z.number(),
  /** Standard deviation: how sure the value is; 0 where it is counted. */
  sd: z.number(),
  /** The band of doubt: one deviation to each side, of a rate its 90 % interval. */
  low: z.number(),
  high: z.number(),
  /** As it is said. */
  text: z.string(),
  /** Mean of the weeks so far, the later ones weighing more. */
  smoothed: z.number(),
  /** What the week would have shown with what is known today; null where no import since could make a difference, or it cannot be told. */
  again: z.number().nullable(),
});

/** A measure, a rate, or the fit for an objective, week by week. */
const TimelineLine = z.object({
  /** The measure's id, `rate-` with that of a rate, or `objective-` with the number of the objective. */
  id: z.string(),
  kind: z.enum(['fit', 'shape', 'rate']),
  name: z.string(),
  sentence: z.string(),
  /** Of the weeks in which it could be told, oldest first. */
  readings: z.array(TimelineReading),
});

/** A difference between the first and the last week kept that exceeds its doubt. */
const TimelineChange = z.object({
  sentence: z.string(),
  /** What changed, and both values as they are said; of what is known today where the network changed. */
  name: z.string(),
  before: z.string(),
  after: z.string(),
  /** `data`: with what is known today the first week would have shown it too, so that not the network changed but what is known of it. */
  kind: z.enum(['network', 'data']),
  /** Who counts now and did not then, and the other way round; empty where it counts no people. */
  came: z.array(PersonName),
  left: z.array(PersonName),
});

/** The measures of the weeks in which Tertius was used. */
export const TimelineShape = z.object({
  from: IsoDay,
  until: IsoDay,
  weeks: z.number().int(),
  /** For how many of these weeks measures were kept. */
  kept: z.number().int(),
  sentence: z.string(),
  changes: z.array(TimelineChange),
  /** The imports of these weeks, oldest first: what changed on such a day need not have changed in the network. */
  imports: z.array(z.object({ batch: z.number().int(), day: IsoDay, week: z.string(), sentence: z.string() })),
  lines: z.array(TimelineLine),
});
export type TimelineShape = z.infer<typeof TimelineShape>;

/** Routes of the timeline, see routes.ts. */
export const TIMELINE_ROUTES = {
  timeline: {
    summary:
      'The measures and the fit for each objective, week by week, with the changes that exceed their doubt and who stands behind them',
    input: z.object({ weeks: z.coerce.number().int().min(2).max(520).default(12) }),
    answer: TimelineShape,
  },
} as const;
