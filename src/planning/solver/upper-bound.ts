import type { PartialWeek } from './partial-week.ts';
import { gainIn, type WeekTable } from './week-table.ts';

/**
 * No allowed week is worth more than this, before the multiplier: F(M) plus what the other moves add to M, as a fractional
 * knapsack over the minutes of the week. Valid because F is monotone and submodular. Source: science §9.
 */
export function upperBound(table: WeekTable, week: PartialWeek): number {
  const items = [...table.byGain]
    .filter((index) => !week.chosen.includes(index))
    .map((index) => ({ gain: gainIn(table, week.open, index), size: table.minutes[index]! }));
  return week.value + fractionalKnapsack(items, table.problem.limits.minutes);
}

/** The most that fits into `room` when items may be cut. */
export function fractionalKnapsack(items: readonly { gain: number; size: number }[], room: number): number {
  const densest = items.filter((item) => item.gain > 0).toSorted((a, b) => b.gain * a.size - a.gain * b.size);
  let left = room;
  let gain = 0;
  for (const item of densest) {
    if (item.size <= left) {
      gain += item.gain;
      left -= item.size;
    } else {
      return gain + (item.gain * left) / item.size;
    }
  }
  return gain;
}
