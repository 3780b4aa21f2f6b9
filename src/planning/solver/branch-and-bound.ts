import { isBetter, type Ranked, ranked, SMALLEST_GAIN } from './ranked.ts';
import { fractionalKnapsack } from './upper-bound.ts';
import type { Selection, WeekProblem } from './week-problem.ts';
import { isAskingInMeasure, isWithinLimits, wishesMet } from './week-rules.ts';
import { marginalGain, openNeeds, weekValue } from './week-value.ts';

/**
 * The best selection of all, by depth-first search with the fractional bound; `start` is the one to beat. For few choices
 * only: the effort doubles with each in the worst case. Source: science §9.
 */
export function branchAndBound(problem: WeekProblem, start: Selection): Selection {
  const open = openNeeds(problem, []);
  const order = [...problem.choices.keys()]
    .filter((index) => isWithinLimits(problem, [index]))
    .toSorted((a, b) => densityOf(problem, open, b) - densityOf(problem, open, a) || a - b);
  let best: Ranked = ranked(problem, start);

  const search = (depth: number, chosen: readonly number[]): void => {
    if (isAskingInMeasure(problem, chosen)) {
      const here = ranked(problem, chosen);
      if (isBetter(here, best)) best = here;
    }
    if (depth === order.length || !canBeat(problem, chosen, order.slice(depth), best)) return;
    const next = [...chosen, order[depth]!];
    if (isWithinLimits(problem, next)) search(depth + 1, next);
    search(depth + 1, chosen);
  };
  search(0, []);
  return best.selection;
}

function canBeat(problem: WeekProblem, chosen: readonly number[], rest: readonly number[], best: Ranked): boolean {
  const wishes = wishesMet(problem, [...chosen, ...rest]);
  if (wishes !== best.wishes) return wishes > best.wishes;
  const open = openNeeds(problem, chosen);
  const used = chosen.reduce((sum, index) => sum + problem.choices[index]!.minutes, 0);
  const items = rest.map((index) => ({
    gain: marginalGain(problem, open, problem.choices[index]!),
    size: problem.choices[index]!.minutes,
  }));
  const bound = weekValue(problem, chosen) + fractionalKnapsack(items, problem.limits.minutes - used);
  return bound > best.value + SMALLEST_GAIN;
}

function densityOf(problem: WeekProblem, open: Float64Array, index: number): number {
  const choice = problem.choices[index]!;
  return marginalGain(problem, open, choice) / Math.max(choice.minutes, SMALLEST_GAIN);
}
