import { describe, expect, it } from 'vitest';
import { type FactsSketch, factsOf, TODAY } from '../../../test/support/facts-of.ts';
import { assess } from '../../audit/assess.ts';
import { DEFAULT_VALUES, type Values, valuesWith } from '../../model/constants/constants.ts';
import { introductionScene } from './introduction-scene.ts';
import { rankIntroducers } from './rank-introducers.ts';

/** The owner makes software; Pat does the same, Hana does so for a hospital; both are as close. */
const TWO_WORLDS: FactsSketch = {
  owner: { title: 'Product Manager', company: 'Muster Software' },
  people: {
    Pat: { title: 'Product Manager', company: 'Other Software' },
    Hana: { title: 'Product Manager', company: 'City Hospital' },
  },
  interactions: ['Pat', 'Hana'].flatMap((name) => [5, 20, 40].map((daysAgo) => ({ with: name, daysAgo, minutes: 60 }))),
};

function ranked(sketch: FactsSketch, values: Values = DEFAULT_VALUES) {
  const { facts } = factsOf(sketch);
  const scene = introductionScene(facts, assess(facts, TODAY, values));
  return rankIntroducers(scene, 'discover').map((one) => ({
    ...one,
    name: scene.assessment.people[one.asked.place]!.name,
  }));
}

describe('rankIntroducers', () => {
  it('asks those who differ most first when new ideas are wanted', () => {
    expect(ranked(TWO_WORLDS).map(({ name }) => name)).toEqual(['Hana', 'Pat']);
  });

  it('ranks by agreement times worth times what is not covered', () => {
    for (const { asked, worth, covered, score } of ranked(TWO_WORLDS)) {
      expect(score).toBeCloseTo(asked.agree * worth * (1 - covered), 12);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it('counts how much of a circle is covered by others than the introducer', () => {
    const peers = Object.fromEntries(['Quin', 'Rob', 'Sue'].map((name) => [name, { company: 'City Hospital' }]));
    const [before] = ranked({ ...TWO_WORLDS, people: { ...TWO_WORLDS.people, ...peers } });
    expect(before).toMatchObject({ name: 'Hana', covered: 0 });
    const met = { with: 'Quin', daysAgo: 3, minutes: 60 };
    const after = ranked({
      ...TWO_WORLDS,
      people: { ...TWO_WORLDS.people, ...peers },
      interactions: [...TWO_WORLDS.interactions!, met],
    });
    expect(after.find(({ name }) => name === 'Hana')!.covered).toBeCloseTo(1 / 3, 12);
  });

  it('prefers somebody closer when friends would be more than one step away', () => {
    const values = valuesWith({ optimumDiscover: 0.3, introductionStepMost: 0.25 });
    const [first, last] = ranked(TWO_WORLDS, values);
    expect(first).toMatchObject({ name: 'Pat', isTooFar: false });
    expect(last).toMatchObject({ name: 'Hana', isTooFar: true });
  });

  it('asks nobody who rests', () => {
    const favours = [{ person: 'Hana', kind: 'asked-introduction' as const, daysAgo: 10 }];
    expect(ranked({ ...TWO_WORLDS, favours }).map(({ name }) => name)).toEqual(['Pat']);
  });
});
