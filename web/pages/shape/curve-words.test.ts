import { describe, expect, it } from 'vitest';
import { distanceInWords, rangeInWords, valueAt } from './curve-words.ts';

describe('a distance on the curve', () => {
  it('is said in words, with its range where that is wide', () => {
    expect(distanceInWords(0)).toBe('very near');
    expect(distanceInWords(1)).toBe('very far');
    expect(rangeInWords({ d: 0.5, sigma: 0.02 })).toBe('some way off');
    expect(rangeInWords({ d: 0.5, sigma: 0.2 })).toBe('between near and far');
  });

  it('is worth most at the best distance and nothing far beyond it', () => {
    expect(valueAt(0.6, { best: 0.6, familiarity: 0 })).toBe(1);
    expect(valueAt(0, { best: 0.6, familiarity: 0 })).toBe(0);
    expect(valueAt(1, { best: 0.2, familiarity: 0.4 })).toBe(0);
  });
});
