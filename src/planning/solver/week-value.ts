import type { Choice, Selection, WeekProblem } from './week-problem.ts';

/**
 * F(M) = η·(Σ own + Σ_k w_k·[1 − Π_{m∈M}(1 − π_m·δ_mk)]): monotone and submodular, F(∅) = 0. Source: science §5.1.
 */
export function weekValue(problem: WeekProblem, selection: Selection): number {
  const open = openNeeds(problem, selection);
  let value = 0;
  for (const index of selection) value += problem.choices[index]!.own;
  for (const [need, weight] of problem.needs.entries()) value += weight - open[need]!;
  return problem.multiplier * value;
}

/** What is left of each need's weight once the selected moves are counted. */
export function openNeeds(problem: WeekProblem, selection: Selection): Float64Array {
  const open = Float64Array.from(problem.needs);
  for (const index of selection) {
    for (const gain of problem.choices[index]!.gains) open[gain.need]! *= 1 - gain.share;
  }
  return open;
}

/** What one more move adds to the value, given what is left of the needs. */
export function marginalGain(problem: WeekProblem, open: Float64Array, choice: Choice): number {
  let gain = choice.own;
  for (const { need, share } of choice.gains) gain += open[need]! * share;
  return problem.multiplier * gain;
}
