import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import golden from '../../../test/support/science-golden.json' with { type: 'json' };
import { type LabelledRow, logistic, mapLogistic } from './map-logistic.ts';

const PRIOR = { means: [-2.45, 5, 0.5], spreads: [0.8, 1, 0.5] };

/** The outcomes of science §6 as (1, S, personal) → answered. */
const OUTCOMES: readonly LabelledRow[] = [
  { features: [1, 0, 0], isTrue: false },
  { features: [1, 0, 0], isTrue: false },
  { features: [1, 0.1, 1], isTrue: true },
  { features: [1, 0.3, 0], isTrue: true },
  { features: [1, 0.3, 1], isTrue: true },
  { features: [1, 0.5, 1], isTrue: true },
  { features: [1, 0.8, 0], isTrue: true },
  { features: [1, 0.2, 1], isTrue: true },
];

const chance = (weights: readonly number[], features: readonly number[]): number =>
  logistic(features.reduce((sum, value, index) => sum + value * weights[index]!, 0));

describe('mapLogistic', () => {
  it('learns the weights of the worked example', () => {
    const weights = mapLogistic(OUTCOMES, PRIOR);
    for (const [index, weight] of golden.response_map.b.entries()) expect(weights[index]).toBeCloseTo(weight, 5);
    expect(chance(PRIOR.means, [1, 0, 0])).toBeCloseTo(golden.response_map.cold_before, 5);
    expect(chance(weights, [1, 0, 0])).toBeCloseTo(golden.response_map.cold_after, 5);
    expect(chance(PRIOR.means, [1, 0.3, 1])).toBeCloseTo(golden.response_map.S03p_before, 5);
    expect(chance(weights, [1, 0.3, 1])).toBeCloseTo(golden.response_map.S03p_after, 5);
  });

  it('believes the prior where there are no outcomes', () => {
    expect(mapLogistic([], PRIOR)).toEqual(PRIOR.means);
  });

  it('never lowers the chance of a cold message because one more was answered', () => {
    const row = fc.record({
      features: fc.tuple(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1)),
      isTrue: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const before = chance(mapLogistic(rows, PRIOR), [1, 0, 0]);
        const after = chance(mapLogistic([...rows, { features: [1, 0, 0], isTrue: true }], PRIOR), [1, 0, 0]);
        expect(after).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    );
  });

  it('stands still where the posterior is highest', () => {
    const weights = mapLogistic(OUTCOMES, PRIOR);
    const slope = weights.map((weight, index) =>
      OUTCOMES.reduce(
        (sum, row) => sum + ((row.isTrue ? 1 : 0) - chance(weights, row.features)) * row.features[index]!,
        (PRIOR.means[index]! - weight) / PRIOR.spreads[index]! ** 2,
      ),
    );
    for (const value of slope) expect(value).toBeCloseTo(0, 8);
  });
});
