import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { busyTimes } from './busy-times.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { publishEntries } from './publish-entries.ts';
import { writeCalendar } from './write-calendar.ts';

const NINE = Date.UTC(2026, 10, 24, 9, 0);
const coffee: CalendarEntry = {
  uid: '2026-W48-deepen-12@tertius',
  title: 'Coffee with Zoë; Ana, “Ben”',
  text: 'Why: one line\nand another, with a \\ and a very long tail '.padEnd(300, 'ä'),
  time: { start: NINE, end: NINE + 45 * 60_000 },
};
const anyTime: CalendarEntry = {
  uid: '2026-W48-any-time@tertius',
  title: 'Write to Dee',
  text: '',
  time: { firstDay: 20_780, lastDay: 20_786 },
};

/** As a calendar program sees the file. */
function eventsOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

describe('a calendar for other programs', () => {
  it('reads back as it was written, in a calendar library of other people', () => {
    const [timed, whole] = eventsOf(writeCalendar('Tertius', publishEntries([], [coffee, anyTime], NINE)));
    expect([timed!.uid, timed!.summary, timed!.description]).toEqual([coffee.uid, coffee.title, coffee.text]);
    expect(timed!.startDate.toJSDate().getTime()).toBe(NINE);
    expect(timed!.endDate.toJSDate().getTime()).toBe(NINE + 45 * 60_000);
    expect(whole!.startDate.isDate).toBe(true);
    expect([whole!.startDate.toString(), whole!.endDate.toString()]).toEqual(['2026-11-23', '2026-11-30']);
  });

  it('takes time only for what has an hour and was not cancelled', () => {
    const horizon = { from: NINE - 86_400_000, to: NINE + 86_400_000, timeZone: 'UTC' };
    const first = publishEntries([], [coffee, anyTime], NINE);
    expect(busyTimes(writeCalendar('Tertius', first), horizon)).toEqual([coffee.time]);
    expect(busyTimes(writeCalendar('Tertius', publishEntries(first, [anyTime], NINE)), horizon)).toEqual([]);
  });

  it('tells of changes with growing numbers, of what is gone by cancelling it, and otherwise stays the same to the byte', () => {
    const first = publishEntries([], [coffee, anyTime], NINE);
    const again = publishEntries(first, [coffee, anyTime], NINE + 1_000);
    expect(writeCalendar('Tertius', again)).toBe(writeCalendar('Tertius', first));

    const moved = { ...coffee, time: { start: NINE + 3_600_000, end: NINE + 7_200_000 } };
    const second = publishEntries(again, [moved, anyTime], NINE + 2_000);
    expect(second.map(({ sequence }) => sequence)).toEqual([1, 0]);

    const third = publishEntries(second, [anyTime], NINE + 3_000);
    const gone = eventsOf(writeCalendar('Tertius', third)).find(({ uid }) => uid === coffee.uid)!;
    expect([gone.sequence, gone.component.getFirstPropertyValue('status')]).toEqual([2, 'CANCELLED']);
    expect(publishEntries(third, [anyTime], NINE + 4_000)).toEqual(third);

    const back = publishEntries(third, [anyTime, coffee], NINE + 5_000).find(({ uid }) => uid === coffee.uid)!;
    expect([back.sequence, back.isCancelled]).toEqual([3, false]);
  });
});
