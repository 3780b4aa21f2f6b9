import { describe, expect, it } from 'vitest';
import { inventedWeek, largeWeek } from '../../../test/support/invented-week.ts';
import { judgedWeek } from '../../../test/support/judged-week.ts';
import { chanceFrom } from '../../base/chance.ts';
import { DEFAULT_VALUES } from '../../model/constants/constants.ts';
import { type ChosenMoves, chooseMoves } from './choose-moves.ts';
import type { Selection, WeekProblem } from './week-problem.ts';
import { isAllowed, missingWishes } from './week-rules.ts';

const WEEKS = 24;

const indexesOf = (problem: WeekProblem, { choices }: ChosenMoves): Selection =>
  choices.map((choice) => problem.choices.indexOf(choice));

describe('chooseMoves beside the optimum that an integer program proves', () => {
  it('comes within half a percent in the median week and three percent in the worst, wishes first, with a bound that holds', async () => {
    const chance = chanceFrom(20_261_130);
    const ratios: number[] = [];
    for (let week = 0; week < WEEKS; week++) {
      const problem = inventedWeek(20 + Math.floor(chance() * 181), chance);
      const chosen = chooseMoves(problem, DEFAULT_VALUES);
      const optimum = await judgedWeek(problem);
      expect(isAllowed(problem, indexesOf(problem, chosen))).toBe(true);
      expect(missingWishes(problem, indexesOf(problem, chosen)).length).toBe(optimum.openWishes);
      expect(chosen.bound).toBeGreaterThanOrEqual(optimum.value * (1 - 1e-6) - 1e-6);
      ratios.push(optimum.value === 0 ? 1 : chosen.value / optimum.value);
    }
    const sorted = ratios.toSorted((a, b) => a - b);
    expect(sorted[Math.floor(WEEKS / 2)]).toBeGreaterThanOrEqual(0.995);
    expect(sorted[0]).toBeGreaterThanOrEqual(0.97);
  });

  it('comes within a percent of it among two thousand moves, and says that three percent are the most left', async () => {
    const problem = largeWeek(chanceFrom(3));
    const chosen = chooseMoves(problem, DEFAULT_VALUES);
    const optimum = await judgedWeek(problem);
    expect(chosen.value).toBeGreaterThanOrEqual(0.99 * optimum.value);
    expect(chosen.bound).toBeGreaterThanOrEqual(optimum.value - 1e-6);
    expect(chosen.bound).toBeLessThanOrEqual(1.03 * optimum.value);
  });
});
