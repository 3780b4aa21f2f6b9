import type { Values } from '../../model/constants/constants.ts';
import { branchAndBound } from './branch-and-bound.ts';
import { exchange } from './exchange.ts';
import { lazyGreedy } from './lazy-greedy.ts';
import { isBetter, ranked } from './ranked.ts';
import { repair } from './repair.ts';
import { upperBound } from './upper-bound.ts';
import { type Choice, inTieOrder, type Selection, type WeekProblem } from './week-problem.ts';
import { isAllowed, isWithinLimits } from './week-rules.ts';
import { marginalGain, openNeeds } from './week-value.ts';

/** Moves that a week is grown around. */
const SEEDS = 16;
/** How many of those weeks are improved further. */
const SEEDED_STARTS = 2;

/** The moves of a week, with what they are worth and what no week could exceed. */
export interface ChosenMoves {
  readonly choices: readonly Choice[];
  readonly value: number;
  readonly bound: number;
  /** Whether the selection is proven to be the best. */
  readonly isExact: boolean;
}

/**
 * Chooses the moves of a week: greedy by gain per minute, greedy by gain, and the best single move, each improved by
 * exchange and repair; exactly when there are few choices. Deterministic, whatever the order of the choices. Source: science §9.
 */
export function chooseMoves(given: WeekProblem, values: Values): ChosenMoves {
  const problem = inTieOrder(given);
  const steps = values.planExchanges;
  const starts = [
    lazyGreedy(problem, 'density'),
    lazyGreedy(problem, 'gain'),
    bestSingle(problem),
    ...seededStarts(problem),
  ];
  const seen = new Set<string>();
  let best = ranked(problem, []);
  for (const start of starts) {
    const key = start.toSorted((a, b) => a - b).join();
    if (seen.has(key)) continue;
    seen.add(key);
    const improved = exchange(problem, start, steps);
    const finished = ranked(problem, exchange(problem, repair(problem, improved), steps));
    if (isBetter(finished, best)) best = finished;
  }
  const isExact = problem.choices.length <= values.planExactCandidates;
  const selection = isExact ? branchAndBound(problem, best.selection) : best.selection;
  return {
    choices: selection.map((index) => problem.choices[index]!),
    value: ranked(problem, selection).value,
    bound: upperBound(problem, selection),
    isExact,
  };
}

/**
 * Weeks grown around one move each, the best few of them: greedy alone never takes a move that others crowd out, however
 * well it goes with what is left (partial enumeration, Khuller et al. 1999, with seeds of one).
 */
function seededStarts(problem: WeekProblem): Selection[] {
  const open = openNeeds(problem, []);
  const gainOf = (index: number): number => marginalGain(problem, open, problem.choices[index]!);
  const seeds = [...problem.choices.keys()]
    .filter((index) => isWithinLimits(problem, [index]))
    .sort((a, b) => gainOf(b) - gainOf(a) || a - b)
    .slice(0, SEEDS);
  return seeds
    .map((seed) => ranked(problem, lazyGreedy(problem, 'density', [seed])))
    .filter(({ selection }) => isAllowed(problem, selection))
    .sort((a, b) => b.wishes - a.wishes || b.value - a.value)
    .slice(0, SEEDED_STARTS)
    .map(({ selection }) => selection);
}

function bestSingle(problem: WeekProblem): Selection {
  const open = openNeeds(problem, []);
  let best: number | undefined;
  for (const [index, choice] of problem.choices.entries()) {
    if (!isAllowed(problem, [index])) continue;
    const isHigher =
      best === undefined ||
      marginalGain(problem, open, choice) > marginalGain(problem, open, problem.choices[best]!) + Number.EPSILON;
    if (isHigher) best = index;
  }
  return best === undefined ? [] : [best];
}
