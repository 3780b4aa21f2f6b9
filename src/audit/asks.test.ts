import { describe, expect, it } from 'vitest';
import { type FactsSketch, factsOf, TODAY } from '../../test/support/facts-of.ts';
import { DEFAULT_VALUES } from '../model/constants/constants.ts';
import { roleAsAsked } from './answers.ts';
import { asksWorth, withChoices } from './asks.ts';
import { assess } from './assess.ts';

const NORA: FactsSketch = {
  owner: { title: 'Product Manager', company: 'Muster Software' },
  people: {
    Priya: { title: 'Associate', company: 'Siemens' },
    Kofi: { title: 'Associate', company: 'Siemens' },
    Ana: { title: 'Nurse', company: 'Zyqora' },
    Ben: { title: 'Accountant', company: 'Zyqora' },
    Cem: { title: 'Nurse', company: 'Wuxtu' },
  },
  interactions: [
    { with: 'Priya', daysAgo: 3, minutes: 60 },
    { with: 'Ana', daysAgo: 3, minutes: 60 },
    { with: 'Ben', daysAgo: 3, minutes: 60 },
    { with: 'Cem', daysAgo: 3, minutes: 60 },
  ],
  objectives: [{ kind: 'discover' }],
};

function asked(sketch: FactsSketch) {
  const { facts } = factsOf(sketch);
  const assessment = assess(facts, TODAY, DEFAULT_VALUES);
  return { assessment, asks: asksWorth(assessment, facts.objectives) };
}

describe('what to ask the owner', () => {
  it('asks what somebody works on whose title does not tell, and not about a nurse', () => {
    const { asks } = asked(NORA);
    const sentences = asks.map(({ sentence }) => sentence);
    expect(sentences).toContain('What does Priya at Siemens work on?');
    expect(sentences.some((sentence) => sentence.includes('Ana'))).toBe(false);
  });

  it('asks first about whom the owner can reach', () => {
    const order = asked(NORA).asks.filter(({ kind }) => kind === 'work');
    expect(order.map(({ people }) => people[0])).toEqual([1, 2]);
  });

  it('counts a company for everybody there', () => {
    const { asks } = asked(NORA);
    const gains = Object.fromEntries(asks.filter(({ kind }) => kind === 'business').map(({ id, gain }) => [id, gain]));
    expect(gains['company:zyqora']).toBeGreaterThan(gains['company:wuxtu']!);
  });

  it('offers the likeliest answers first, one key each', () => {
    const { assessment, asks } = asked(NORA);
    const { choices } = withChoices(assessment, asks.find(({ kind }) => kind === 'work')!);
    expect(choices).toHaveLength(6);
    expect(new Set(choices.map(({ value }) => value)).size).toBe(6);
  });

  it('takes an answer for all colleagues, knows more for it, and does not ask again', () => {
    const before = asked(NORA);
    const answers = [{ subject: 'company:zyqora', about: '', value: 'hospital' }];
    const after = asked({ ...NORA, answers });
    for (const place of [2, 3]) {
      expect(after.assessment.profiles[place]!.industries).toEqual([{ id: 'hospital', p: 1 }]);
      expect(after.assessment.distances[place]!.kappa).toBeGreaterThan(before.assessment.distances[place]!.kappa);
    }
    expect(after.asks.some(({ id }) => id === 'company:zyqora')).toBe(false);
  });

  it('does not ask again what the owner is not sure of, until the title changes', () => {
    const answer = { subject: 'person:1', about: roleAsAsked(NORA.people!.Priya!), value: undefined };
    const isAsked = (people: FactsSketch['people']) =>
      asked({ ...NORA, people: people!, answers: [answer] }).asks.some(({ id }) => id === 'person:1');
    expect(isAsked(NORA.people)).toBe(false);
    expect(isAsked({ ...NORA.people, Priya: { title: 'Partner', company: 'Acme' } })).toBe(true);
  });
});
