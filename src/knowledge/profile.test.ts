import { describe, expect, it } from 'vitest';
import { DEFAULT_VALUES } from '../model/constants/constants.ts';
import type { PersonFacts } from '../model/person.ts';
import { distance } from './distance.ts';
import { knownShare, likeliest, probabilityOf } from './distribution.ts';
import { type OptimumFor, optimumFor, usedLearningValue, usedValueFor } from './learning-value.ts';
import { networkPrior } from './network-prior.ts';
import { ownerProfile } from './owner-profile.ts';
import { isWorthAsking, profileOf } from './profile.ts';
import { readEducation } from './read-education.ts';

const TODAY = 20_000;

function person(known: Partial<PersonFacts>): PersonFacts {
  return {
    id: 1,
    name: 'Ada Example',
    standing: 'contact',
    positions: [],
    education: [],
    topics: [],
    contexts: [],
    pinned: false,
    ended: false,
    reachable: [],
    ...known,
  };
}

describe('the profile of a person', () => {
  it('holds nothing but unknowns when only a name is known', () => {
    const profile = profileOf(person({}));
    expect(knownShare(profile.functions)).toBe(0);
    expect(knownShare(profile.industries)).toBe(0);
    expect(profile.seniority).toBeUndefined();
    expect(profile.because).toEqual([]);
  });

  it('takes the position that lasts when no title of their own is known', () => {
    const positions = [
      { title: 'Nurse', company: 'Muster Hospital', startedOn: 15_000, finishedOn: 16_000 },
      { title: 'Lawyer', company: 'Kanzlei Muster', startedOn: 16_000 },
    ];
    expect(likeliest(profileOf(person({ positions })).functions)?.id).toBe('legal');
  });

  it('lets the owner’s word on a company win', () => {
    const industryOfCompany = new Map([['acme', 'pharma' as const]]);
    const profile = profileOf(person({ title: 'Chemist', company: 'Acme GmbH' }), { industryOfCompany });
    expect(profile.industries).toEqual([{ id: 'pharma', p: 1 }]);
  });

  it('shows topics as they were written, though it compares their stems', () => {
    const topics = [{ topic: 'Machine Learning', source: 'skill' as const }];
    const owner = ownerProfile(person({ topics }), TODAY, DEFAULT_VALUES);
    const apart = distance(owner, profileOf(person({ topics })), networkPrior([]), DEFAULT_VALUES);
    expect(apart.shared).toEqual([{ kind: 'topic', names: ['Machine Learning'] }]);
  });

  it('asks about people whose title does not tell', () => {
    expect(isWorthAsking(profileOf(person({ title: 'Associate' })), DEFAULT_VALUES)).toBe(true);
    expect(isWorthAsking(profileOf(person({ title: 'Nurse' })), DEFAULT_VALUES)).toBe(false);
  });

  it('reads fields of study, and does not take a rank for one', () => {
    const field = (degree: string) => likeliest(readEducation([{ school: 'X', degree }]))?.id;
    expect(field('Bachelor of Laws')).toBe('law');
    expect(field('B.Sc. Informatik')).toBe('computing');
    expect(field('Bachelor of Arts')).toBeUndefined();
    expect(field('Master of Science in Mechanical Engineering')).toBe('engineering');
    expect(field('Licence de droit')).toBe('law');
  });
});

describe('the owner’s profile', () => {
  const owner = person({
    standing: 'owner',
    title: 'Product Manager',
    company: 'Muster Software',
    positions: [
      { title: 'Product Manager', company: 'Muster Software', startedOn: 19_000 },
      { title: 'Nurse', company: 'Muster Hospital', startedOn: 17_000, finishedOn: 18_000 },
      { title: 'Lawyer', company: 'Kanzlei Muster', startedOn: 18_000, finishedOn: 19_000 },
    ],
  });

  it('gives the current role six tenths and the past the rest, by time', () => {
    const { functions } = ownerProfile(owner, TODAY, DEFAULT_VALUES);
    const share = (id: string) => functions.find((known) => known.id === id)?.p ?? 0;
    expect(functions.reduce((sum, { p }) => sum + p, 0)).toBeCloseTo(1, 9);
    expect(share('product')).toBeGreaterThan(0.5);
    expect(share('health')).toBeCloseTo(share('legal'), 1);
    expect(share('health')).toBeGreaterThan(0.15);
  });
});

describe('the network as a prior', () => {
  it('gives every function a chance, and the common ones more', () => {
    const prior = networkPrior(
      [person({ title: 'Nurse' }), person({ title: 'Nurse' }), person({})].map((known) => profileOf(known)),
    );
    expect(prior.functions.reduce((sum, { p }) => sum + p, 0)).toBeCloseTo(1, 9);
    expect(probabilityOf(prior.functions, 'unknown')).toBe(0);
    expect(probabilityOf(prior.functions, 'health')).toBeGreaterThan(probabilityOf(prior.functions, 'arts'));
    expect(probabilityOf(prior.functions, 'arts')).toBeGreaterThan(0);
  });
});

describe('people of whom only a name is known', () => {
  it('are worth at most a half for every kind of objective', () => {
    const prior = networkPrior([]);
    const owner = ownerProfile(person({ title: 'Engineer', company: 'Muster Software' }), TODAY, DEFAULT_VALUES);
    const apart = distance(owner, profileOf(person({})), prior, DEFAULT_VALUES);
    expect(apart.kappa).toBe(0);
    for (const kind of ['execute', 'solve', 'discover', 'context', 'support'] as const) {
      const used = usedValueFor(kind, apart, DEFAULT_VALUES);
      expect(used.knowledge).toBeLessThanOrEqual(0.5);
      expect(used.industry ?? 0).toBeLessThanOrEqual(0.5);
    }
  });

  it('give an industry part for context only', () => {
    const prior = networkPrior([]);
    const owner = ownerProfile(person({ title: 'Engineer', company: 'Muster Software' }), TODAY, DEFAULT_VALUES);
    const nurse = profileOf(person({ title: 'Nurse', company: 'Muster Hospital' }));
    const apart = distance(owner, nurse, prior, DEFAULT_VALUES);
    const part: OptimumFor = 'context-industry';
    const industry = usedLearningValue({ mu: 1, sigma: 0, kappa: 1 }, optimumFor(part, DEFAULT_VALUES), DEFAULT_VALUES);
    expect(usedValueFor('context', apart, DEFAULT_VALUES).industry).toBeCloseTo(industry, 1);
    expect(usedValueFor('discover', apart, DEFAULT_VALUES).industry).toBeUndefined();
  });
});
