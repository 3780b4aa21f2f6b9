import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInZone, dayOf, isoWeekOf, mondayOf, parseDay, toIsoDay, weekdayOf } from './days.ts';

describe('days', () => {
  it('reads and writes the same day, in every century', () => {
    fc.assert(fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => parseDay(toIsoDay(day)) === day));
  });

  it('refuses days that no calendar has', () => {
    expect(parseDay('2026-02-30')).toBeUndefined();
    expect(parseDay('2026-13-01')).toBeUndefined();
    expect(parseDay('24.11.2026')).toBeUndefined();
    expect(dayOf(2023, 2, 29)).toBeUndefined();
  });

  it('starts weeks on Monday, before 1970 too', () => {
    expect(weekdayOf(parseDay('2026-11-24')!)).toBe(1);
    expect(toIsoDay(mondayOf(parseDay('2026-11-29')!))).toBe('2026-11-23');
    expect(weekdayOf(parseDay('1842-07-10')!)).toBe(6);
  });

  it('numbers weeks as ISO 8601 does, across the turn of the year', () => {
    expect(isoWeekOf(parseDay('2026-11-24')!)).toBe('2026-W48');
    expect(isoWeekOf(parseDay('2027-01-01')!)).toBe('2026-W53');
    expect(isoWeekOf(parseDay('2024-12-30')!)).toBe('2025-W01');
  });

  it('takes the day from the owner’s zone, not from UTC', () => {
    const lateEvening = Date.UTC(2026, 10, 24, 23, 30);
    expect(toIsoDay(dayInZone(lateEvening, 'UTC'))).toBe('2026-11-24');
    expect(toIsoDay(dayInZone(lateEvening, 'Asia/Tokyo'))).toBe('2026-11-25');
    expect(toIsoDay(dayInZone(lateEvening, 'America/Los_Angeles'))).toBe('2026-11-24');
  });
});
