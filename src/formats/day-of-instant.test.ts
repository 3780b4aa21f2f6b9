import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayInZone } from '../base/days.ts';
import { dayOfInstant } from './day-of-instant.ts';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Pacific/Apia',
  'America/Havana',
  'Asia/Tokyo',
];

it('gives the same day as the calendar does, before 1970, on days when clocks change and across the date line', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      fc.array(fc.integer({ min: Date.UTC(1850, 0, 1), max: Date.UTC(2040, 0, 1) }), { minLength: 1 }),
      fc.integer({ min: 0, max: 72 }),
      (zone, instants, hour) => {
        const dayOf = dayOfInstant(zone);
        const dateLine = Date.UTC(2011, 11, 29) + hour * 3_600_000;
        for (const instant of [...instants, dateLine]) expect(dayOf(instant)).toBe(dayInZone(instant, zone));
      },
    ),
    { numRuns: 50 },
  );
});
