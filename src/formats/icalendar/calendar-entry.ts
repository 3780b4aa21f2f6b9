import type { Day } from '../../base/days.ts';

/** When something stands in a calendar: from one instant to another, or on whole days. */
export type EntryTime =
  | {
      /** Milliseconds since 1970 UTC. */
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly firstDay: Day;
      readonly lastDay: Day;
    };

/** Something to be put in calendars of other programs. */
export interface CalendarEntry {
  /** The same for the same thing, however often it is written: programs know it again by this. */
  readonly uid: string;
  readonly title: string;
  readonly text: string;
  readonly time: EntryTime;
  readonly categories?: readonly string[];
}

/** An entry as other programs have been told of it. */
export interface PublishedEntry extends CalendarEntry {
  /** Grows with each change; programs ignore what does not. 0 at first. Source: RFC 5545 §3.8.7.4. */
  readonly sequence: number;
  /** When it last changed, in milliseconds since 1970 UTC. */
  readonly changedAt: number;
  readonly isCancelled: boolean;
}
