import { z } from 'zod';
import { IsoDay } from './shapes.ts';

/** Whether calendar programs may subscribe: since when, and on which port this Tertius answered then. */
export const FeedShape = z.object({ since: IsoDay.nullable(), port: z.number().int().nullable() });

const CALENDAR = 'text/calendar';

/** Routes of the week in other programs' calendars, see routes.ts. */
export const CALENDAR_ROUTES = {
  weekCalendar: {
    summary: 'The week as an iCalendar file',
    input: z.object({ date: IsoDay.optional(), minutes: z.coerce.number().int().min(0).max(600).optional() }),
    answer: z.string(),
    mediaType: CALENDAR,
  },
  feed: { summary: 'Whether calendar programs can subscribe to the week', input: z.object({}), answer: FeedShape },
  makeFeed: {
    summary: 'Make a secret address for calendar programs; the one before ends',
    input: z.object({ port: z.number().int().min(1).max(65_535).optional() }),
    answer: FeedShape.extend({ path: z.string() }),
  },
  revokeFeed: { summary: 'End the address for calendar programs', input: z.object({}), answer: FeedShape },
  readFeed: {
    summary: 'The week for a calendar program, at its secret address',
    input: z.object({ file: z.string() }),
    answer: z.string(),
    mediaType: CALENDAR,
  },
} as const;
