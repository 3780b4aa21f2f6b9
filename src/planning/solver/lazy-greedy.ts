import { addTo, fitsInto, isInMeasure, type PartialWeek, partialWeek } from './partial-week.ts';
import type { Selection } from './week-problem.ts';
import { densityFrom, gainIn, type WeekTable } from './week-table.ts';

/**
 * Adds the choice with the greatest key until none fits. The lists are in the order of what each gives by itself, which is
 * never below what it still gives, so that the search of each step ends early (lazy evaluation, Leskovec et al. 2007): valid
 * because the value is submodular. `by` is gain, or gain per minute. Starts from `start`.
 */
export function lazyGreedy(table: WeekTable, by: 'gain' | 'density', start: Selection = []): PartialWeek {
  const week = partialWeek(table, start);
  for (;;) {
    const next = greatest(table, week, by);
    if (next === undefined) return week;
    addTo(table, week, next);
  }
}

function greatest(table: WeekTable, week: PartialWeek, by: 'gain' | 'density'): number | undefined {
  const isDensity = by === 'density';
  const keyOf = (gain: number, index: number): number => (isDensity ? densityFrom(gain, table.minutes[index]!) : gain);
  let best: number | undefined;
  let bestKey = 0;
  for (const index of isDensity ? table.byDensity : table.byGain) {
    if (keyOf(table.alone[index]!, index) < bestKey) break;
    const key = keyOf(gainIn(table, week.open, index), index);
    if (key <= 0 || key < bestKey || (key === bestKey && best !== undefined && best < index)) continue;
    if (!fitsInto(table, week, index) || !isInMeasure(table, week, index)) continue;
    best = index;
    bestKey = key;
  }
  return best;
}
