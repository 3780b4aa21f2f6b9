import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, toIsoDay } from '../base/days.ts';
import { backupsToKeep } from './backups-to-keep.ts';

const TODAY = dayOf(2026, 11, 25)!;

/** Days kept after a backup on each of so many days, rotated every day. */
function keptAfter(days: number): string[] {
  let kept: number[] = [];
  for (let day = TODAY - days + 1; day <= TODAY; day++) kept = [...backupsToKeep([...kept, day])];
  return kept.sort((one, other) => one - other).map(toIsoDay);
}

describe('backups of every day', () => {
  it('leave seven days, four weeks and twelve months after two years', () => {
    const kept = keptAfter(730);
    expect(kept.slice(-7)[0]).toBe('2026-11-19');
    expect(kept).toEqual(expect.arrayContaining(['2026-11-15', '2026-11-08', '2026-10-31', '2025-12-31']));
    expect(kept.length).toBeLessThanOrEqual(7 + 4 + 12);
    expect(new Set(kept.map((day) => day.slice(0, 7))).size).toBe(12);
  });

  it('never lose the newest, and never more than 23 stay', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30_000 }), { minLength: 1 }), (days) => {
        const kept = backupsToKeep(days);
        expect(kept.has(Math.max(...days))).toBe(true);
        expect(kept.size).toBeLessThanOrEqual(23);
        for (const day of kept) expect(days).toContain(day);
      }),
    );
  });
});
