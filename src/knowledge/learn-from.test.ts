import { describe, expect, it } from 'vitest';
import { factsOf, TODAY } from '../../test/support/facts-of.ts';
import { DEFAULT_VALUES } from '../model/constants/constants.ts';
import type { PersonFacts } from '../model/person.ts';
import { wordsIn } from '../words/words.ts';
import { distance } from './distance.ts';
import { distanceSentence } from './distance-sentence.ts';
import { learnFromEachOther } from './learn-from.ts';
import { networkPrior } from './network-prior.ts';
import { ownerProfile } from './owner-profile.ts';
import { profileOf } from './profile.ts';

const { facts } = factsOf({
  owner: { title: 'Product Manager', company: 'Muster Software', knows: ['Pricing', 'Machine Learning'] },
  people: {
    Marketer: {
      title: 'Product Marketing Manager',
      company: 'Muster Hospital',
      knows: ['Maschinelles Lernen', 'Nursing'],
    },
    Twin: { title: 'Product Manager', company: 'Muster Software', knows: ['Pricing', 'Machine Learning'] },
    Nameless: {},
  },
});
const OWNER = ownerProfile(facts.owner, TODAY, DEFAULT_VALUES);
const PRIOR = networkPrior(facts.people.map((person) => profileOf(person)));
const [MARKETER, TWIN, NAMELESS] = facts.people as [PersonFacts, PersonFacts, PersonFacts];

function between(person: PersonFacts) {
  return learnFromEachOther(OWNER, profileOf(person), PRIOR, DEFAULT_VALUES);
}

describe('what two people can learn from each other', () => {
  it('names what one knows and the other does not, in whatever language it was written', () => {
    const found = between(MARKETER);
    expect(found.fromThem).toContain('Nursing');
    expect(found.fromThem).toContain('hospitals and health care');
    expect(found.fromThem).not.toContain('Maschinelles Lernen');
    expect(found.fromOwner).toContain('Pricing');
    expect(found.fromOwner).not.toContain('Machine Learning');
  });

  it('is nothing between two who know the same', () => {
    expect(between(TWIN)).toEqual({ fromThem: [], fromOwner: [] });
  });

  it('claims nothing of somebody of whom nothing is known but what the owner is known for', () => {
    const { fromThem, fromOwner } = between(NAMELESS);
    expect(fromThem).toEqual([]);
    expect(fromOwner.toSorted()).toEqual(['Machine Learning', 'Pricing']);
  });
});

describe('a distance in words', () => {
  const sentence = (person: PersonFacts) =>
    distanceSentence(distance(OWNER, profileOf(person), PRIOR, DEFAULT_VALUES), wordsIn('en'));

  it('names what is shared and what differs', () => {
    expect(sentence(MARKETER)).toMatch(
      /^Different enough to teach you something \(.*hospitals.*\), close enough to talk/,
    );
    expect(sentence(TWIN)).toMatch(/^Knows much the same as you \(both in product/);
  });

  it('says so where nothing is known', () => {
    expect(sentence(NAMELESS)).toMatch(/^Nothing is known yet/);
  });
});
