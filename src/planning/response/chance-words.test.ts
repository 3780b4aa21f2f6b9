import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VALUES } from '../../model/constants/constants.ts';
import { spokenShare } from '../../words/en/spoken-share.ts';
import { wordsIn } from '../../words/words.ts';
import { chanceOf, chanceWords } from './chance-words.ts';

describe('chance words', () => {
  it.each([
    [0.149, 'unlikely'],
    [0.15, 'maybe'],
    [0.4, 'likely'],
    [0.7, 'likely'],
    [0.71, 'very likely'],
  ])('calls %f %s', (value, words) => {
    expect(chanceWords(value, DEFAULT_VALUES)).toBe(words);
  });

  it('says chances as people do', () => {
    expect(chanceOf(0.52, 'answer', { values: DEFAULT_VALUES, words: wordsIn('en') }).sentence).toBe(
      'Likely to answer, about 1 in 2.',
    );
    expect(chanceOf(0.3, 'answer', { values: DEFAULT_VALUES, words: wordsIn('en') }).sentence).toBe(
      'May answer, about 1 in 3.',
    );
    expect(spokenShare(0.079)).toBe('about 1 in 12');
  });

  it('never says a smaller share for a greater chance', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const spoken = (value: number): number => {
      const [of, all] = spokenShare(value).replace('about ', '').split(' in ').map(Number);
      return of! / all!;
    };
    fc.assert(fc.property(share, share, (a, b) => spoken(Math.min(a, b)) <= spoken(Math.max(a, b))));
  });
});
