import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FactsSketch, factsOf, TODAY } from '../../../test/support/facts-of.ts';
import { assess } from '../../audit/assess.ts';
import type { Assessment } from '../../audit/assessment.ts';
import { independentSources } from '../../audit/independent-sources.ts';
import { DEFAULT_VALUES } from '../../model/constants/constants.ts';
import { wordsIn } from '../../words/words.ts';
import { agreement } from './agreement.ts';
import { type QuestionSources, sourcesSentence, whomToAsk } from './whom-to-ask.ts';

const NETWORK: FactsSketch = {
  people: Object.fromEntries(['Ana', 'Ben', 'Cem', 'Dee'].map((name) => [name, { knows: ['nursing'] }])),
  interactions: ['Ana', 'Ben', 'Cem'].map((name, index) => ({ with: name, daysAgo: 3 + index, minutes: 60 })),
};

function assessed(sketch: FactsSketch): Assessment {
  return assess(factsOf(sketch).facts, TODAY, DEFAULT_VALUES);
}
function asked(sketch: FactsSketch, count = 2): QuestionSources {
  return whomToAsk(assessed(sketch), ['nursing'], { count, asked: new Set() });
}

describe('whom to ask', () => {
  it('passes over whoever knows the first, and over those one has no tie with', () => {
    const ids = (sources: QuestionSources): number[] => sources.people.map(({ person }) => person).toSorted();
    expect(ids(asked({ ...NETWORK, know: [['Ana', 'Ben']] }))).toEqual([1, 3]);
    expect(ids(asked(NETWORK, 9))).toEqual([1, 2, 3]);
  });

  it('asks nobody about what nobody is known to know', () => {
    const sources = whomToAsk(assessed(NETWORK), ['sailing'], { count: 3, asked: new Set() });
    expect(sources).toMatchObject({ people: [], independent: 0 });
  });

  it('says in words that sources who talk to each other count as fewer', () => {
    expect(sourcesSentence(3, 1.5, wordsIn('en'))).toBe(
      'Three sources, but they talk to each other: count them as one and a half.',
    );
    expect(sourcesSentence(3, 3, wordsIn('en'))).toBe(
      'Three sources, each independent of the others as far as is known.',
    );
  });

  it('counts sources as one at least and as their number at most, whatever they are worth', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 }),
        share,
        (worth, alike) => {
          const count = independentSources(worth, () => alike);
          expect(count).toBeGreaterThanOrEqual(1 - 1e-9);
          expect(count).toBeLessThanOrEqual(worth.length + 1e-9);
        },
      ),
    );
  });
});

describe('agreement', () => {
  const says = (person: number, word: 'yes' | 'no' | 'unsure') => ({ person, day: TODAY, says: word });

  it('counts two who know each other as one', () => {
    const assessment = assessed({ ...NETWORK, know: [['Ana', 'Ben']] });
    expect(agreement(assessment, [says(1, 'yes'), says(2, 'yes')]).independent.yes).toBeCloseTo(1, 9);
    expect(agreement(assessment, [says(1, 'yes'), says(3, 'yes')]).independent.yes).toBeGreaterThan(1.5);
  });

  it('says when they disagree', () => {
    const assessment = assessed(NETWORK);
    expect(agreement(assessment, [says(1, 'yes'), says(2, 'no'), says(3, 'unsure')]).sentence).toBe(
      'They disagree: one says yes and one no, which counts as 1 against 1. 1 person could not say.',
    );
    expect(agreement(assessment, []).sentence).toBe('Nobody has answered yet.');
  });
});
