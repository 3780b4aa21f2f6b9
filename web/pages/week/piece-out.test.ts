import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieceOut } from './piece-out.ts';

describe('pieceOut', () => {
  it('sets names apart, the longer before the shorter that it contains', () => {
    expect(pieceOut('Ask Li Na Chen to introduce Li Na.', ['Li Na', 'Li Na Chen'])).toEqual([
      { text: 'Ask ', at: 0, isName: false },
      { text: 'Li Na Chen', at: 4, isName: true },
      { text: ' to introduce ', at: 14, isName: false },
      { text: 'Li Na', at: 28, isName: true },
      { text: '.', at: 33, isName: false },
    ]);
  });

  it('loses no letter, whatever the names hold', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 4 }), (sentence, names) => {
        expect(
          pieceOut(sentence, names)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(sentence);
      }),
    );
  });
});
