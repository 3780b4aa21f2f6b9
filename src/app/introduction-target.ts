import { employerKey } from '../audit/employer-key.ts';
import { foldText } from '../base/fold-text.ts';
import { Refusal } from '../base/refusals.ts';
import type { TargetKind } from '../contract/introduction-shapes.ts';
import { matchNeed } from '../knowledge/match-need.ts';
import { topicRelevance } from '../knowledge/topic-relevance.ts';
import type { PersonFacts } from '../model/person.ts';
import type { KnownNetwork } from './network-memory.ts';

/** Whom an introduction should lead to, as far as they are known of. */
export interface IntroductionTarget {
  readonly kind: TargetKind;
  readonly name: string;
  /** Places of all who are meant. */
  readonly places: readonly number[];
}

/** Answering a need less than this is chance. */
const LEAST_RELEVANCE = 0.25;
/** Of several people of one name so many are told. */
const TOLD = 5;

/**
 * What the owner’s words mean: a person’s number or name, else a company, else a group, else a kind of knowledge.
 * @throws Refusal `person-not-found`, `group-not-found`; `log-ambiguous` when several people have the name
 */
export function introductionTarget(network: KnownNetwork, words: string, as?: TargetKind): IntroductionTarget {
  switch (as) {
    case 'person': {
      const person = personCalled(network, words);
      if (person === undefined) throw new Refusal('person-not-found', { id: words });
      return person;
    }
    case 'company':
      return companyCalled(network, words) ?? { kind: 'company', name: words, places: [] };
    case 'group': {
      const group = groupCalled(network, words);
      if (group === undefined) throw new Refusal('group-not-found', { id: words });
      return group;
    }
    case 'knowledge':
      return whoKnow(network, words);
    case undefined:
      return (
        personCalled(network, words) ??
        companyCalled(network, words) ??
        groupCalled(network, words) ??
        whoKnow(network, words)
      );
  }
}

function personCalled(network: KnownNetwork, words: string): IntroductionTarget | undefined {
  const { people, placeOf } = network.assessment;
  const number = /^#?(\d{1,15})$/.exec(words)?.[1];
  if (number !== undefined) {
    const place = placeOf.get(Number(number));
    if (place === undefined) throw new Refusal('person-not-found', { id: number });
    return { kind: 'person', name: people[place]!.name, places: [place] };
  }
  const wanted = foldText(words);
  const named = people.filter(({ name }) => foldText(name) === wanted);
  if (named.length > 1) {
    const told = named.slice(0, TOLD).map((person) => `#${person.id} ${roleOf(person)}`.trim());
    const more = named.length > TOLD ? `, and ${named.length - TOLD} more` : '';
    throw new Refusal('log-ambiguous', { name: words, candidates: `${told.join(', ')}${more}` });
  }
  const [person] = named;
  return person === undefined ? undefined : { kind: 'person', name: person.name, places: [placeOf.get(person.id)!] };
}

function roleOf({ title, company }: PersonFacts): string {
  const role = [title, company].filter((part) => part !== undefined && part !== '').join(', ');
  return role === '' ? '' : `(${role})`;
}

function companyCalled({ assessment }: KnownNetwork, words: string): IntroductionTarget | undefined {
  const key = employerKey(words);
  if (key === undefined) return undefined;
  const places = placesWhere(assessment.people, ({ company }) => employerKey(company) === key);
  if (places.length === 0) return undefined;
  return { kind: 'company', name: assessment.people[places[0]!]!.company ?? words, places };
}

function groupCalled({ assessment }: KnownNetwork, words: string): IntroductionTarget | undefined {
  const wanted = foldText(words);
  const group = assessment.groups.find(({ id, name }) => id === words || foldText(name) === wanted);
  if (group === undefined) return undefined;
  return { kind: 'group', name: group.name, places: group.people.flatMap((id) => assessment.placeOf.get(id) ?? []) };
}

function whoKnow({ assessment }: KnownNetwork, words: string): IntroductionTarget {
  const need = matchNeed(words);
  const relevance = assessment.profiles.map((profile) => topicRelevance(need, profile, assessment.values));
  return {
    kind: 'knowledge',
    name: words,
    places: placesWhere(assessment.people, (_, place) => relevance[place]! >= LEAST_RELEVANCE),
  };
}

function placesWhere(
  people: readonly PersonFacts[],
  isMeant: (person: PersonFacts, place: number) => boolean,
): number[] {
  return people.flatMap((person, place) => (isMeant(person, place) ? [place] : []));
}
