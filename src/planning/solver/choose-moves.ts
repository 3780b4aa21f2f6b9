import type { Values } from '../../model/constants/constants.ts';
import { bestFirst, type Searched } from './best-first.ts';
import { exchange } from './exchange.ts';
import { lazyGreedy } from './lazy-greedy.ts';
import { withMostWishes } from './most-wishes.ts';
import { isBetter, isInMeasure, type PartialWeek, partialWeek } from './partial-week.ts';
import { relaxation } from './relaxation.ts';
import { repair } from './repair.ts';
import { upperBound } from './upper-bound.ts';
import { type Choice, inTieOrder, type WeekProblem } from './week-problem.ts';
import { type WeekTable, weekTable } from './week-table.ts';

/** The moves of a week, with what they are worth and what no week could exceed. */
export interface ChosenMoves {
  readonly choices: readonly Choice[];
  readonly value: number;
  /** No allowed week that fulfils at least as many wishes is worth more. */
  readonly bound: number;
  /** Whether the selection is proven to be the best. */
  readonly isExact: boolean;
}

/**
 * Chooses the moves of a week: greedy by gain per minute, greedy by gain, each improved by exchange and repair, and the
 * best single move; then a search, bounded by a Lagrangian relaxation, for a better one, to its end when there are few
 * choices. Deterministic, whatever the order of the choices. Source: science §9.
 */
export function chooseMoves(given: WeekProblem, values: Values): ChosenMoves {
  const problem = inTieOrder(given);
  const table = weekTable(problem);
  const steps = values.planExchanges;
  const improved = [lazyGreedy(table, 'density'), lazyGreedy(table, 'gain')]
    .map((start) => exchange(table, repair(table, exchange(table, start, steps)), steps))
    .reduce((best, week) => (isBetter(table, week, best) ? week : best), bestSingle(table));
  const wished = withMostWishes(table, improved);
  const known = wished === improved ? improved : exchange(table, wished, steps);
  const most = mostWeighed(problem.choices.length, values);
  const { week, bound, isExact } = searched(table, known, most);
  const chosen = week.chosen.toSorted((a, b) => a - b);
  return {
    choices: chosen.map((index) => problem.choices[index]!),
    value: problem.multiplier * week.value,
    bound: problem.multiplier * Math.max(week.value, Math.min(bound, upperBound(table, week))),
    isExact,
  };
}

/** How many moves the search may weigh: without end among few, less where a single look at all of them takes long. */
function mostWeighed(candidates: number, values: Values): number {
  if (candidates <= values.planExactCandidates) return Number.POSITIVE_INFINITY;
  return (1_000 * values.planSearched) / (candidates > values.planCandidates ? 4 : 1);
}

/** The search below the relaxation; where offers are owed, first among weeks without asks, then among those with. */
function searched(table: WeekTable, known: PartialWeek, most: number): Searched {
  const { limits, choices } = table.problem;
  const isAsk = (index: number): boolean => choices[index]!.isAsk;
  if (limits.asksAhead >= 0 || !table.byGain.some(isAsk))
    return bestFirst(table, known, relaxation(table, known), most);
  const silent = {
    ...table,
    byGain: table.byGain.filter((index) => !isAsk(index)),
    byDensity: table.byDensity.filter((index) => !isAsk(index)),
  };
  const without = bestFirst(silent, known, relaxation(silent, known), most);
  const among = bestFirst(table, without.week, relaxation(table, without.week), most);
  return {
    week: among.week,
    bound: Math.max(among.week.value, without.bound, among.bound),
    isExact: without.isExact && among.isExact,
  };
}

function bestSingle(table: WeekTable): PartialWeek {
  for (const index of table.byGain) {
    const week = partialWeek(table, [index]);
    if (isInMeasure(table, week)) return week;
  }
  return partialWeek(table, []);
}
