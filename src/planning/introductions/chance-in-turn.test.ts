import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import golden from '../../../test/support/science-golden.json' with { type: 'json' };
import { chanceInTurn } from './chance-in-turn.ts';

describe('chanceInTurn', () => {
  it('agrees with the worked example of two introducers, one after the other', () => {
    expect(chanceInTurn([golden.intro.via_ben, golden.intro.via_dee])).toBeCloseTo(golden.intro.either_sequential, 5);
  });

  it('is 0 with nobody to ask', () => {
    expect(chanceInTurn([])).toBe(0);
  });

  it('stays a chance, and one more to ask never lowers it', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(share, { maxLength: 8 }), share, (chances, another) => {
        const before = chanceInTurn(chances);
        const after = chanceInTurn([...chances, another]);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1);
        expect(after).toBeGreaterThanOrEqual(before - 1e-12);
      }),
    );
  });
});
