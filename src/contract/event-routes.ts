import { z } from 'zod';
import { EventKind } from '../model/event.ts';
import { IsoDay } from './day-and-name.ts';
import { AttendeesAdded, EventShape, EventsList, EventUnderstood } from './event-shapes.ts';

const ById = z.object({ id: z.coerce.number().int() });
const ByPerson = ById.extend({ person: z.coerce.number().int() });
const Words = z.array(z.string().trim().min(1)).max(100);
const Limit = z.coerce.number().int().min(1).max(10_000).default(200);

/** What the owner says of an event. */
export const EventInput = z.object({
  kind: EventKind,
  name: z.string().trim().min(1).max(300),
  place: z.string().trim().max(300).nullable().default(null),
  from: IsoDay,
  /** The same day when left out. */
  until: IsoDay.optional(),
  topics: Words.default([]),
  going: z.boolean().default(true),
});

/** Routes about events; spread into the table of all routes. */
export const EVENT_ROUTES = {
  events: {
    summary: 'Conferences, gatherings and trips, the soonest first',
    input: z.object({}),
    answer: EventsList,
  },
  event: {
    summary: 'One event: whom to meet and why, when, and what came of it',
    input: ById.extend({ limit: Limit }),
    answer: EventShape,
  },
  understandEvent: {
    summary: 'What a line of plain language says of an event',
    input: z.object({ text: z.string().trim().min(1).max(1000) }),
    answer: EventUnderstood,
  },
  addEvent: { summary: 'Keep an event', input: EventInput, answer: EventShape },
  editEvent: {
    summary: 'Change an event; what is left out stays',
    input: ById.extend({
      kind: EventKind.optional(),
      name: z.string().trim().min(1).max(300).optional(),
      place: z.string().trim().max(300).nullable().optional(),
      from: IsoDay.optional(),
      until: IsoDay.optional(),
      topics: Words.optional(),
      going: z.boolean().optional(),
    }),
    answer: EventShape,
  },
  removeEvent: {
    summary: 'Take an event away; talks that were logged stay',
    input: ById,
    answer: z.object({ id: z.number().int() }),
  },
  restoreEvent: { summary: 'Bring back an event that was taken away', input: ById, answer: EventShape },
  addAttendees: {
    summary: 'Bring in who will be there: a pasted list, a table, or a calendar file with its attendees',
    input: ById.extend({
      /** Of the file; for a pasted list any. */
      name: z.string().trim().min(1).max(300).default('attendees.txt'),
      text: z.string().min(1).max(20_000_000).optional(),
      /** Instead of the text: a file on this computer. */
      path: z.string().optional(),
    }),
    answer: AttendeesAdded,
  },
  setAttendee: {
    summary: 'Say whether somebody will be there; null leaves it to the lists',
    input: ByPerson.extend({ coming: z.boolean().nullable() }),
    answer: EventShape,
  },
  debriefEvent: {
    summary: 'Say whether you spoke with somebody, and whether you mean to follow up',
    input: ByPerson.extend({
      spoke: z.boolean(),
      followUp: z.boolean().nullable().default(null),
      /** The last day of the event that has come when left out. */
      day: IsoDay.optional(),
      minutes: z.number().min(0).max(1440).optional(),
    }),
    answer: EventShape,
  },
  undebriefEvent: {
    summary: 'Take back what was said of somebody, with the talk that it logged',
    input: ByPerson,
    answer: EventShape,
  },
} as const;
