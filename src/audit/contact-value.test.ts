import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import golden from '../../test/support/science-golden.json' with { type: 'json' };
import { expectedLearningValue, optimumFor } from '../knowledge/learning-value.ts';
import { DEFAULT_VALUES } from '../model/constants/constants.ts';
import { ObjectiveKind } from '../model/objective.ts';
import { contactValue, type ValueFactors, valueParts } from './contact-value.ts';
import { independentSources } from './independent-sources.ts';
import { accessOf, targetStrength, tieFit } from './tie-fit.ts';

const MIDDLING: ValueFactors = {
  tieFit: 0.5,
  trust: 0.5,
  competence: 0.5,
  learning: 0.5,
  industry: 0.5,
  cohesion: 0.5,
  nonRedundancy: 0.5,
  newness: 0.5,
  audience: 0.5,
  reputation: 0.5,
  advocacy: 0.5,
};

const factors = (some: Partial<ValueFactors>): ValueFactors => ({ ...MIDDLING, ...some });

const learning = (kind: 'discover' | 'execute', mu: number, sigma: number): number =>
  expectedLearningValue({ mu, sigma }, optimumFor(kind, DEFAULT_VALUES));

const fitAt = (strength: number, target: number): number => tieFit(strength, target, DEFAULT_VALUES);

describe('tie fit and access', () => {
  it('are those of the worked table', () => {
    for (const [target, row] of Object.entries(golden.tie_fit)) {
      for (const [strength, value] of Object.entries(row))
        expect(fitAt(Number(strength), Number(target))).toBeCloseTo(value, 4);
    }
    for (const [strength, value] of Object.entries(golden.access)) {
      expect(accessOf(Number(strength), DEFAULT_VALUES)).toBeCloseTo(value, 4);
    }
  });

  it('ask for stronger ties the more there is to explain', () => {
    const target = (kind: ObjectiveKind, complexity: 0 | 0.5 | 1) =>
      targetStrength({ kind, complexity }, DEFAULT_VALUES);
    expect([target('solve', 0), target('solve', 0.5), target('solve', 1)]).toEqual([0.3, 0.6, 0.8999999999999999]);
    expect([target('support', 0), target('support', 1)]).toEqual([0.35, 0.6499999999999999]);
  });
});

describe('the value of a contact', () => {
  it('is high for a new window when looking for ideas, low for a colleague', () => {
    const fay = factors({
      learning: learning('discover', 0.6, 0.1),
      nonRedundancy: 0.95,
      newness: 1,
      tieFit: fitAt(0.3, 0.35),
    });
    const ana = factors({
      learning: learning('discover', 0.1, 0.05),
      nonRedundancy: 0.35,
      newness: 0.1,
      tieFit: fitAt(0.8, 0.35),
    });
    expect(contactValue('discover', fay, DEFAULT_VALUES)).toBeCloseTo(golden.value_discover.fay_like, 4);
    expect(contactValue('discover', ana, DEFAULT_VALUES)).toBeCloseTo(golden.value_discover.ana_like, 4);
  });

  it('is the other way round when something must get done', () => {
    const ana = factors({ tieFit: 0.8, trust: 0.85, learning: learning('execute', 0.1, 0.05), cohesion: 0.65 });
    const fay = factors({ tieFit: 0.3, trust: 0.3, learning: learning('execute', 0.6, 0.1), cohesion: 0.05 });
    expect(contactValue('execute', ana, DEFAULT_VALUES)).toBeCloseTo(golden.value_execute.ana_like, 4);
    expect(contactValue('execute', fay, DEFAULT_VALUES)).toBeCloseTo(golden.value_execute.fay_like, 4);
  });

  it('gives a nominal contact in the ideal group value but no access, and a real weak tie both', () => {
    // What the two have in common, read off the value of the nominal one: only their ties differ.
    const common = golden.nominal_vs_real.v_nominal / 0.05 ** 0.2;
    const both = { nonRedundancy: 1, newness: 1, learning: common ** (1 / 0.35) };
    const nominal = contactValue('discover', factors({ ...both, tieFit: fitAt(0.0035, 0.35) }), DEFAULT_VALUES);
    const real = contactValue('discover', factors({ ...both, tieFit: fitAt(0.178, 0.35) }), DEFAULT_VALUES);
    expect(nominal).toBeCloseTo(golden.nominal_vs_real.v_nominal, 4);
    expect(real).toBeCloseTo(golden.nominal_vs_real.v_real, 4);
    expect(0.9 * nominal * accessOf(0.0035, DEFAULT_VALUES)).toBe(golden.nominal_vs_real.a_nominal);
    expect(0.9 * real * accessOf(0.178, DEFAULT_VALUES)).toBeCloseTo(golden.nominal_vs_real.a_real, 4);
  });

  it('is explained by parts that multiply up to it', () => {
    for (const kind of ObjectiveKind.options) {
      const parts = valueParts(kind, factors({ learning: 0.9 }), DEFAULT_VALUES);
      expect(parts.reduce((sum, part) => sum + part.weight, 0)).toBeCloseTo(1, 12);
      const value = Math.exp(parts.reduce((sum, part) => sum + part.contribution, 0));
      expect(value).toBeCloseTo(contactValue(kind, factors({ learning: 0.9 }), DEFAULT_VALUES), 12);
    }
  });

  it('lies between 0 and 1 and never falls when a factor rises', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const names = Object.keys(MIDDLING) as (keyof ValueFactors)[];
    fc.assert(
      fc.property(
        fc.constantFrom(...ObjectiveKind.options),
        fc.record(Object.fromEntries(names.map((name) => [name, share])) as Record<keyof ValueFactors, typeof share>),
        fc.constantFrom(...names),
        share,
        (kind, some, name, more) => {
          const value = contactValue(kind, some, DEFAULT_VALUES);
          const raised = contactValue(kind, { ...some, [name]: Math.max(some[name], more) }, DEFAULT_VALUES);
          expect(value).toBeGreaterThan(0);
          expect(raised).toBeLessThanOrEqual(1);
          expect(raised).toBeGreaterThanOrEqual(value - 1e-12);
        },
      ),
    );
  });
});

describe('independent sources', () => {
  it('count as fewer the more they depend on each other', () => {
    const { three_rho_half, three_indep, ana_ben_fay } = golden.independent_sources;
    expect(independentSources([1, 1, 1], () => 0.5)).toBeCloseTo(three_rho_half, 4);
    expect(independentSources([1, 1, 1], () => 0)).toBeCloseTo(three_indep, 4);
    expect(independentSources([0.8, 0.6, 0.5], (a, b) => (a + b === 1 ? 1 : 0))).toBeCloseTo(ana_ben_fay, 4);
    expect(independentSources([], () => 0)).toBe(0);
  });
});
