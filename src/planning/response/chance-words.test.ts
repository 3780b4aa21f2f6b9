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
    const said = (value: number, language: 'en' | 'de' = 'en') =>
      chanceOf(value, 'answer', { values: DEFAULT_VALUES, words: wordsIn(language) }).sentence;
    expect(said(0.3)).toBe('May answer, about 1 in 3.');
    expect(said(0.41)).toBe('May well answer, about 2 in 5.');
    expect(said(0.52)).toBe('Likely to answer, about 1 in 2.');
    expect(said(0.41, 'de')).toContain('Gut möglich, dass eine Antwort kommt: ');
    expect(said(0.6)).toBe('Likely to answer, about 3 in 5.');
    expect(said(0.701)).toBe('Very likely to answer, about 3 in 4.');
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
