import { describe, expect, it } from 'vitest';
import { withWords } from './with-words.ts';

describe('withWords', () => {
  it('takes a pasted list apart and repeats nothing', () => {
    expect(withWords(['law'], ' batteries, law;  cell ageing\n\nbatteries')).toEqual([
      'law',
      'batteries',
      'cell ageing',
    ]);
  });

  it('adds nothing for an empty text', () => {
    expect(withWords(['law'], ' , ')).toEqual(['law']);
  });
});
