import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import golden from '../../test/support/science-golden.json' with { type: 'json' };
import { DEFAULT_VALUES } from '../model/constants/constants.ts';
import { learnOptimum } from './learn-optimum.ts';
import {
  expectedLearningValue,
  learningValue,
  type OptimumFor,
  optimumFor,
  usedLearningValue,
} from './learning-value.ts';

const PARTS: Readonly<Record<keyof typeof golden.V_table, OptimumFor>> = {
  execute: 'execute',
  solve: 'solve',
  discover: 'discover',
  context_know: 'context-knowledge',
  context_industry: 'context-industry',
  support: 'support',
};
const optimum = fc.constantFrom(...Object.values(PARTS)).map((part) => optimumFor(part, DEFAULT_VALUES));
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('what a distance is worth', () => {
  it.each(Object.entries(PARTS))('agrees with the reference table for %s', (name, part) => {
    for (const [d, value] of Object.entries(golden.V_table[name as keyof typeof PARTS])) {
      expect(learningValue(Number(d), optimumFor(part, DEFAULT_VALUES))).toBeCloseTo(value, 6);
    }
  });

  it.each(Object.keys(golden.distance) as (keyof typeof golden.distance)[])(
    'agrees under uncertainty for %s',
    (name) => {
      const { mu, sd, known_share: kappa } = golden.distance[name];
      for (const kind of ['execute', 'solve', 'discover'] as const) {
        const apart = { mu, sigma: sd, kappa };
        const best = optimumFor(kind, DEFAULT_VALUES);
        expect(expectedLearningValue(apart, best)).toBeCloseTo(golden.V_expected[name][kind], 5);
        expect(usedLearningValue(apart, best, DEFAULT_VALUES)).toBeCloseTo(golden.V_used[name][kind], 5);
      }
    },
  );

  it('is novelty times understandability, scaled to its peak', () => {
    const { dstar, V_03, norm_03 } = golden.nooteboom_identity;
    expect(learningValue(0.3, { dStar: dstar, familiarity: 0.1 })).toBeCloseTo(V_03, 6);
    expect(V_03).toBe(norm_03);
  });

  it('is 1 at the best distance, and never more', () => {
    fc.assert(
      fc.property(optimum, share, (best, d) => {
        expect(learningValue(best.dStar, best)).toBe(1);
        expect(learningValue(d, best)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('falls with uncertainty and rises with evidence', () => {
    fc.assert(
      fc.property(optimum, share, share, share, share, share, (best, mu, s, t, k, l) => {
        const [less, more] = s < t ? [s, t] : [t, s];
        const sharp = expectedLearningValue({ mu, sigma: less / 2 }, best);
        const vague = expectedLearningValue({ mu, sigma: more / 2 }, best);
        expect(vague).toBeLessThanOrEqual(sharp);
        expect(sharp).toBeLessThanOrEqual(learningValue(mu, best));
        const [little, much] = k < l ? [k, l] : [l, k];
        const apart = { mu, sigma: less / 2 };
        expect(usedLearningValue({ ...apart, kappa: little }, best, DEFAULT_VALUES)).toBeLessThanOrEqual(
          usedLearningValue({ ...apart, kappa: much }, best, DEFAULT_VALUES),
        );
        expect(usedLearningValue({ ...apart, kappa: 0 }, best, DEFAULT_VALUES)).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});

describe('the owner’s own best distance', () => {
  const usual = optimumFor('discover', DEFAULT_VALUES);
  const rated = ([0.3, 0.35, 0.7, 0.8, 0.4] as const).map((d) => ({ distance: d, useful: d < 0.5 ? 1 : 0 }));

  it('agrees with the reference posterior', () => {
    expect(learnOptimum(usual, [], DEFAULT_VALUES).posteriorMean).toBeCloseTo(golden.dstar_posterior.prior, 6);
    expect(learnOptimum(usual, rated, DEFAULT_VALUES).posteriorMean).toBeCloseTo(golden.dstar_posterior.after, 6);
  });

  it('keeps to the usual one until there are five answers', () => {
    expect(learnOptimum(usual, rated.slice(0, 4), DEFAULT_VALUES).dStar).toBe(usual.dStar);
    expect(learnOptimum(usual, rated, DEFAULT_VALUES).dStar).toBeLessThan(usual.dStar);
  });
});
