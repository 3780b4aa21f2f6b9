import { describe, expect, it } from 'vitest';
import { type FactsSketch, factsOf, TODAY } from '../../../test/support/facts-of.ts';
import { assess } from '../../audit/assess.ts';
import { chanceFrom } from '../../base/chance.ts';
import { DEFAULT_VALUES } from '../../model/constants/constants.ts';
import type { Idea } from '../../model/idea.ts';
import { ideaSubject } from './idea-subject.ts';
import { messengersFor } from './messengers-for.ts';
import { type SpreadPlan, spreadPlan } from './spread-plan.ts';
import { type ShouldHear, whoShouldHear } from './who-should-hear.ts';

const IDEA: Idea = {
  id: 1,
  text: 'Refill stations',
  state: 'heard',
  topics: ['batteries'],
  isCostly: false,
  audience: [
    { name: 'nursing', size: 200 },
    { name: 'batteries', size: 100 },
  ],
  heardOn: TODAY,
  movedOn: TODAY,
  moves: 0,
  people: [],
};
const met = (name: string, minutes = 60) => ({ with: name, daysAgo: 5, minutes });
const NETWORK: FactsSketch = {
  people: {
    Ana: { knows: ['nursing'] },
    Ben: { knows: ['nursing'] },
    Cem: { knows: ['batteries'] },
    Dee: { knows: ['cooking'] },
    Eli: { knows: ['batteries'] },
  },
  interactions: [met('Ana'), met('Ben'), met('Cem'), met('Dee')],
  strangers: [
    ['Ana', 'Cem'],
    ['Ben', 'Cem'],
  ],
};

function planned(sketch: FactsSketch, idea: Idea = IDEA, count = 5): { plan: SpreadPlan; hear: readonly ShouldHear[] } {
  const { facts } = factsOf(sketch);
  const assessment = assess(facts, TODAY, DEFAULT_VALUES);
  const subject = ideaSubject(assessment, idea, undefined);
  const heard = new Set(idea.people.map(({ person }) => person));
  const messengers = messengersFor(facts, assessment, subject, heard);
  const options = { isCostly: idea.isCostly, count, chance: chanceFrom(1) };
  return {
    plan: spreadPlan(assessment, subject, messengers, options),
    hear: whoShouldHear(assessment, subject, messengers),
  };
}

describe('a spread plan', () => {
  const [ana, ben, cem] = [1, 2, 3];

  it('tells of simple news whoever adds most, and leaves out those without a tie or without anything to do with it', () => {
    const { plan } = planned(NETWORK, IDEA, 3);
    expect(plan.steps.map(({ person }) => person).toSorted()).toEqual([ana, ben, cem]);
    expect(plan.steps[0]!.gain).toBeGreaterThanOrEqual(plan.steps[1]!.gain);
    expect(plan.expected.value).toBeCloseTo(
      plan.steps.reduce((sum, { gain }) => sum + gain, 0),
      9,
    );
  });

  it('wins two who know each other for what takes conviction, and nobody where there are none', () => {
    const costly = { ...IDEA, isCostly: true };
    expect(planned({ ...NETWORK, strangers: [...NETWORK.strangers!, ['Ana', 'Ben']] }, costly).plan.steps).toEqual([]);
    const { plan } = planned({ ...NETWORK, know: [['Ana', 'Ben']] }, costly);
    expect(plan.steps.map(({ person }) => person).toSorted()).toEqual([ana, ben]);
    expect(plan.segments.map(({ isCarried }) => isCarried)).toEqual([true, false]);
  });

  it('does not begin with two where only one may be told', () => {
    const { plan } = planned({ ...NETWORK, know: [['Ana', 'Ben']] }, { ...IDEA, isCostly: true }, 1);
    expect(plan.steps).toEqual([]);
  });

  it('counts a larger audience for more', () => {
    const larger = { ...IDEA, audience: [{ name: 'nursing', size: 2000 }] };
    const smaller = { ...IDEA, audience: [{ name: 'nursing', size: 200 }] };
    expect(planned(NETWORK, larger).plan.expected.value).toBeCloseTo(
      10 * planned(NETWORK, smaller).plan.expected.value,
      6,
    );
  });

  it('expects more of the own contacts to hear of it along links that are known', () => {
    expect(planned(NETWORK, IDEA, 1).plan.within).toBeUndefined();
    const { plan } = planned({ ...NETWORK, know: [['Ana', 'Ben']] }, IDEA, 1);
    expect(plan.within!.value).toBeGreaterThan(1);
    expect(plan.within!.value).toBeLessThan(2);
  });
});

describe('who should hear of an idea', () => {
  it('is whoever knows what it is about, or reaches whom it is for, and has not heard of it', () => {
    expect(
      planned(NETWORK)
        .hear.map(({ person }) => person)
        .toSorted(),
    ).toEqual([1, 2, 3]);
    const told = [{ person: 3, toldOn: TODAY, passedOn: false, supports: false }];
    expect(
      planned(NETWORK, { ...IDEA, people: told })
        .hear.map(({ person }) => person)
        .toSorted(),
    ).toEqual([1, 2]);
  });

  it('ranks the closer of two who know the same higher: they are likelier to pass it on', () => {
    const interactions = [met('Ana', 30), met('Ben', 30), { with: 'Ben', daysAgo: 12, minutes: 90 }];
    const { hear } = planned({ ...NETWORK, interactions });
    expect(hear.map(({ person }) => person)).toEqual([2, 1]);
    expect(hear[0]!.willingness).toBeGreaterThan(hear[1]!.willingness);
  });

  it('asks for a topic when nothing is known of the idea', () => {
    const { facts } = factsOf(NETWORK);
    const assessment = assess(facts, TODAY, DEFAULT_VALUES);
    const subject = ideaSubject(assessment, { ...IDEA, text: 'Something', topics: [], audience: [] }, undefined);
    expect(subject.needsTopic).toBe(true);
    expect(messengersFor(facts, assessment, subject, new Set())).toEqual([]);
  });
});
