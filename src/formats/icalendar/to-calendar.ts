import { type Day, toIsoDay } from '../../base/days.ts';
import { foldLine, toContentText } from '../text/fold-line.ts';

/** One day in a calendar. */
export interface CalendarDay {
  /** No two alike. */
  readonly uid: string;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
}

/**
 * A calendar of whole days (RFC 5545). Nobody is an attendee of anything: programs would write to attendees.
 * `stamp` is the instant of writing in milliseconds since 1970, UTC.
 */
export function toCalendar(days: readonly CalendarDay[], stamp: number): string {
  const written = new Date(stamp).toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tertius//Tertius//EN',
    ...days.flatMap(({ uid, day, summary, description, categories }) => [
      'BEGIN:VEVENT',
      `UID:${toContentText(uid)}`,
      `DTSTAMP:${written}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(day + 1)}`,
      `SUMMARY:${toContentText(summary)}`,
      ...(description === '' ? [] : [`DESCRIPTION:${toContentText(description)}`]),
      ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(toContentText).join(',')}`]),
      'TRANSP:TRANSPARENT',
      'CLASS:PRIVATE',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map(foldLine).join('');
}

function compact(day: Day): string {
  return toIsoDay(day).replaceAll('-', '');
}
