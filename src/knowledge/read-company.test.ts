import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyKey } from './company-key.ts';
import { likeliest } from './distribution.ts';
import { readCompany } from './read-company.ts';

describe('reading a company', () => {
  it.each([
    ['Siemens AG', 'manufacturing'],
    ['Google Deutschland GmbH', 'software'],
    ['Universitätsklinikum Heidelberg', 'hospital'],
    ['Universität Wien', 'university'],
    ['Stadtsparkasse München', 'banking'],
    ['World Bank', 'international'],
    ['Bank of America', 'banking'],
    ['Red Cross Hospital', 'hospital'],
    ['City of Boston', 'government'],
    ['Kanzlei Muster & Partner', 'law'],
    ['Ministère de la Culture', 'government'],
    ['Escuela Primaria del Sol', 'school'],
    ['Autohaus Beispiel', 'automotive'],
  ] as const)('reads %s', (name, industry) => {
    const reading = readCompany(name);
    expect(likeliest(reading.industries)?.id).toBe(industry);
    expect(reading.because).not.toBe('');
  });

  it.each(['Acme GmbH', 'Muster AG & Co. KG', 'Foo Inc.', '', 'Self-employed'])('admits to not knowing %s', (name) => {
    expect(readCompany(name)).toMatchObject({ industries: [{ id: 'unknown', p: 1 }], because: '' });
  });

  it('reads a work address where the name does not tell', () => {
    const industry = (domain: string) => likeliest(readCompany('Foo', domain).industries)?.id;
    expect(industry('cs.ox.ac.uk')).toBe('university');
    expect(industry('navy.mil')).toBe('military');
    expect(industry('siemens.com')).toBe('manufacturing');
    expect(industry('gmail.com')).toBeUndefined();
  });

  it.each([
    ['Universität Wien', true],
    ['Escuela Primaria del Sol', true],
    ['Universitätsklinikum Heidelberg', false],
    ['Muster E-Learning GmbH', false],
    ['Siemens AG', false],
    ['Acme GmbH', false],
  ])('tells whether people study at %s', (name, isSchool) => {
    expect(readCompany(name).isSchool).toBe(isSchool);
  });

  it('knows the size of well-known employers alone, not of those whose names begin like them', () => {
    expect(readCompany('Siemens AG').size).toBe('large');
    expect(readCompany('Foo', 'siemens.com').size).toBe('large');
    for (const name of ['Y Combinator', 'Siemens Stiftung', 'Kanzlei Muster & Partner', 'Acme GmbH', '']) {
      expect(readCompany(name).size).toBeUndefined();
    }
  });

  it('gives probabilities that sum to 1 for any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.domain(), (name, domain) => {
        const sum = readCompany(name, domain).industries.reduce((total, { p }) => total + p, 0);
        expect(sum).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('the key of a company', () => {
  it('is the same with and without a legal form', () => {
    for (const name of [
      'Acme',
      'ACME Inc.',
      'acme GmbH & Co. KG',
      'Acme, S.p.A.',
      'Acme S.A.S.',
      'The Acme Company Ltd',
    ]) {
      expect(companyKey(name)).toBe('acme');
    }
  });

  it('keeps a name that is nothing but a legal form', () => {
    expect(companyKey('AG')).toBe('ag');
  });

  it('does not change when it is taken again', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (name) => companyKey(companyKey(name)) === companyKey(name)));
  });
});
