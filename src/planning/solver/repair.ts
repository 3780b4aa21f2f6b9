import { lazyGreedy } from './lazy-greedy.ts';
import { addTo, fitsInto, isBetter, isInMeasure, type PartialWeek, partialWeek } from './partial-week.ts';
import { gainIn, type WeekTable } from './week-table.ts';

/** So many of the choices that could fulfil a wish are tried, those that give most first. */
const TRIED = 40;

/**
 * Brings in, at the least loss, a live touch, an exploring, a maintaining and a timely move where the week lacks one and some
 * choice could give it; the room left is filled again. Source: science §9.
 */
export function repair(table: WeekTable, start: PartialWeek): PartialWeek {
  let current = start;
  for (let bit = 1; bit <= table.wanted; bit <<= 1) {
    if ((table.wanted & bit) === 0 || (current.flags & bit) !== 0) continue;
    let best = current;
    for (const index of table.byGain.filter((one) => (table.flags[one]! & bit) !== 0).slice(0, TRIED)) {
      const forced = withMove(table, current, index);
      if (forced !== undefined && isBetter(table, forced, best)) best = forced;
    }
    current = best;
  }
  return current;
}

/** A week around one move: what fulfils wishes stays first, then what is worth most, then whatever else fits. */
function withMove(table: WeekTable, week: PartialWeek, index: number): PartialWeek | undefined {
  let kept = partialWeek(table, [index]);
  const { open } = kept;
  const worth = new Map(week.chosen.map((other) => [other, gainIn(table, open, other)]));
  const meets = (other: number): number => (table.flags[other] === 0 ? 0 : 1);
  const order = week.chosen.toSorted((a, b) => meets(b) - meets(a) || worth.get(b)! - worth.get(a)! || a - b);
  for (const other of order) if (fitsInto(table, kept, other)) addTo(table, kept, other);
  while (!isInMeasure(table, kept)) {
    const ask = kept.chosen.findLast((other) => table.problem.choices[other]!.isAsk && other !== index);
    if (ask === undefined) return undefined;
    kept = partialWeek(
      table,
      kept.chosen.filter((other) => other !== ask),
    );
  }
  return lazyGreedy(table, 'density', kept.chosen);
}
