import type { Assessment } from '../audit/assessment.ts';
import { type ObjectiveView, viewObjective } from '../audit/objective-view.ts';
import { onceFor } from '../audit/once-for.ts';
import { foldText } from '../base/fold-text.ts';
import type { Spoken } from '../contract/people-query.ts';
import type { CheckedInputOf } from '../contract/routes.ts';
import { likeliest } from '../knowledge/distribution.ts';
import { leafName, TAXONOMIES } from '../knowledge/taxonomy.ts';
import type { PersonId } from '../model/ids.ts';
import type { Objective } from '../model/objective.ts';
import type { PersonFacts } from '../model/person.ts';
import { peopleLabelled } from '../store/labels.ts';
import { searchPeople } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import type { KnownNetwork } from './network-memory.ts';
import { objectiveNamed } from './objective-named.ts';

type Wanted = Omit<CheckedInputOf<'people'>, 'sort' | 'descending' | 'offset' | 'limit'>;

/** Whom a search finds. */
export interface FoundPeople {
  readonly people: readonly PersonFacts[];
  /** True when they stand in the order of how well they match what was searched for. */
  readonly isRanked: boolean;
}

/** Days within which, at most, the last exchange lies. */
const WITHIN: Readonly<Record<Exclude<Spoken, 'never'>, number>> = {
  month: 31,
  quarter: 92,
  year: 365,
  earlier: Infinity,
};

/** Everybody for whom all that is wanted holds, the owner excepted. @throws Refusal `objective-not-found` */
export async function findPeople(store: Store, network: KnownNetwork, wanted: Wanted): Promise<FoundPeople> {
  const words = wanted.query?.trim() ?? '';
  const objective = objectiveNamed(network, wanted.objective);
  const found = words === '' ? undefined : await searched(store, words, network);
  const candidates = found?.flatMap((id) => network.personOf(id) ?? []) ?? network.facts.people;
  const tests = [
    ...(wanted.group === undefined ? [] : [isOneOf(membersOf(wanted.group, network))]),
    ...(wanted.label === undefined ? [] : [isOneOf(await peopleLabelled(store, wanted.label))]),
    ...(objective === undefined ? [] : [isOneOf(new Set(relevantTo(network, objective).keys()))]),
    ...(wanted.spoken === undefined ? [] : [spokenWith(wanted.spoken, network)]),
    ...(wanted.function === undefined && wanted.stage === undefined ? [] : [worksAs(wanted, network)]),
  ];
  const kept = candidates.filter((person) => isWanted(person, wanted, network) && tests.every((test) => test(person)));
  if (found !== undefined || objective === undefined) return { people: kept, isRanked: found !== undefined };
  const relevance = relevantTo(network, objective);
  const ranked = kept.toSorted((one, other) => relevance.get(other.id)! - relevance.get(one.id)! || one.id - other.id);
  return { people: ranked, isRanked: true };
}

/** By words in what is known of people, and by a label of that name, which come last. */
async function searched(store: Store, words: string, network: KnownNetwork): Promise<readonly PersonId[]> {
  const found = await searchPeople(store, words, { limit: network.facts.people.length });
  return [...new Set([...found, ...(await peopleLabelled(store, words))])];
}

const isOneOf =
  (people: ReadonlySet<PersonId>) =>
  ({ id }: PersonFacts): boolean =>
    people.has(id);

function isWanted(person: PersonFacts, { standing, band }: Wanted, network: KnownNetwork): boolean {
  if (person.standing === 'owner') return false;
  if (standing !== undefined && person.standing !== standing) return false;
  return band === undefined || (network.tieOf(person.id)?.band ?? 'nominal') === band;
}

/** Everybody in the groups of that id or name; also the people of a company that is no group as only one of them is known. */
function membersOf(group: string, { assessment, facts }: KnownNetwork): ReadonlySet<PersonId> {
  const wanted = foldText(group);
  const members = new Set<PersonId>();
  for (const { id, name, people } of assessment.groups) {
    if (id === group || foldText(name) === wanted) for (const person of people) members.add(person);
  }
  for (const { id, company } of facts.people) if (foldText(company ?? '') === wanted) members.add(id);
  return members;
}

function spokenWith(spoken: Spoken, { today, tieOf }: KnownNetwork): (person: PersonFacts) => boolean {
  return ({ id }) => {
    const last = tieOf(id)?.lastDay;
    if (last === undefined || spoken === 'never') return last === undefined && spoken === 'never';
    const days = today - last;
    return days <= WITHIN[spoken] && (spoken !== 'earlier' || days > WITHIN.year);
  };
}

function worksAs({ function: wanted, stage }: Wanted, { assessment }: KnownNetwork): (person: PersonFacts) => boolean {
  return ({ id }) => {
    const place = assessment.placeOf.get(id);
    if (place === undefined) return false;
    if (stage !== undefined && assessment.profiles[place]!.seniority !== stage) return false;
    const found = functionsOf(assessment)[place];
    return (
      wanted === undefined || found === wanted || (found !== undefined && foldText(nameOf(found)) === foldText(wanted))
    );
  };
}

const nameOf = (found: string): string => leafName(TAXONOMIES.function, found);

/** The likeliest function of each person, by place; undefined where none is known. */
export const functionsOf: (assessment: Assessment) => readonly (string | undefined)[] = onceFor(({ profiles }) =>
  profiles.map(({ functions }) => likeliest(functions)?.id),
);

/** Who knows something that an objective needs, and how much of what they know of best it is. */
export function relevantTo({ assessment }: KnownNetwork, objective: Objective): ReadonlyMap<PersonId, number> {
  return relevanceIn(viewOf(assessment, objective));
}

const relevanceIn = onceFor(({ assessment, relevanceOf }: ObjectiveView): ReadonlyMap<PersonId, number> => {
  const relevant = new Map<PersonId, number>();
  assessment.people.forEach(({ id }, place) => {
    const most = Math.max(0, ...relevanceOf(place));
    if (most >= assessment.values.neededRelevance) relevant.set(id, most);
  });
  return relevant;
});

const viewsOf = onceFor((_: Assessment) => new Map<Objective, ObjectiveView>());

function viewOf(assessment: Assessment, objective: Objective): ObjectiveView {
  const views = viewsOf(assessment);
  const view = views.get(objective) ?? viewObjective(assessment, objective);
  views.set(objective, view);
  return view;
}
