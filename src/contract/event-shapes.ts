import { z } from 'zod';
import { EventKind } from '../model/event.ts';
import { IsoDay, PersonName } from './day-and-name.ts';
import { Brief, ChanceShape, Evidence, FileReport } from './shapes.ts';

/** What one line of plain language says of an event, before anything is kept. Null: it does not say. */
export const EventUnderstood = z.object({
  kind: EventKind,
  name: z.string(),
  place: z.string().nullable(),
  from: IsoDay.nullable(),
  until: IsoDay.nullable(),
});
export type EventUnderstood = z.infer<typeof EventUnderstood>;

/** One line of a list of events. */
export const EventRow = z.object({
  id: z.number().int(),
  kind: EventKind,
  name: z.string(),
  place: z.string().nullable(),
  from: IsoDay,
  until: IsoDay,
  topics: z.array(z.string()),
  /** The owner goes; otherwise it is only thought about. */
  going: z.boolean(),
  state: z.enum(['ahead', 'now', 'over']),
  /** How many are known to be there, or to live there. */
  people: z.number().int(),
  /** With how many of them something real has happened. */
  known: z.number().int(),
  /** How many are probably somebody known already, and are asked about: `tertius duplicates`. */
  perhapsKnown: z.number().int(),
  /** Of whom it was said whether the owner spoke with them. */
  debriefed: z.number().int(),
  /** Where it stands, in words. */
  sentence: z.string(),
});
export type EventRow = z.infer<typeof EventRow>;

/** Ahead the soonest first, then those that are over, the latest first. */
export const EventsList = z.object({ events: z.array(EventRow) });
export type EventsList = z.infer<typeof EventsList>;

const Attendee = z.object({
  person: PersonName,
  /** `Head of Data, Acme`; empty when nothing is known. */
  role: z.string(),
  /** Something real has happened between the two. */
  isKnown: z.boolean(),
  /** Probably this person, who is known already; null where nothing speaks for that. */
  perhaps: PersonName.nullable(),
  source: z.enum(['list', 'owner', 'place']),
});

/** Whom to meet, and how. */
export const Meeting = Attendee.extend({
  /** Verb first. */
  sentence: z.string(),
  reason: z.string(),
  why: z.array(Evidence),
  chance: ChanceShape.nullable(),
  slot: z.object({ day: IsoDay, from: z.string(), until: z.string() }).nullable(),
  brief: Brief.nullable(),
});
export type Meeting = z.infer<typeof Meeting>;

const Debriefed = Attendee.extend({
  /** Null: not said yet. */
  spoke: z.boolean().nullable(),
  spokeOn: IsoDay.nullable(),
  followUp: z.boolean().nullable(),
});
export type Debriefed = z.infer<typeof Debriefed>;

/** An event, with whom to meet at it and what came of it. */
export const EventShape = EventRow.extend({
  limits: z.object({
    perDay: z.number().int(),
    newPeople: z.number().int(),
    sentence: z.string(),
  }),
  /** In the order of what a talk adds to those before it. Empty once it is over. */
  meet: z.array(Meeting),
  /** Everybody: those to meet first, then those known, then by name. */
  attendees: z.array(Debriefed),
  total: z.number().int(),
  /** Of whom the owner said that they will not be there. */
  absent: z.array(PersonName),
});
export type EventShape = z.infer<typeof EventShape>;

/** What an attendee list brought. */
export const AttendeesAdded = z.object({
  /** To take the list back: `tertius undo`. */
  batch: z.number().int(),
  files: z.array(FileReport),
  event: EventShape,
});
export type AttendeesAdded = z.infer<typeof AttendeesAdded>;
