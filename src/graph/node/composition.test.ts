import { describe, expect, it } from 'vitest';
import golden from '../../../test/support/science-golden.json' with { type: 'json' };
import { csrFrom } from '../csr.ts';
import { blau } from './blau.ts';
import { categoryShares } from './category-shares.ts';
import { eIIndex } from './e-i-index.ts';
import { entropy } from './entropy.ts';
import { iqv } from './iqv.ts';
import { participation } from './participation.ts';

const GROUPS = [0, 0, 0, 1, 1, 2];
const STRENGTHS = [0.8, 0.6, 0.5, 0.3, 0.2, 0.2];
const values = golden.maya_composition;

describe("the composition of Maya's network", () => {
  it('is spread almost evenly by count', () => {
    const { shares, known } = categoryShares(GROUPS);
    expect(known).toBe(1);
    expect(blau(shares)).toBeCloseTo(values.blau_count, 6);
    expect(iqv(shares)).toBeCloseTo(values.iqv_count, 6);
    expect(entropy(shares)).toBeCloseTo(values.entropy_norm, 5);
  });

  it('is half outside by count, and mostly inside by strength', () => {
    expect(eIIndex(0, GROUPS)!.value).toBeCloseTo(values.EI_count, 9);
    expect(eIIndex(0, GROUPS, STRENGTHS)!.value).toBeCloseTo(values.EI_weighted, 6);
  });

  it('takes part in one group most of all', () => {
    const graph = csrFrom(7, { from: GROUPS.map(() => 6), to: GROUPS.map((_, k) => k), weights: STRENGTHS });
    expect(participation(graph, 6, [...GROUPS, 0])).toBeCloseTo(values.participation_weighted, 6);
  });
});

describe('composition where categories are missing', () => {
  it('leaves unknown contacts out and says how much is left', () => {
    const { shares, known } = categoryShares([0, 1, -1, -1], [1, 1, 1, 1]);
    expect(shares).toEqual([0.5, 0.5]);
    expect(known).toBe(0.5);
    expect(eIIndex(0, [0, 1, -1, -1])).toEqual({ value: 0, known: 0.5 });
  });

  it('is undefined when nothing is known', () => {
    const { shares, known } = categoryShares([-1, -1]);
    expect([known, blau(shares), iqv(shares), entropy(shares)]).toEqual([0, undefined, undefined, undefined]);
    expect(eIIndex(0, [-1])).toBeUndefined();
    expect(eIIndex(-1, [0])).toBeUndefined();
    expect(participation(csrFrom(1, { from: [], to: [] }), 0, [0])).toBeUndefined();
  });

  it('does not vary over a single category, and varies less against all that are possible', () => {
    expect([blau([1]), iqv([1]), entropy([1])]).toEqual([0, 0, 0]);
    expect(iqv([0.5, 0.5], 5)).toBeCloseTo(0.5 / 0.8, 12);
    expect(entropy([0.5, 0.5], 4)).toBeCloseTo(0.5, 12);
  });
});
