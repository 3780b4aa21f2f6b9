import { expect, it } from 'vitest';
import { factsOf, TODAY } from '../../../test/support/facts-of.ts';
import { assess } from '../../audit/assess.ts';
import { expectedEffectiveSize } from '../../graph/graph.ts';
import { DEFAULT_VALUES } from '../../model/constants/constants.ts';
import { introductionScene } from './introduction-scene.ts';
import { whomToIntroduce } from './whom-to-introduce.ts';

const talk = (name: string) => [5, 15, 25].map((daysAgo) => ({ with: name, daysAgo, minutes: 60 }));

const { facts, id } = factsOf({
  people: {
    Ana: { knows: ['batteries'], company: 'Acme' },
    Bo: { knows: ['batteries'], company: 'Bolt' },
    Cy: { knows: ['batteries'], company: 'Acme' },
    Di: { knows: ['rowing'], company: 'Dune' },
  },
  interactions: ['Ana', 'Bo', 'Cy', 'Di'].flatMap(talk),
  know: [['Bo', 'Cy']],
});
const scene = introductionScene(facts, assess(facts, TODAY, DEFAULT_VALUES));
const named = (pairs: ReturnType<typeof whomToIntroduce>) =>
  pairs.map(({ one, other }) => [one, other].map((place) => scene.assessment.people[place]!.name));

it('names those who have something for each other, and neither colleagues nor those who know each other', () => {
  const pairs = whomToIntroduce(scene);
  expect(named(pairs)).toEqual([['Ana', 'Bo']]);
  expect(pairs[0]!.match).toEqual({ sentence: 'Both know about batteries.', isNeed: false });
});

it('puts first those of whom one looks for what the other offers or knows about', () => {
  const seeking = (name: string, more: object) => (person: (typeof facts.people)[number]) =>
    person.name === name ? { ...person, ...more } : person;
  const told = {
    ...facts,
    people: facts.people
      .map(seeking('Di', { seeks: ['a supplier of batteries'] }))
      .map(seeking('Bo', { offers: ['rooms for workshops'] }))
      .map(seeking('Cy', { seeks: ['a workshop room'] })),
  };
  const pairs = whomToIntroduce(introductionScene(told, assess(told, TODAY, DEFAULT_VALUES)));
  const sentences = pairs.map(({ match }) => match.sentence);
  expect(sentences).toContain('Di looks for “a supplier of batteries”, and Ana knows about it.');
  expect(pairs.map(({ match }) => match.isNeed)).toEqual(
    pairs.map(({ match }) => match.isNeed).toSorted((a, b) => Number(b) - Number(a)),
  );
  // Bo and Cy know each other: there is nothing to introduce.
  expect(sentences.join()).not.toContain('workshop');
  const strangers = { ...told, links: [] };
  const all = whomToIntroduce(introductionScene(strangers, assess(strangers, TODAY, DEFAULT_VALUES)));
  expect(all.map(({ match }) => match.sentence)).toContain(
    'Cy looks for “a workshop room”, and Bo offers “rooms for workshops”.',
  );
});

it('says by how much the owner is less often the only one between, as the measure itself would', () => {
  const [{ one, other, effectiveSize }] = whomToIntroduce(scene) as [ReturnType<typeof whomToIntroduce>[0]];
  const { network, slotOf, working } = scene.assessment;
  const links = network.links.slice();
  links[slotOf[one]! * working.length + slotOf[other]!] = 1;
  links[slotOf[other]! * working.length + slotOf[one]!] = 1;
  expect(effectiveSize.after).toBeCloseTo(expectedEffectiveSize({ ...network, links })!.mean, 12);
  expect(effectiveSize.after).toBeLessThan(effectiveSize.before);
});

it('names nobody who is being introduced already', () => {
  const people = [id('Ana'), id('Bo')];
  const steps = [{ state: 'asked' as const, day: TODAY, person: people[0]! }];
  const introductions = [{ id: 1, kind: 'of-two' as const, people, features: {}, steps }];
  expect(whomToIntroduce({ ...scene, facts: { ...facts, introductions } })).toEqual([]);
});

it('names everybody once before anybody a second time', () => {
  const names = ['Ed', 'Fa', 'Gi', 'Ho'];
  const strangers = factsOf({
    people: Object.fromEntries(names.map((name) => [name, { knows: ['batteries'], company: `${name} Ltd` }])),
    interactions: names.flatMap(talk),
  });
  const told = introductionScene(strangers.facts, assess(strangers.facts, TODAY, DEFAULT_VALUES));
  const pairs = whomToIntroduce(told);
  expect(pairs).toHaveLength(6);
  expect(new Set(pairs.slice(0, 2).flatMap(({ one, other }) => [one, other])).size).toBe(4);
  expect(new Set(pairs.slice(2, 4).flatMap(({ one, other }) => [one, other])).size).toBe(4);
});
