import { describe, expect, it } from 'vitest';
import { expectedAnswers } from './expected-answers.ts';

const chance = (value: number) => ({
  state: 'suggested' as const,
  chance: { value, words: 'likely' as const, sentence: '' },
});

describe('expectedAnswers', () => {
  it('is the mean of the chances, give or take one standard deviation', () => {
    // Four even chances: mean 2, standard deviation 1.
    expect(expectedAnswers([chance(0.5), chance(0.5), chance(0.5), chance(0.5)])).toEqual({ low: 1, high: 3, of: 4 });
  });

  it('promises no more answers than there are moves, and is sure of what is certain', () => {
    expect(expectedAnswers([chance(0.99)])).toEqual({ low: 1, high: 1, of: 1 });
    expect(expectedAnswers([chance(1), chance(1)])).toEqual({ low: 2, high: 2, of: 2 });
  });

  it('says nothing where nobody is asked for an answer', () => {
    expect(expectedAnswers([{ state: 'suggested', chance: null }])).toBeUndefined();
    expect(expectedAnswers([{ ...chance(0.5), state: 'skipped' }])).toBeUndefined();
  });
});
