import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text.ts';

describe('foldText', () => {
  it('folds case, diacritics, letters that Unicode leaves whole, and spaces', () => {
    expect(foldText('  Łukasz \t Søren  ZOË ')).toBe('lukasz soren zoe');
  });

  it('folds plain text as it folds the same text among other letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(foldText(`${text} ø`)).toBe(`${foldText(text)} o`.trim());
      }),
    );
  });
});
