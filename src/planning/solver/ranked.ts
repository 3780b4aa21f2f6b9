import type { Selection, WeekProblem } from './week-problem.ts';
import { wishesMet } from './week-rules.ts';
import { weekValue } from './week-value.ts';

/** How good a selection is: wishes first, then value. */
export interface Ranked {
  readonly selection: Selection;
  readonly wishes: number;
  readonly value: number;
}

/** Gains below this are noise of floating point. */
export const SMALLEST_GAIN = 1e-9;

/** A selection with what it is worth. */
export function ranked(problem: WeekProblem, selection: Selection): Ranked {
  const sorted = selection.toSorted((a, b) => a - b);
  return { selection: sorted, wishes: wishesMet(problem, sorted), value: weekValue(problem, sorted) };
}

/** Whether `a` fulfils more wishes, or as many at a higher value. */
export function isBetter(a: Ranked, b: Ranked): boolean {
  if (a.wishes !== b.wishes) return a.wishes > b.wishes;
  return a.value > b.value + SMALLEST_GAIN;
}
