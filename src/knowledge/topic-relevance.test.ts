import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VALUES } from '../model/constants/constants.ts';
import type { PersonFacts } from '../model/person.ts';
import { probabilityOf } from './distribution.ts';
import { matchNeed } from './match-need.ts';
import { profileOf } from './profile.ts';
import { topicRelevance } from './topic-relevance.ts';

function personWith(title: string, company: string, topics: readonly string[] = []): PersonFacts {
  return {
    id: 1,
    name: 'Ada Example',
    standing: 'contact',
    title,
    company,
    positions: [],
    education: [],
    topics: topics.map((topic) => ({ topic, source: 'skill' })),
    contexts: [],
    pinned: false,
    ended: false,
    reachable: [],
  };
}

function relevance(need: string, title: string, company: string, topics: readonly string[] = []): number {
  return topicRelevance(matchNeed(need), profileOf(personWith(title, company, topics)), DEFAULT_VALUES);
}

describe('how far a person answers a need', () => {
  it('takes the probability of a function that the need names, in any language', () => {
    const profile = profileOf(personWith('Brand Manager', 'Acme'));
    for (const need of ['marketing', 'Mercadotecnia']) {
      expect(topicRelevance(matchNeed(need), profile, DEFAULT_VALUES)).toBe(
        probabilityOf(profile.functions, 'marketing'),
      );
    }
  });

  it('multiplies the two sides of a cell', () => {
    const profile = profileOf(personWith('Operations Manager', 'Muster Hospital'));
    const both = probabilityOf(profile.functions, 'operations') * probabilityOf(profile.industries, 'hospital');
    expect(topicRelevance(matchNeed('hospital operations'), profile, DEFAULT_VALUES)).toBeCloseTo(both, 9);
    expect(relevance('hospital operations', 'Operations Manager', 'Muster Bank')).toBe(0);
  });

  it('counts a declared topic fully, also in another form of the word', () => {
    expect(relevance('battery materials', '', '', ['Battery material'])).toBe(1);
    expect(relevance('batteries', 'Clerk', '', ['Battery'])).toBe(1);
  });

  it('counts a near topic by its nearness, in whatever language it is asked for', () => {
    expect(relevance('maschinelles Lernen', '', '', ['Statistics'])).toBe(DEFAULT_VALUES.topicStep);
    expect(relevance('maschinelles Lernen', '', '', ['Machine Learning'])).toBe(1);
    expect(relevance('machine learning', '', '', ['Litigation'])).toBe(0);
  });

  it('counts words of the title by the share for keywords', () => {
    expect(relevance('perovskite', 'Perovskite specialist', '')).toBe(DEFAULT_VALUES.relevanceTitleKeyword);
    expect(relevance('perovskite', 'Specialist', '')).toBe(0);
  });

  it('hardly takes half of a term for the term', () => {
    expect(relevance('deep learning', 'Deep sea diver', '')).toBeLessThan(0.2);
  });

  it('knows the people of an employer that the need names', () => {
    expect(relevance('people at Siemens', 'Product Manager', 'Siemens AG')).toBe(1);
  });

  it('is within 0 and 1 for any need, and 0 for a person of whom nothing is known', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const found = relevance(text, 'Head of Marketing', 'Muster Hospital', ['pricing']);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        expect(relevance(text, '', '')).toBe(0);
      }),
    );
  });
});
