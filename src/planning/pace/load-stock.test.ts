import { describe, expect, it } from 'vitest';
import golden from '../../../test/support/science-golden.json' with { type: 'json' };
import { DEFAULT_VALUES } from '../../model/constants/constants.ts';
import { loadStock } from './load-stock.ts';

describe('loadStock', () => {
  it('agrees with the worked weeks: two new people, a conference of twelve, and after', () => {
    const weeks = loadStock(
      golden.pace.map((week) => week.added),
      10,
      DEFAULT_VALUES,
    );
    for (const [index, week] of golden.pace.entries()) {
      expect(weeks[index]!.allowance).toBeCloseTo(week.allow, 5);
      expect(weeks[index]!.stock).toBeCloseTo(week.B, 5);
      expect(weeks[index]!.multiplier).toBeCloseTo(week.eta, 5);
    }
  });

  it('carries two new people a week for good', () => {
    const weeks = loadStock(new Array<number>(200).fill(2), 10, DEFAULT_VALUES);
    expect(weeks.at(-1)!.stock).toBeCloseTo(golden.pace_steady_2perweek, 5);
    expect(weeks.every((week) => week.allowance >= 2 - 1e-9)).toBe(true);
  });
});
