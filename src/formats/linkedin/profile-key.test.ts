import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileKey } from './profile-key.ts';

describe('profileKey', () => {
  it.each([
    'https://www.linkedin.com/in/zo%C3%AB-brandt',
    'www.linkedin.com/in/zoë-brandt',
    'linkedin.com/in/Zoë-Brandt/',
    'https://de.linkedin.com/in/zoe%CC%88-brandt?trk=people',
    'http://uk.linkedin.com/in/zoë-brandt/en#about',
    'https://www.linkedin.com/mwlite/in/zo%c3%ab-brandt',
    ' HTTPS://WWW.LINKEDIN.COM/IN/ZO%C3%8B-BRANDT ',
  ])('knows the same person in %s', (url) => {
    expect(profileKey(url)).toBe('zoë-brandt');
  });

  it.each([
    '',
    'https://www.linkedin.com/company/acme',
    'https://www.linkedin.com/in/',
    'https://example.org/in/zoe',
    'https://notlinkedin.com/in/zoe',
    'https://example.org/?next=linkedin.com/in/zoe',
    'zoe brandt',
  ])('finds nobody in “%s”', (url) => {
    expect(profileKey(url)).toBeUndefined();
  });

  it('keeps a slug whose percent signs encode nothing', () => {
    expect(profileKey('linkedin.com/in/100%-ana')).toBe('100%-ana');
  });

  it('reads the usual address as it reads any other', () => {
    const sign = fc.constantFrom(...'az09-_.Z%ë/?# ');
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 6 }), (slug) => {
        expect(profileKey(`https://www.linkedin.com/in/${slug}`)).toBe(profileKey(`linkedin.com/in/${slug}`));
      }),
    );
  });

  it('gives a key that names the same person again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (slug) => {
        const key = profileKey(`linkedin.com/in/${encodeURIComponent(slug)}`);
        if (key !== undefined) expect(profileKey(`linkedin.com/in/${encodeURIComponent(key)}`)).toBe(key);
      }),
    );
  });
});
