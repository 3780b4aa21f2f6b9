import { lazyGreedy } from './lazy-greedy.ts';
import { addTo, fitsInto, isInMeasure, type PartialWeek, partialWeek, wishesIn } from './partial-week.ts';
import type { WeekTable } from './week-table.ts';

/** So many ways to put a week together are tried; what is not found by then is taken for impossible. */
const TRIED = 4_000;

/**
 * A week that fulfils as many wishes as can be had together, filled up with what gives most: `known` itself when nothing
 * beats it. Every way to fulfil one open wish after the other is gone through, quick moves first.
 */
export function withMostWishes(table: WeekTable, known: PartialWeek): PartialWeek {
  const all = wishesIn(table, table.wanted);
  let most = wishesIn(table, known.flags);
  let best: PartialWeek | undefined;
  let tried = 0;
  const order = [...table.byGain].sort((a, b) => table.minutes[a]! - table.minutes[b]! || a - b);

  const search = (week: PartialWeek, skipped: number): void => {
    const now = wishesIn(table, week.flags);
    if (now > most && isInMeasure(table, week)) {
      most = now;
      best = week;
    }
    const open = table.wanted & ~week.flags & ~skipped;
    if (open === 0 || now + wishesIn(table, open) <= most) return;
    const wish = open & -open;
    for (const index of order) {
      if ((table.flags[index]! & wish) === 0 || !fitsInto(table, week, index)) continue;
      if (++tried > TRIED || most === all) return;
      const grown = partialWeek(table, week.chosen);
      addTo(table, grown, index);
      search(grown, skipped);
      // An ask needs an offer beside it, whatever wish the offer serves.
      if (!isInMeasure(table, grown)) searchOffers(grown, skipped);
    }
    search(week, skipped | wish);
  };
  const searchOffers = (week: PartialWeek, skipped: number): void => {
    for (const index of order) {
      if (!table.problem.choices[index]!.isOffer || !fitsInto(table, week, index) || ++tried > TRIED) continue;
      const grown = partialWeek(table, week.chosen);
      addTo(table, grown, index);
      if (isInMeasure(table, grown)) search(grown, skipped);
    }
  };
  if (most < all) search(partialWeek(table, []), 0);
  return best === undefined ? known : lazyGreedy(table, 'density', best.chosen);
}
