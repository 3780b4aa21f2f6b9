import { describe, expect, it } from 'vitest';
import { DEFAULT_VALUES } from '../../model/constants/constants.ts';
import { learnedWeights } from './learned-weights.ts';
import { priorWeights, responseChance } from './response-chance.ts';
import type { Trial } from './trials.ts';

const cold = (person: number, isAnswered: boolean): Trial => ({
  move: `move-${person}`,
  person,
  day: person,
  features: {},
  isAnswered,
});

describe('learnedWeights', () => {
  it('begins with what is usual', () => {
    expect(learnedWeights([], DEFAULT_VALUES).weights).toEqual(priorWeights(DEFAULT_VALUES));
  });

  it('expects more answers from somebody whose cold messages are answered', () => {
    const trials = Array.from({ length: 40 }, (_, index) => cold(index, index % 2 === 0));
    const learned = learnedWeights(trials, DEFAULT_VALUES);
    expect(responseChance({}, learned.weights)).toBeGreaterThan(0.35);
    expect(learned.isReset).toBe(false);
    expect(learned.brier!.learned).toBeLessThan(learned.brier!.usual);
  });

  it('falls back on what is usual when learning predicts worse', () => {
    // Half are answered, as is usual at this strength, but in runs, so that each part misleads about the others.
    const trials = Array.from({ length: 40 }, (_, index) => ({
      ...cold(index, index % 5 === 0 || (index % 5 > 1 && index < 20)),
      features: { strength: 0.49 },
    }));
    const learned = learnedWeights(trials, DEFAULT_VALUES);
    expect(learned.brier!.learned).toBeGreaterThan(learned.brier!.usual);
    expect(learned).toMatchObject({ isReset: true, weights: priorWeights(DEFAULT_VALUES) });
  });
});
