import { expect, it } from 'vitest';
import { busyTimes } from './busy-times.ts';

const HORIZON = {
  from: Date.UTC(2026, 10, 30),
  to: Date.UTC(2026, 11, 7),
  timeZone: 'Europe/Berlin',
  addresses: new Set(['maya@example.org']),
};

function shown(...events: readonly string[]): readonly string[] {
  const ics = `BEGIN:VCALENDAR\r\n${events.map((lines) => `BEGIN:VEVENT\r\nUID:${lines}\r\n${lines}\r\nEND:VEVENT\r\n`).join('')}END:VCALENDAR\r\n`;
  return busyTimes(ics, HORIZON).map(
    ({ start, end }) => `${new Date(start).toISOString().slice(0, 16)}–${new Date(end).toISOString().slice(0, 16)}`,
  );
}

it('are those of confirmed events to come, recurring ones at each time', () => {
  expect(shown('DTSTART;TZID=Europe/Berlin:20261102T100000\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY;BYDAY=MO,WE')).toEqual(
    ['2026-11-30T09:00–2026-11-30T10:00', '2026-12-02T09:00–2026-12-02T10:00'],
  );
});

it('are joined where they overlap, and cut to the horizon', () => {
  const long = 'DTSTART:20261129T220000Z\r\nDTEND:20261130T020000Z';
  expect(shown(long, 'DTSTART:20261130T010000Z\r\nDTEND:20261130T030000Z')).toEqual([
    '2026-11-30T00:00–2026-11-30T03:00',
  ]);
});

it('take whole days in the owner’s zone', () => {
  expect(shown('DTSTART;VALUE=DATE:20261203\r\nDTEND;VALUE=DATE:20261204')).toEqual([
    '2026-12-02T23:00–2026-12-03T23:00',
  ]);
});

it.each([
  'TRANSP:TRANSPARENT',
  'STATUS:CANCELLED',
  'STATUS:TENTATIVE',
  'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
  'ATTENDEE;PARTSTAT=DECLINED:mailto:maya@example.org',
])('are none for %s', (line) => {
  expect(shown(`DTSTART:20261201T100000Z\r\nDTEND:20261201T110000Z\r\n${line}`)).toEqual([]);
});
