import { lazyGreedy } from './lazy-greedy.ts';
import {
  addTo,
  fitsInto,
  isBetter,
  isInMeasure,
  type PartialWeek,
  partialWeek,
  SMALLEST_GAIN,
  wishesIn,
} from './partial-week.ts';
import type { Selection } from './week-problem.ts';
import { gainIn, type WeekTable } from './week-table.ts';

/** Choices up to which a week is filled up again; among more, the search that follows finds as much in less time. */
const REFILLED = 400;

/**
 * Improves a week, best step first, until nothing helps or `most` steps are made: one more move, one for one, one for two,
 * and one out with the room filled again. Wishes count before value. Source: science §9.
 */
export function exchange(table: WeekTable, start: PartialWeek, most: number): PartialWeek {
  let current = start;
  for (let step = 0; step < most; step++) {
    const next = bestNeighbour(table, current);
    if (next === undefined) break;
    current = next;
  }
  return current;
}

function bestNeighbour(table: WeekTable, current: PartialWeek): PartialWeek | undefined {
  let best = current;
  const chosen = current.chosen.toSorted((a, b) => a - b);
  for (const kept of remainders(chosen)) best = bestAddition(table, kept, best) ?? best;
  // Filling up again costs most, and is tried only where nothing simpler helps.
  if (best !== current) return best;
  if (table.count > REFILLED) return undefined;
  for (const left of chosen.toReversed()) {
    const kept = chosen.filter((index) => index !== left);
    for (const by of ['density', 'gain'] as const) {
      const refilled = lazyGreedy(table, by, kept);
      if (isInMeasure(table, refilled) && isBetter(table, refilled, best)) best = refilled;
    }
  }
  return best === current ? undefined : best;
}

/** The selection itself, without each one, and without each two; the last first, so that ties keep what comes earlier. */
function remainders(selection: Selection): Selection[] {
  const all: Selection[] = [selection];
  const lastFirst = selection.toReversed();
  for (const [rank, left] of lastFirst.entries()) {
    all.push(selection.filter((index) => index !== left));
    for (const other of lastFirst.slice(rank + 1)) {
      all.push(selection.filter((index) => index !== left && index !== other));
    }
  }
  return all;
}

/** The best single choice to add to `kept`, when the result beats `best`. What each gives by itself bounds what it adds. */
function bestAddition(table: WeekTable, kept: Selection, best: PartialWeek): PartialWeek | undefined {
  const week = partialWeek(table, kept);
  let wishes = wishesIn(table, best.flags);
  let value = best.value;
  let found: number | undefined;
  const canGrow = wishesIn(table, week.flags) < wishesIn(table, table.wanted);
  for (const index of table.byGain) {
    const after = canGrow ? wishesIn(table, week.flags | table.flags[index]!) : wishesIn(table, week.flags);
    if (after < wishes) continue;
    if (after === wishes) {
      const mustAdd = value - week.value + SMALLEST_GAIN;
      if (table.alone[index]! <= mustAdd) {
        if (canGrow) continue;
        break;
      }
      if (gainIn(table, week.open, index) <= mustAdd) continue;
    }
    if (!fitsInto(table, week, index) || !isInMeasure(table, week, index)) continue;
    found = index;
    wishes = after;
    value = week.value + gainIn(table, week.open, index);
  }
  if (found === undefined) return undefined;
  addTo(table, week, found);
  return week;
}
