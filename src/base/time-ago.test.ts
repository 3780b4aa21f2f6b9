import { describe, expect, it } from 'vitest';
import { timeAgo, timeSpan } from './time-ago.ts';

describe('timeAgo', () => {
  it.each([
    [0, 'today'],
    [1, 'yesterday'],
    [9, 'nine days ago'],
    [21, 'three weeks ago'],
    [210, 'seven months ago'],
    [1_100, 'three years ago'],
  ])('says %i days as %s', (days, words) => {
    expect(timeAgo(days)).toBe(words);
  });

  it('keeps the singular', () => {
    expect(timeSpan(1)).toBe('one day');
  });
});
