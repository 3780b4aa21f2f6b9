import { z } from 'zod';
import type { Day } from '../base/days.ts';
import type { EventId, PersonId } from './ids.ts';

/** Where people are met: a conference with its attendees, a gathering of those invited, a trip to where people live. */
export const EventKind = z.enum(['conference', 'gathering', 'trip']);
export type EventKind = z.infer<typeof EventKind>;

/** What came of meeting, or not meeting, one person at an event. */
export interface Debrief {
  readonly spoke: boolean;
  /** The day on which they spoke, within the event. */
  readonly spokeOn?: Day;
  /** Whether the owner means to follow up; absent while not said. */
  readonly followUp?: boolean;
}

/** Somebody who has to do with an event. */
export interface EventPerson {
  readonly person: PersonId;
  /** `list`: an attendee list says so; `owner`: the owner does. */
  readonly source: 'list' | 'owner';
  readonly debrief?: Debrief;
}

/** An event that the owner goes to, or thinks about. */
export interface NetworkEvent {
  readonly id: EventId;
  readonly kind: EventKind;
  readonly name: string;
  readonly place?: string;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly topics: readonly string[];
  /** The owner goes; otherwise it is only thought about. */
  readonly isGoing: boolean;
  /** By ascending id. */
  readonly people: readonly EventPerson[];
  /** Of whom the owner said that they will not be there. */
  readonly absent: readonly PersonId[];
}

/** What the owner means to do about somebody they spoke with at an event. */
export interface FollowUp {
  readonly person: PersonId;
  readonly day: Day;
  readonly isWanted: boolean;
  /** The name of the event. */
  readonly at: string;
}
