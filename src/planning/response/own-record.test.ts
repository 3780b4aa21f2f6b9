import { describe, expect, it } from 'vitest';
import golden from '../../../test/support/science-golden.json' with { type: 'json' };
import { DEFAULT_VALUES } from '../../model/constants/constants.ts';
import { wordsIn } from '../../words/words.ts';
import { ownRecord } from './own-record.ts';

describe('ownRecord', () => {
  it('blends the usual rate with the owner’s own as in the worked example', () => {
    const { prior, k, n, post } = golden.beta_binomial;
    const record = ownRecord({ usual: prior, answered: k, tried: n }, { values: DEFAULT_VALUES, words: wordsIn('en') });
    expect(DEFAULT_VALUES.ownRecordWeight).toBe(golden.beta_binomial.m);
    expect(record.expected).toBeCloseTo(post, 5);
    expect(record.sentence).toBe('Usually about 1 in 3 answer; 4 of 6 answered you, so expect about 1 in 2.');
  });
});
