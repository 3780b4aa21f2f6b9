import createCalendar, {
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { PublishedEntry } from './calendar-entry.ts';

const DAY = 86_400_000;

/** How often calendar programs are asked to look again, in seconds. */
const REFRESH = 3_600;

/**
 * Entries as an iCalendar file (RFC 5545). Times are written in UTC, which every program turns into its own zone. Nobody is an attendee
 * of anything: programs would write to attendees.
 */
export function writeCalendar(name: string, entries: readonly PublishedEntry[]): string {
  const calendar = createCalendar({
    name,
    prodId: { company: 'Tertius', product: 'Tertius', language: 'EN' },
    ttl: REFRESH,
  });
  for (const { uid, title, text, time, categories = [], sequence, changedAt, isCancelled } of entries) {
    const isTimed = 'start' in time;
    calendar.createEvent({
      id: uid,
      sequence,
      stamp: new Date(changedAt),
      lastModified: new Date(changedAt),
      summary: title,
      ...(text === '' ? {} : { description: text }),
      categories: categories.map((category) => ({ name: category })),
      // Whoever shares a calendar does not share whom they know.
      class: ICalEventClass.PRIVATE,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      // What has no hour takes none away from anything else.
      transparency: isTimed && !isCancelled ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      busystatus: isTimed && !isCancelled ? ICalEventBusyStatus.BUSY : ICalEventBusyStatus.FREE,
      ...(isTimed
        ? { start: new Date(time.start), end: new Date(time.end) }
        : { allDay: true, start: new Date(time.firstDay * DAY), end: new Date((time.lastDay + 1) * DAY) }),
    });
  }
  return calendar.toString();
}
