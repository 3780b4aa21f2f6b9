import { z } from 'zod';
import { ForObjectiveOnDay } from './for-objective.ts';

/** One bar of a chart, or one row of the table behind it. */
export const ChartRow = z.object({
  /** What the row is of: a group's or person's id, a band, a stage, a channel, the Monday of a week. */
  key: z.string(),
  /** The name where the key is an id; else the face says the key in its own words. */
  name: z.string().nullable(),
  value: z.number(),
  /** The range that is fairly sure, where the value is not counted. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** What the value means, where it takes a sentence. */
  sentence: z.string().nullable(),
});

/** A chart: the finding that it proves, and its rows. */
export const ChartShape = z.object({
  id: z.enum(['groups', 'layers', 'redundancy', 'bridges', 'pace', 'stages', 'channels']),
  /** What the chart shows, said first. */
  sentence: z.string(),
  /** Shares of 1, things counted, or days. */
  unit: z.enum(['share', 'count', 'days']),
  rows: z.array(ChartRow),
  /** The most that is good for a row, drawn as a line; null where there is none. */
  limit: z.number().nullable(),
  /** Contacts of whom it is not known. */
  unknown: z.number().int(),
});
export type ChartShape = z.infer<typeof ChartShape>;

export const ChartsShape = z.object({
  /** The objective that coverage is read for; null for the ties alone. */
  objective: z.object({ id: z.number().int(), text: z.string() }).nullable(),
  charts: z.array(ChartShape),
});
export type ChartsShape = z.infer<typeof ChartsShape>;

/** Routes of charts, see routes.ts. */
export const CHART_ROUTES = {
  charts: {
    summary:
      'Group coverage, tie strength, redundancy, bridges, pace, career stages and channels, each with its finding',
    input: ForObjectiveOnDay,
    answer: ChartsShape,
  },
} as const;
