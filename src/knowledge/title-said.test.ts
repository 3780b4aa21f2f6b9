import { describe, expect, it } from 'vitest';
import { readJob } from './read-job.ts';
import { phraseKey, titleSaid } from './title-said.ts';

const PHRASES = new Map([
  ['brand manager', 'sales' as const],
  ['brand', 'design' as const],
]);

describe('the owner’s dictionary of titles', () => {
  it('compares words without signs, accents and forms of gender', () => {
    expect(phraseKey('Chargé·e  d’Études (m/w/d)')).toBe(phraseKey('charge e d etudes'));
  });

  it('takes the longest phrase, and tells its words as the title has them', () => {
    expect(titleSaid('Senior BRAND-Manager, EMEA', PHRASES)).toEqual({ function: 'sales', because: 'BRAND-Manager' });
    expect(titleSaid('Head of Brand', PHRASES)).toEqual({ function: 'design', because: 'Brand' });
  });

  it('counts whole words only, and neither the employer nor the past', () => {
    expect(titleSaid('Branding Lead', PHRASES)).toBeUndefined();
    expect(titleSaid('Nurse @ Brand Manager Ltd', PHRASES)).toBeUndefined();
    expect(titleSaid('Nurse | ex-Brand Manager', PHRASES)).toBeUndefined();
  });

  it('wins over every dictionary and leaves the career stage alone', () => {
    const alone = readJob('Senior Brand Manager', '').title;
    const said = readJob('Senior Brand Manager', '', { functionOfPhrase: PHRASES }).title;
    expect(alone.family).toBe('market');
    expect(said).toMatchObject({
      functions: [{ id: 'sales', p: 1 }],
      seniority: alone.seniority,
      because: 'Brand Manager',
    });
  });
});
