import { z } from 'zod';
import { IsoDay } from './shapes.ts';

/** Whether calendar programs may subscribe: since when, and on which port this Tertius answered then. */
export const FeedShape = z.object({ since: IsoDay.nullable(), port: z.number().int().nullable() });

/** How often a calendar is read by itself while the program runs. */
const Every = z.enum(['never', 'hour', 'day']);

/** A calendar that says when the owner is not free. */
export const BusyCalendars = z.object({
  calendars: z.array(
    z.object({
      id: z.number().int(),
      name: z.string(),
      /** Of a file that is looked at again before each plan. */
      path: z.string().nullable(),
      /** Of a calendar subscribed to: whence it comes, and how often it is read by itself; null of the others. */
      host: z.string().nullable(),
      every: Every.nullable(),
      readOn: IsoDay,
      /** How many busy times are still to come. */
      ahead: z.number().int(),
      /** Why its file could not be read lately. */
      trouble: z.string().nullable(),
    }),
  ),
});

export type BusyCalendars = z.infer<typeof BusyCalendars>;

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

  busyCalendars: {
    summary: 'The calendars that say when you are not free',
    input: z.object({}),
    answer: BusyCalendars,
  },
  addBusyCalendar: {
    summary: 'Take the busy times of a calendar, and nothing else of it',
    input: z.object({
      name: z.string().trim().min(1),
      text: z.string().optional(),
      /** Of a file on this computer, looked at again before each plan. */
      path: z.string().min(1).optional(),
    }),
    answer: BusyCalendars,
  },
  subscribeCalendar: {
    summary:
      'Subscribe to the busy times of a calendar on the web; it is read at once, and then as often as you choose',
    input: z.object({
      /** http, https or webcal. */
      url: z.string().trim().min(1).max(4000),
      name: z.string().trim().min(1).optional(),
      every: Every.default('never'),
    }),
    answer: BusyCalendars,
  },
  scheduleCalendar: {
    summary: 'Say how often a calendar that you subscribed to is read by itself',
    input: z.object({ id: z.coerce.number().int(), every: Every }),
    answer: BusyCalendars,
  },
  refreshCalendars: {
    summary: 'Read the calendars that you subscribed to again: one, all, or those that are due',
    input: z.object({ id: z.number().int().optional(), due: z.boolean().default(false) }),
    answer: BusyCalendars,
  },
  removeBusyCalendar: {
    summary: 'Forget a calendar and its busy times',
    input: z.object({ id: z.coerce.number().int() }),
    answer: BusyCalendars,
  },
} as const;
