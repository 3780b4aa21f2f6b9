import type { Selection, WeekProblem } from './week-problem.ts';
import { isWithinLimits } from './week-rules.ts';
import { marginalGain, openNeeds, weekValue } from './week-value.ts';

/**
 * No allowed week is worth more than this: F(M) plus what the other moves add to M, as a fractional knapsack over the
 * minutes of the week. Valid because F is monotone and submodular. Source: science §9.
 */
export function upperBound(problem: WeekProblem, selection: Selection): number {
  const open = openNeeds(problem, selection);
  const items = [...problem.choices.keys()]
    .filter((index) => !selection.includes(index) && isWithinLimits(problem, [index]))
    .map((index) => ({
      gain: marginalGain(problem, open, problem.choices[index]!),
      size: problem.choices[index]!.minutes,
    }));
  return weekValue(problem, selection) + fractionalKnapsack(items, problem.limits.minutes);
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
