import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personName, plainName, splitNames } from './person-name.ts';

describe('personName', () => {
  it('takes credentials, emoji and pronouns out of the name', () => {
    expect(personName('Wren 🌱', 'Hale, PhD, MBA')).toEqual({
      name: 'Wren Hale',
      givenName: 'Wren',
      familyName: 'Hale',
      credentials: 'PhD, MBA',
    });
    expect(personName('Ana (she/her)', 'Ruiz M.Sc.').name).toBe('Ana Ruiz');
    expect(personName('Tomás™', 'Reyes CPA').credentials).toBe('CPA');
  });

  it('leaves family names alone that look like credentials', () => {
    expect(plainName('Yo-Yo Ma')).toBe('Yo-Yo Ma');
    expect(plainName('Jin MA')).toBe('Jin MA');
    expect(plainName('Ed Med')).toBe('Ed Med');
    expect(plainName('Mary-Jane O’Neil (Smith)')).toBe('Mary-Jane O’Neil (Smith)');
  });

  it('keeps a name of one part', () => {
    expect(personName('Cher', '').name).toBe('Cher');
    expect(personName('', '').name).toBe('');
  });
});

describe('names of plain words', () => {
  it('are the same as by the long way, which a blank before them takes', () => {
    const letter = fc.constantFrom(
      ..."aZé4'-’.,łЖ×漢🌱™  ",
      'Ana',
      ' MA',
      ' MBA',
      ' Mba',
      ' PhD',
      ' II',
      '\u200D',
      '\uFE0F',
    );
    const word = fc.string({ unit: letter, maxLength: 5 });
    fc.assert(
      fc.property(word, word, (given, family) => {
        expect(personName(given, family)).toEqual(personName(` ${given}`, ` ${family}`));
      }),
    );
  });
});

describe('splitNames', () => {
  it('separates names, and keeps credentials with the name before them', () => {
    expect(splitNames('Tomás Reyes, Wren Hale, PhD')).toEqual(['Tomás Reyes', 'Wren Hale']);
    expect(splitNames('Wren Hale, Ph.D., CSPO, Ana Ruiz, M.Sc., Ben Ode')).toEqual([
      'Wren Hale',
      'Ana Ruiz',
      'Ben Ode',
    ]);
    expect(splitNames('Ana Ruiz, Jr., Cher')).toEqual(['Ana Ruiz', 'Cher']);
    expect(splitNames('')).toEqual([]);
  });
});
