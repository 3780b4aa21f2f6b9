import { partialWeek } from './partial-week.ts';
import type { Selection, WeekProblem } from './week-problem.ts';
import { weekTable } from './week-table.ts';

/**
 * F(M) = η·(Σ own + Σ_k w_k·[1 − Π_{m∈M}(1 − π_m·δ_mk)]): monotone and submodular, F(∅) = 0. Source: science §5.1.
 */
export function weekValue(problem: WeekProblem, selection: Selection): number {
  return problem.multiplier * partialWeek(weekTable(problem), selection).value;
}
