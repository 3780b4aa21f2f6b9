import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import golden from '../../../test/support/science-golden.json' with { type: 'json' };
import { type Audience, bestMessengers, segmentReach } from './segment-reach.ts';

const example: Audience = {
  sizes: [200, 100],
  worths: [0.5, 0.3],
  reach: [
    [0.1, 0],
    [0.08, 0.05],
    [0, 0.2],
  ],
  passing: [0.4, 0.4, 0.4],
};
const share = fc.double({ min: 0, max: 1, noNaN: true });
const audiences = fc.integer({ min: 1, max: 6 }).chain((count) =>
  fc.record({
    sizes: fc.array(fc.nat(100), { minLength: 3, maxLength: 3 }),
    worths: fc.array(share, { minLength: 3, maxLength: 3 }),
    reach: fc.array(fc.array(share, { minLength: 3, maxLength: 3 }), { minLength: count, maxLength: count }),
    passing: fc.array(share, { minLength: count, maxLength: count }),
  }),
);

function subsets(count: number): number[][] {
  return Array.from({ length: 2 ** count }, (_, mask) => [...new Array(count).keys()].filter((k) => (mask >>> k) & 1));
}

describe('segmentReach', () => {
  it('gives the published values for every choice of messengers', () => {
    const choices = [[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]];
    for (const [k, choice] of choices.entries()) {
      expect(segmentReach(example, choice)).toBeCloseTo(golden.segment_reach[k]!, 9);
    }
    expect(segmentReach(example, [])).toBe(0);
  });
});

describe('bestMessengers', () => {
  it('takes the messenger first who adds most', () => {
    const found = bestMessengers(example, 2);
    expect(found.chosen).toEqual([0, 1]);
    expect(found.value).toBeCloseTo(7.672, 9);
    expect(found.gains[0]! + found.gains[1]!).toBeCloseTo(found.value, 9);
  });

  it('is worth at least 1 − 1/e of the best choice and never more than it says is possible', () => {
    fc.assert(
      fc.property(audiences, fc.integer({ min: 1, max: 4 }), (audience, count) => {
        const found = bestMessengers(audience, count);
        const values = subsets(audience.reach.length)
          .filter((s) => s.length <= count)
          .map((s) => segmentReach(audience, s));
        const best = Math.max(...values);
        expect(found.value).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best - 1e-9);
        expect(found.most).toBeGreaterThanOrEqual(best - 1e-9);
        expect(found.chosen.length).toBeLessThanOrEqual(count);
      }),
    );
  });

  it('leaves out whoever adds nothing', () => {
    expect(bestMessengers({ ...example, passing: [0.4, 0, 0.4] }, 3).chosen).toEqual([0, 2]);
  });
});
