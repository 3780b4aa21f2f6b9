import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mondayOf, parseDay, weekdayOf } from '../base/days.ts';
import { longestSlot, placeMoves } from './place-moves.ts';
import type { PlannedMove } from './planned-move.ts';

const TUESDAY = parseDay('2026-11-24')!;
const MONDAY = mondayOf(TUESDAY);
const SETTINGS = { minutes: 90, workingDays: [0, 1, 2, 3, 4], from: 540, until: 1_020 };

function move(parts: Partial<PlannedMove>): PlannedMove {
  return {
    id: '2026-W48-deepen-1',
    kind: 'deepen',
    state: 'suggested',
    people: [1],
    minutes: 45,
    channel: 'in-person',
    sentence: 'Coffee with Ana Ruiz',
    reason: '',
    why: [],
    isNew: false,
    isLive: true,
    isExplore: false,
    isMaintain: false,
    isAsk: false,
    isOffer: false,
    load: 0,
    gain: 0.1,
    isSkippedTwice: false,
    ...parts,
  };
}

const place = (moves: readonly PlannedMove[], today = TUESDAY): readonly PlannedMove[] =>
  placeMoves(moves, { today, monday: MONDAY, settings: SETTINGS });

describe('placeMoves', () => {
  it('never places a move outside working days and hours, on a day gone by, or on another move', () => {
    const some = fc.array(fc.record({ minutes: fc.integer({ min: 5, max: 120 }) }), { maxLength: 7 });
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 6 }), (list, past) => {
        const placed = place(
          list.map(({ minutes }, index) => move({ id: `m-${index}`, minutes })),
          MONDAY + past,
        );
        const slots = placed.flatMap((one) => (one.slot === undefined ? [] : [one.slot]));
        for (const [index, slot] of slots.entries()) {
          expect(slot.day).toBeGreaterThanOrEqual(MONDAY + past);
          expect(SETTINGS.workingDays).toContain(weekdayOf(slot.day));
          expect(slot.from).toBeGreaterThanOrEqual(SETTINGS.from);
          expect(slot.until).toBeLessThanOrEqual(SETTINGS.until);
          for (const other of slots.slice(index + 1)) {
            expect(other.day !== slot.day || other.from >= slot.until || other.until <= slot.from).toBe(true);
          }
        }
        if (past > 4) expect(slots).toEqual([]);
        if (past < 3) expect(slots).toHaveLength(list.length);
      }),
    );
  });

  it('keeps clear of what the calendar says, by ten minutes, and of nothing else', () => {
    const busyTime = fc.record({
      day: fc.integer({ min: 0, max: 6 }).map((day) => MONDAY + day),
      from: fc.integer({ min: 480, max: 1_000 }),
      minutes: fc.integer({ min: 5, max: 300 }),
    });
    const some = fc.array(fc.integer({ min: 5, max: 90 }), { maxLength: 6 });
    fc.assert(
      fc.property(some, fc.array(busyTime, { maxLength: 14 }), (list, calendar) => {
        const busy = calendar.map(({ day, from, minutes }) => ({ day, from, until: from + minutes }));
        const free = { today: MONDAY, monday: MONDAY, settings: SETTINGS, busy };
        const placed = placeMoves(
          list.map((minutes, index) => move({ id: `m-${index}`, minutes })),
          free,
        );
        for (const { slot } of placed) {
          if (slot === undefined) continue;
          for (const one of busy) {
            expect(one.day !== slot.day || one.from >= slot.until + 10 || one.until + 10 <= slot.from).toBe(true);
          }
        }
        // The same week planned again moves nothing that has its time.
        expect(placeMoves(placed, free)).toEqual(placed);
        if (list.length > 0 && longestSlot(SETTINGS, free) >= Math.max(...list) + 35) {
          expect(placed.some((one) => one.slot !== undefined)).toBe(true);
        }
      }),
    );
  });

  it('congratulates on the first day that is left, and leaves what is written free of any time', () => {
    const [call, coffee, mail] = place([
      move({ id: 'call', kind: 'congratulate', channel: 'phone', minutes: 10 }),
      move({ id: 'coffee' }),
      move({ id: 'mail', channel: 'mail', isLive: false }),
    ]);
    expect(call!.slot?.day).toBe(TUESDAY);
    expect(coffee!.slot?.day).toBe(TUESDAY + 1);
    expect(mail!.slot).toBeUndefined();
  });

  it('spreads moves over the days that are left', () => {
    const placed = place([1, 2, 3].map((index) => move({ id: `coffee-${index}` })));
    expect(new Set(placed.map((one) => one.slot!.day)).size).toBe(3);
  });

  it('leaves a time that is fixed where it is', () => {
    const slot = { day: TUESDAY + 2, from: 600, until: 645 };
    expect(place([move({ slot }), move({ id: 'other' })])[0]!.slot).toEqual(slot);
  });
});

describe('longestSlot', () => {
  it('is nothing once the working days of the week are over', () => {
    expect(longestSlot(SETTINGS, { today: MONDAY + 4, monday: MONDAY })).toBe(480);
    expect(longestSlot(SETTINGS, { today: MONDAY + 5, monday: MONDAY })).toBe(0);
  });

  it('is the longest gap that meetings leave', () => {
    const busy = [
      { day: MONDAY + 4, from: 500, until: 700 },
      { day: MONDAY + 4, from: 650, until: 760 },
      { day: MONDAY + 4, from: 900, until: 1_100 },
    ];
    expect(longestSlot(SETTINGS, { today: MONDAY + 4, monday: MONDAY, busy })).toBe(140);
  });
});
