import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FunctionId } from './data/functions.ts';
import { likeliest, probabilityOf } from './distribution.ts';
import { readCompany } from './read-company.ts';
import { readTitle } from './read-title.ts';

function functionOf(title: string): FunctionId | undefined {
  return likeliest(readTitle(title).functions)?.id;
}

describe('reading a title', () => {
  it.each([
    ['Brand Manager', 'marketing', 4],
    ['Sr. Dir., Eng @ Foo | ex-Bar', 'engineering', 5],
    ['Co-founder & CEO', 'management', 6],
    ['VP Product Marketing EMEA', 'marketing', 5],
    ['Werkstudent Controlling', 'finance', 1],
    ['Head Nurse', 'health', 4],
    ['Chief of Staff', 'management', 5],
    ['Member of Technical Staff', 'engineering', 3],
    ['Professeure associée', 'research', 4],
    ['Assistant to the CEO', 'administration', 1],
    ['Deputy Head of Legal', 'legal', 3],
    ['Manager, human resources', 'hr', 4],
    ['Senior Backend Engineer', 'engineering', 3],
    ['Vertriebsleiterin', 'sales', 4],
    ['Softwareentwickler (m/w/d)', 'engineering', 2],
    ['Krankenschwester', 'health', 2],
    ['Grundschullehrerin', 'education', 2],
    ['Directrice financière', 'finance', 5],
    ['Ingénieur commercial', 'sales', 2],
    ['Enfermera', 'health', 2],
    ['Responsable de recursos humanos', 'hr', 4],
    ['Avvocato', 'legal', 3],
    ['Vrachtwagenchauffeur', 'transport', 2],
    ['Engenheiro de software', 'engineering', 2],
    ['Officer, customs', 'policy', 2],
    ['Welder', 'trades', 2],
    ['Firefighter', 'safety', 2],
    ['Cellist', 'arts', 2],
    ['Dairy farmer', 'agriculture', 2],
    ['Sous Chef', 'hospitality', 2],
  ] as const)('reads “%s”', (title, id, seniority) => {
    const reading = readTitle(title);
    expect(likeliest(reading.functions)?.id).toBe(id);
    expect(Math.abs((reading.seniority ?? 0) - seniority)).toBeLessThanOrEqual(1);
    expect(reading.because).not.toBe('');
    expect(title).toContain(reading.because);
  });

  it('shares a title between two functions, the nearer to the head first', () => {
    const { functions } = readTitle('VP Product Marketing');
    expect(probabilityOf(functions, 'marketing')).toBeGreaterThan(probabilityOf(functions, 'product'));
    expect(probabilityOf(functions, 'product')).toBeGreaterThan(0.3);
  });

  it('does not take whom somebody works for as what they are', () => {
    for (const title of [
      'Assistant to the CEO',
      'Executive Assistant to the CFO',
      'Assistentin der Geschäftsführung',
    ]) {
      expect(functionOf(title)).toBe('administration');
      expect(readTitle(title).seniority).toBeLessThanOrEqual(3);
    }
  });

  it.each([
    'Retired',
    'Open to work',
    '🚀🚀',
    '',
    '   ',
    'Freelance',
    'im Ruhestand',
    'En recherche d’emploi',
    'Ex-CEO of Foo',
    'Xqzt',
    '株式会社',
  ])('admits to knowing nothing of “%s”', (title) => {
    const reading = readTitle(title);
    expect(reading.functions).toEqual([{ id: 'unknown', p: 1 }]);
    expect(reading.family).toBe('unknown');
    expect(reading.seniority).toBeUndefined();
  });

  it('takes the employer out of the title', () => {
    expect(readTitle('Software Engineer at Siemens Energy').company).toBe('Siemens Energy');
    expect(readTitle('Nurse @ St. Mary | Mother of two').company).toBe('St. Mary');
    expect(readTitle('Nurse').company).toBeUndefined();
  });

  it('reads a generic title by where it is held', () => {
    const partner = readTitle('Partner', readCompany('Clifford Chance LLP').industries);
    expect(likeliest(partner.functions)?.id).toBe('legal');
    const banker = readTitle('Vice President', readCompany('Deutsche Bank AG').industries);
    expect(likeliest(banker.functions)?.id).toBe('finance');
    expect(banker.seniority).toBe(4);
    expect(readTitle('Vice President').seniority).toBe(5);
  });

  it('gives a distribution for any text whatever, quickly, and the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const { functions, seniority, because } = readTitle(title);
        const sum = functions.reduce((total, { p }) => total + p, 0);
        expect(sum).toBeCloseTo(1, 9);
        expect(functions.every(({ p }) => p > 0 && p <= 1)).toBe(true);
        expect(seniority === undefined || (seniority >= 1 && seniority <= 6)).toBe(true);
        expect(title).toContain(because);
        expect(readTitle(title).functions).toEqual(functions);
      }),
    );
  });

  it('comes to an end with a title that is a book', () => {
    expect(readTitle('senior manager of the '.repeat(20_000)).seniority).toBeGreaterThanOrEqual(4);
  });
});
