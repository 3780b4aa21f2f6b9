import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import golden from '../../../test/support/science-golden.json' with { type: 'json' };
import { type Audience, segmentReach } from '../../graph/graph.ts';
import { reachRange } from './reach-range.ts';

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
const audiences = fc.record({
  sizes: fc.array(fc.nat(1000), { minLength: 2, maxLength: 2 }),
  worths: fc.constant([1, 1]),
  reach: fc.array(fc.array(share, { minLength: 2, maxLength: 2 }), { minLength: 5, maxLength: 5 }),
  passing: fc.array(share, { minLength: 5, maxLength: 5 }),
});

describe('reachRange', () => {
  it('expects what segment reach says, for every choice of messengers', () => {
    const choices = [[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]];
    expect(choices.map((chosen) => reachRange(example, chosen, 2).value)).toEqual(
      golden.segment_reach.map((value) => expect.closeTo(value, 9)),
    );
  });

  it('says by hand for two messengers what eight of ten outcomes lie between', () => {
    // Nobody passes it on with 0.36, both with 0.16: the lower tenth is nothing, the upper tenth both.
    const { low, high } = reachRange(example, [0, 2], 1);
    expect(low).toBe(0);
    expect(high).toBeCloseTo(0.5 * 200 * 0.1 + 0.3 * 100 * 0.2, 9);
  });

  it('has the expectation between its ends and nothing above the whole audience', () => {
    fc.assert(
      fc.property(audiences, fc.double({ min: 1, max: 4, noNaN: true }), (audience, doubt) => {
        const { value, low, high } = reachRange(audience, [0, 1, 2, 3, 4], doubt);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(high).toBeLessThanOrEqual(audience.sizes[0]! + audience.sizes[1]! + 1e-6);
      }),
    );
  });

  it('never falls by one messenger more, who adds less the more there are already', () => {
    fc.assert(
      fc.property(audiences, fc.subarray([0, 1, 2, 3]), fc.subarray([0, 1, 2, 3]), (audience, one, other) => {
        const few = one.filter((messenger) => other.includes(messenger));
        const gain = (chosen: readonly number[]): number =>
          segmentReach(audience, [...chosen, 4]) - segmentReach(audience, chosen);
        expect(gain(one)).toBeGreaterThanOrEqual(-1e-9);
        expect(gain(few)).toBeGreaterThanOrEqual(gain(one) - 1e-9);
      }),
    );
  });
});
