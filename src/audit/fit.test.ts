import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FactsSketch, factsOf, type ObjectiveSketch, objectiveOf, TODAY } from '../../test/support/facts-of.ts';
import golden from '../../test/support/science-golden.json' with { type: 'json' };
import { uncertainEgo } from '../graph/graph.ts';
import { FUNCTIONS } from '../knowledge/data/functions.ts';
import { INDUSTRIES } from '../knowledge/data/industries.ts';
import { DEFAULT_VALUES } from '../model/constants/constants.ts';
import { ObjectiveKind } from '../model/objective.ts';
import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import { FUNCTION_FAMILIES, INDUSTRY_FAMILIES } from './family-names.ts';
import { coverageOf, fitOf } from './fit.ts';
import { newness } from './newness.ts';
import { viewObjective } from './objective-view.ts';

const assessed = (sketch: FactsSketch): Assessment => assess(factsOf(sketch).facts, TODAY, DEFAULT_VALUES);
const objective = (sketch: ObjectiveSketch) => objectiveOf(1, sketch);

/** Maya of the worked example: her numbers are given, so they stand in for what facts would give. */
function maya(): Assessment {
  const names = ['Ana', 'Ben', 'Cem', 'Dee', 'Eli', 'Fay'];
  const people = Object.fromEntries(
    names.map((name) => [name, { knows: name === 'Ana' ? ['pottery'] : ['pottery', 'sailing'] }]),
  );
  const base = assessed({ people });
  const strengths = [0.8, 0.6, 0.5, 0.3, 0.2, 0.2];
  const apart = [
    [0.1, 0.05, 1],
    [0.2, 0.05, 1],
    [0.3, 0.08, 1],
    [0.55, 0.12, 0.65],
    [0.6, 0.12, 0.65],
    [0.7, 0.15, 0.65],
  ] as const;
  return {
    ...base,
    ties: base.ties.map((tie, place) => ({
      ...tie,
      isReal: true,
      strength: strengths[place]!,
      peak: strengths[place]!,
    })),
    distances: base.distances.map((distance, place) => {
      const [mu, sigma, kappa] = apart[place]!;
      return { ...distance, mu, sigma, kappa };
    }),
    working: [0, 1, 2, 3, 4, 5],
    slotOf: new Int32Array([0, 1, 2, 3, 4, 5]),
    network: uncertainEgo(strengths, {
      first: [0, 0, 1, 3, 2],
      second: [1, 2, 2, 4, 3],
      probability: [1, 1, 0.5, 0.5, 0.2],
    }),
    circleOf: ['acme', 'acme', 'acme', 'health', 'health', 'gov'],
    ownCircle: 'acme',
  };
}

describe('the worked example', () => {
  const execute = viewObjective(maya(), objective({ kind: 'execute', knowledge: ['pottery', 'sailing'] }));
  const discover = viewObjective(maya(), objective({ kind: 'discover', knowledge: ['pottery'] }));
  const strengths = [0.8, 0.6, 0.5, 0.3, 0.2, 0.2];

  it('has the published values and access for both kinds', () => {
    for (const [place, row] of Object.values(golden.maya_values).entries()) {
      const strength = strengths[place]!;
      expect(discover.factorsAt(place, strength).newness).toBeCloseTo(row.gamma, 4);
      expect(discover.valueAt(place, strength)).toBeCloseTo(row.discover, 4);
      expect(discover.accessAt(place, strength)[0]).toBeCloseTo(row.a_discover, 4);
      expect(execute.valueAt(place, strength)).toBeCloseTo(row.execute, 4);
      expect(execute.accessAt(place, strength)[0]).toBeCloseTo(row.a_execute, 4);
    }
  });

  it('ranks people for one kind the other way round than for the other', () => {
    const order = (view: typeof execute) =>
      [0, 1, 2, 3, 4, 5].sort(
        (one, other) => view.valueAt(other, strengths[other]!) - view.valueAt(one, strengths[one]!),
      );
    expect(order(execute)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(order(discover)).toEqual([5, 3, 4, 2, 1, 0]);
  });

  it('names as needed whoever answers a need with the strongest tie', () => {
    expect(execute.needed).toEqual([0, 1]);
  });
});

describe('coverage', () => {
  it('is that of the worked example, with the greatest gap at the least weight', () => {
    const access = [
      [0.6, 0, 0],
      [0.3, 0.4, 0],
      [0, 0.2, 0],
    ];
    const weights = [0.5, 0.3, 0.2];
    const coverage = coverageOf(access, weights);
    for (const [need, share] of golden.fit.coverage.entries()) {
      expect(coverage.covered[need]).toBeCloseTo(share, 10);
      expect(weights[need]! * (1 - coverage.covered[need]!)).toBeCloseTo(golden.fit.gap[need]!, 10);
    }
    expect(100 * coverage.share).toBeCloseTo(golden.fit.fit, 10);
  });

  it('grows with every contact, by less the more there are', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const rows = fc.array(fc.tuple(share, share), { maxLength: 6 });
    fc.assert(
      fc.property(rows, rows, fc.tuple(share, share), share, (few, more, one, u) => {
        const of = (access: readonly (readonly number[])[]) => coverageOf(access, [u, 1 - u]).share;
        const gainOfFew = of([...few, one]) - of(few);
        const gainOfMany = of([...few, ...more, one]) - of([...few, ...more]);
        expect(gainOfMany).toBeGreaterThanOrEqual(-1e-12);
        expect(gainOfFew).toBeGreaterThanOrEqual(gainOfMany - 1e-12);
      }),
    );
  });
});

describe('newness', () => {
  it('is whole for a group nobody else is of, and less in one’s own', () => {
    expect(newness([], { isOwn: false }, DEFAULT_VALUES)).toBe(1);
    expect(newness([], { isOwn: true }, DEFAULT_VALUES)).toBe(0.4);
    expect(newness([0.8], { isOwn: false }, DEFAULT_VALUES)).toBeLessThan(0.51);
  });
});

const owner = { company: 'Acme Software', title: 'Product Manager' };
const nurse = { company: 'St Mary Hospital', title: 'Head of Operations' };
const coffees = (name: string) => [5, 35, 65].map((daysAgo) => ({ with: name, daysAgo, minutes: 60 }));

describe('fit', () => {
  it('is not changed by any number of nominal contacts, however well they fit', () => {
    const wish = objective({ kind: 'discover', knowledge: ['hospital operations'] });
    const interactions = coffees('Ana');
    const without = assessed({ owner, people: { Ana: nurse }, interactions });
    const nominal = Object.fromEntries(
      Array.from({ length: 60 }, (_, k) => [`N${k}`, { ...nurse, connectedOn: TODAY - k }]),
    );
    const all = assessed({ owner, people: { Ana: nurse, ...nominal }, interactions });
    expect(fitOf(without, wish)!.value).toBeGreaterThan(30);
    expect(fitOf(all, wish)).toEqual(fitOf(without, wish));
    expect(fitOf(assessed({ owner, people: nominal }), wish)).toMatchObject({ value: 0, low: 0, high: 0 });
  });

  it('holds its value within its band, in steps of five', () => {
    const assessment = assessed({
      owner,
      people: { Ana: nurse, Ben: { title: 'Nurse' } },
      interactions: [...coffees('Ana'), ...coffees('Ben')],
    });
    for (const kind of ObjectiveKind.options) {
      const fit = fitOf(assessment, objective({ kind, knowledge: ['hospital operations', 'law'] }))!;
      expect(fit.low).toBeLessThanOrEqual(fit.value);
      expect(fit.high).toBeGreaterThanOrEqual(fit.value);
      expect([fit.value % 5, fit.low % 5, fit.high % 5]).toEqual([0, 0, 0]);
    }
  });

  it('asks who has to act, or who is to be won, rather than guess', () => {
    const assessment = assessed({ owner, people: { Ana: nurse } });
    for (const kind of ['execute', 'support'] as const) {
      expect(fitOf(assessment, objective({ kind }))).toBeUndefined();
      expect(viewObjective(assessment, objective({ kind })).ask).toBe(kind === 'execute' ? 'roles' : 'audience');
    }
  });

  it('looks for ideas in fields at some distance when none are named', () => {
    const { needs } = viewObjective(assessed({ owner, people: { Ana: nurse } }), objective({ kind: 'discover' }));
    const names = needs.map((need) => need.name);
    expect(names).toContain('engineering, product and design in health and social care');
    expect(names).not.toContain('trades, transport and agriculture in health and social care');
    expect(needs.reduce((sum, need) => sum + need.weight, 0)).toBeCloseTo(1, 10);
  });

  it('reads what is to be solved from the objective’s own words', () => {
    const assessment = assessed({ owner, people: { Ana: nurse } });
    const { needs } = viewObjective(assessment, objective({ kind: 'solve', text: 'Understand how hospitals buy' }));
    expect(needs.map((need) => need.name)).toEqual(['hospitals']);
  });

  it('has a name for every family of functions and industries', () => {
    for (const { family } of Object.values(FUNCTIONS)) expect(FUNCTION_FAMILIES[family]).toBeDefined();
    for (const { family } of Object.values(INDUSTRIES)) expect(INDUSTRY_FAMILIES[family]).toBeDefined();
  });

  it('survives knowing nothing but names, and promises little', () => {
    const people = Object.fromEntries(['A', 'B', 'C'].map((name) => [name, {}]));
    const assessment = assessed({ people, interactions: coffees('A') });
    for (const kind of ObjectiveKind.options) {
      const view = viewObjective(assessment, objective({ kind, knowledge: ['law'] }));
      expect(view.factorsAt(0, 0.5).learning).toBeLessThanOrEqual(0.5);
      expect(fitOf(assessment, objective({ kind, knowledge: ['law'] }))!.value).toBe(0);
      fitOf(assessment, objective({ kind }));
    }
    expect(fitOf(assessed({}), objective({ kind: 'discover', knowledge: ['law'] }))).toBeUndefined();
  });
});
