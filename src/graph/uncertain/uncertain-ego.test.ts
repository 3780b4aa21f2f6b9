import { describe, expect, it } from 'vitest';
import golden from '../../../test/support/science-golden.json' with { type: 'json' };
import { chanceFrom } from '../../base/chance.ts';
import { bridgeProbability } from './bridge-probability.ts';
import { expectedBrokerage } from './expected-brokerage.ts';
import { expectedEffectiveSize } from './expected-effective-size.ts';
import { expectedEgoBetweenness } from './expected-ego-betweenness.ts';
import { heldByGroup } from './held-by-group.ts';
import { questionsWorthAsking } from './questions-worth-asking.ts';
import { shapeInterval } from './shape-interval.ts';
import { uncertainEgo, uncertainEgoFromTable } from './uncertain-ego.ts';
import { weightedPlugIn } from './weighted-plug-in.ts';

const NAMES = ['Ana', 'Ben', 'Cem', 'Dee', 'Eli', 'Fay'] as const;
const maya = uncertainEgo([0.8, 0.6, 0.5, 0.3, 0.2, 0.2], {
  first: [0, 0, 1, 3, 2],
  second: [1, 2, 2, 4, 3],
  probability: [1, 1, 0.5, 0.5, 0.2],
});
const alone = uncertainEgo([], { first: [], second: [], probability: [] });

describe("Maya's network, where three links are uncertain", () => {
  const values = golden.maya_binary_uncertain;

  it('has its effective size and deviation in closed form', () => {
    const size = expectedEffectiveSize(maya)!;
    expect(size.mean).toBeCloseTo(values.ES_closed, 6);
    expect(size.deviation).toBeCloseTo(values.ES_sd, 6);
    expect(size.mean / maya.contacts).toBeCloseTo(values.efficiency, 6);
  });

  it('is measured over all eight worlds without chance', () => {
    const shape = shapeInterval(maya, { chance: () => expect.unreachable() })!;
    expect(shape.worlds).toBe(values.worlds);
    expect(shape.exact).toBe(true);
    expect(shape.effectiveSize.mean).toBeCloseTo(values.ES_enum, 6);
    expect(shape.constraint.mean).toBeCloseTo(values.constraint_mean, 6);
    expect(shape.constraint.deviation).toBeCloseTo(values.constraint_sd, 6);
    expect(shape.constraint.least).toBeCloseTo(values.constraint_min, 6);
    expect(shape.constraint.most).toBeCloseTo(values.constraint_max, 6);
    expect(shape.egoBetweenness.mean).toBeCloseTo(values.ego_betweenness_mean, 6);
  });

  it('expects the same ego betweenness in closed form', () => {
    expect(expectedEgoBetweenness(maya)).toBeCloseTo(values.ego_betweenness_mean, 9);
  });

  it('comes near the exact values by draws, and draws the same for the same seed', () => {
    const drawn = shapeInterval(maya, { chance: chanceFrom(7), exactUpTo: 0, draws: 4000 })!;
    expect(drawn.exact).toBe(false);
    expect(drawn.constraint.mean).toBeCloseTo(values.constraint_mean, 2);
    expect(drawn.egoBetweenness.mean).toBeCloseTo(values.ego_betweenness_mean, 0);
    expect(shapeInterval(maya, { chance: chanceFrom(7), exactUpTo: 0, draws: 4000 })).toEqual(drawn);
  });

  it('is ranked by its weighted plug-in', () => {
    const plugIn = weightedPlugIn(maya)!;
    const expected = golden.maya_weighted_plugin;
    expect(plugIn.effectiveSize).toBeCloseTo(expected.effective_size, 6);
    expect(plugIn.constraint).toBeCloseTo(expected.constraint, 6);
    expect(plugIn.hierarchy).toBeCloseTo(expected.hierarchy, 6);
    for (const [k, name] of NAMES.entries()) {
      expect(plugIn.nonRedundancy[k]).toBeCloseTo(expected.nonredundancy[name], 6);
      expect(plugIn.dyadicConstraint[k]).toBeCloseTo(expected.dyadic_constraint[name], 6);
    }
  });

  it('has bridges where nobody else is known', () => {
    const bridges = bridgeProbability(maya);
    for (const [k, name] of NAMES.entries()) expect(bridges[k]).toBeCloseTo(golden.maya_bridge_prob[name], 9);
  });

  it('asks first about Ben and Cem, whose ties are stronger than those of Dee and Eli', () => {
    const questions = questionsWorthAsking(maya);
    const named = questions.map(({ first, second }) => `${NAMES[first]}-${NAMES[second]}`);
    expect(named).toEqual(['Ben-Cem', 'Dee-Eli', 'Cem-Dee']);
    for (const [k, name] of named.entries()) {
      const value = golden.maya_question_value_ES_variance[name as 'Ben-Cem'];
      expect(questions[k]!.variance).toBeCloseTo(value, 6);
    }
    expect(questions.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(questionsWorthAsking(maya, { most: 1 })).toEqual(questions.slice(0, 1));
  });

  it('expects brokerage by group, and leaves out pairs whose group is not known', () => {
    const roles = expectedBrokerage(maya, [0, 0, 0, 1, 1, 2], 0);
    const expected = golden.maya_brokerage_roles_expected;
    expect(roles.coordinator).toBeCloseTo(expected.coordinator, 9);
    expect(roles.consultant).toBeCloseTo(expected.consultant, 9);
    expect(roles.gatekeeperOrRepresentative).toBeCloseTo(expected.gatekeeper_or_representative, 9);
    expect(roles.liaison).toBeCloseTo(expected.liaison, 9);
    expect(roles.unknownPairs).toBe(0);
    expect(expectedBrokerage(maya, [0, 0, 0, 1, 1, -1], 0).unknownPairs).toBe(5);
  });

  it('has ties held by a shared group where a strong contact likely knows the other', () => {
    expect(heldByGroup(maya)).toEqual([true, true, true, false, false, false]);
  });
});

describe('a network of nobody', () => {
  it('has no measures and no questions', () => {
    expect(expectedEffectiveSize(alone)).toBeUndefined();
    expect(shapeInterval(alone, { chance: () => 0 })).toBeUndefined();
    expect(weightedPlugIn(alone)).toBeUndefined();
    expect(expectedEgoBetweenness(alone)).toBe(0);
    expect(questionsWorthAsking(alone)).toEqual([]);
  });
});

describe('uncertainEgo', () => {
  it('refuses what is no probability, no strength, no pair or a pair twice', () => {
    const pair = (first: number, second: number, probability: number) => () =>
      uncertainEgo([1, 1], { first: [0, first], second: [1, second], probability: [0.5, probability] });
    expect(pair(0, 1, 0.2)).toThrow(/second time/);
    expect(pair(1, 1, 0.2)).toThrow(/two different contacts/);
    expect(pair(1, 2, 0.2)).toThrow(/two different contacts/);
    expect(pair(1, 0, 1.2)).toThrow(/probability 1.2/);
    expect(() => uncertainEgo([Number.NaN], { first: [], second: [], probability: [] })).toThrow(/strength/);
  });

  it('takes a full table, if it is symmetric', () => {
    const table = [9, 0.5, 0.5, 9];
    expect([...uncertainEgoFromTable([1, 1], table).links]).toEqual([0, 0.5, 0.5, 0]);
    expect(() => uncertainEgoFromTable([1, 1], [0, 0.5, 0.4, 0])).toThrow(/differ/);
    expect(() => uncertainEgoFromTable([1, 1], [0])).toThrow(/4 link probabilities/);
    expect(() => uncertainEgoFromTable([1, 1], [0, 2, 2, 0])).toThrow(/probability 2/);
  });
});
