import { describe, expect, it } from 'vitest';
import { type FactsSketch, factsOf, TODAY } from '../../test/support/facts-of.ts';
import { learningValue, optimumFor } from '../knowledge/learning-value.ts';
import { DEFAULT_VALUES } from '../model/constants/constants.ts';
import type { MoveOutcome } from '../model/facts.ts';
import { wordsIn } from '../words/words.ts';
import { assess } from './assess.ts';
import { curveSentence, curvesFor, sweetSpot } from './curve.ts';

const NORA: FactsSketch = {
  owner: { title: 'Product Manager', company: 'Muster Software' },
  people: {
    Alike: { title: 'Product Manager', company: 'Muster Software' },
    Nurse: { title: 'Nurse', company: 'Muster Hospital' },
    Nameless: {},
    Nominal: { title: 'Lawyer', company: 'Kanzlei Muster' },
  },
  interactions: ['Alike', 'Nurse', 'Nameless'].map((name) => ({ with: name, daysAgo: 5 })),
};

/** Five answers: near people were useful, far ones not. */
const RATED: readonly MoveOutcome[] = [0.3, 0.35, 0.7, 0.8, 0.4].map((distance, index) => ({
  move: `2026-W40-deepen-${index}`,
  kind: 'deepen',
  people: [1],
  week: TODAY - 70,
  state: 'done',
  decidedOn: TODAY - 66,
  useful: distance < 0.5 ? 4 : 0,
  distance,
}));

describe('the curve of similarity and diversity', () => {
  it('places those the owner is in touch with, and counts the others', () => {
    const assessment = assess(factsOf(NORA).facts, TODAY, DEFAULT_VALUES);
    const [curve] = curvesFor(assessment, 'discover');
    expect(curve!.people.map(({ place }) => assessment.people[place]!.name)).toEqual(['Alike', 'Nurse']);
    expect(curve!.unknown).toEqual([2]);
    expect(curve!.others.reduce((sum, count) => sum + count, 0) + curve!.othersUnknown).toBe(1);
  });

  it('has its sweet spot where nearly the best value is', () => {
    const optimum = optimumFor('discover', DEFAULT_VALUES);
    const [from, until] = sweetSpot(optimum, 0.9);
    expect(learningValue(from, optimum)).toBeCloseTo(0.9, 9);
    expect(learningValue(until, optimum)).toBeCloseTo(0.9, 9);
  });

  it('looks at knowledge and industry apart for taking something elsewhere', () => {
    const assessment = assess(factsOf(NORA).facts, TODAY, DEFAULT_VALUES);
    expect(curvesFor(assessment, 'context').map(({ part }) => part)).toEqual(['knowledge', 'industry']);
  });

  it('moves its sweet spot by the owner’s own answers, from five on', () => {
    const optimum = (outcomes: readonly MoveOutcome[]) =>
      curvesFor(assess(factsOf({ ...NORA, outcomes }).facts, TODAY, DEFAULT_VALUES), 'discover')[0]!.optimum.dStar;
    expect(optimum(RATED.slice(0, 4))).toBe(DEFAULT_VALUES.optimumDiscover);
    expect(optimum(RATED)).toBeCloseTo(0.456223, 4);
  });

  it('says what it shows', () => {
    const [curve] = curvesFor(assess(factsOf(NORA).facts, TODAY, DEFAULT_VALUES), 'discover');
    expect(curveSentence(curve!, wordsIn('en'))).toMatch(/sweet spot/);
    expect(curveSentence({ ...curve!, people: [] }, wordsIn('en'))).toBe(
      'Of nobody you are in touch with is enough known to place them on the curve.',
    );
  });
});
