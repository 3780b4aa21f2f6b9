import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupClass, initialsOf } from './initials.ts';

describe('initialsOf', () => {
  it('takes the first and the last word, in any script', () => {
    expect(initialsOf('Amara Diallo')).toBe('AD');
    expect(initialsOf('Noor van der Berg')).toBe('NB');
    expect(initialsOf('李娜')).toBe('李');
    expect(initialsOf('🌊 łukasz')).toBe('Ł');
  });

  it('never shows nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => initialsOf(name).length > 0));
  });
});

describe('groupClass', () => {
  it('gives every group one of seven colours, always the same', () => {
    fc.assert(
      fc.property(fc.string(), (group) => {
        expect(groupClass(group)).toMatch(/^g[1-7]$/);
        expect(groupClass(group)).toBe(groupClass(group));
      }),
    );
  });
});
