import { toIsoDay } from '../base/days.ts';
import { foldText } from '../base/fold-text.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import type { PersonRow } from '../contract/shapes.ts';
import type { PersonId } from '../model/ids.ts';
import type { PersonFacts } from '../model/person.ts';
import { addressesOf, searchPeople } from '../store/people.ts';
import type { Context } from './context.ts';
import type { KnownNetwork } from './network-memory.ts';

type Query = CheckedInputOf<'people'>;
type Order = NonNullable<Query['sort']>;

/** Searches, filters and sorts people, and answers one part of the list. The closest come first unless said otherwise. */
export async function listPeople({ store, memory, today }: Context, query: Query): Promise<AnswerOf<'people'>> {
  const network = await memory.network(await today());
  const words = query.query?.trim() ?? '';
  const found = words === '' ? undefined : await searchPeople(store, words, { limit: network.facts.people.length });
  const candidates = found === undefined ? network.facts.people : found.flatMap((id) => network.personOf(id) ?? []);
  const members = query.group === undefined ? undefined : membersOf(query.group, network);
  const kept = candidates.filter((person) => isWanted(person, query, network) && members?.has(person.id) !== false);
  const order = query.sort ?? (found === undefined ? 'strength' : 'relevance');
  const sorted = order === 'relevance' ? kept : sortPeople(kept, order, query.descending, network);
  const part = sorted.slice(query.offset, query.offset + query.limit);
  const addresses = await addressesOf(
    store,
    part.map(({ id }) => id),
  );
  return { total: sorted.length, people: part.map((person) => toPersonRow(person, network, addresses.get(person.id))) };
}

/** One line of a list of people. */
export function toPersonRow(
  person: PersonFacts,
  network: KnownNetwork,
  addresses: { readonly emails: readonly string[]; readonly phones: readonly string[] } = { emails: [], phones: [] },
): PersonRow {
  const tie = network.tieOf(person.id);
  return {
    id: person.id,
    name: person.name,
    emails: [...addresses.emails],
    phones: [...addresses.phones],
    company: person.company ?? null,
    title: person.title ?? null,
    standing: person.standing,
    strength: tie?.strength ?? 0,
    band: tie?.band ?? 'nominal',
    lastInteraction: tie?.lastDay === undefined ? null : toIsoDay(tie.lastDay),
    groups: [...network.groupsOf(person.id)],
  };
}

function isWanted(person: PersonFacts, { standing, band }: Query, network: KnownNetwork): boolean {
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

const COLLATOR = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/** Strength and last interaction run from the most, names from A; people without the sorted-by value come last either way. */
function sortPeople(
  people: readonly PersonFacts[],
  order: Exclude<Order, 'relevance'>,
  descending: boolean | undefined,
  network: KnownNetwork,
): PersonFacts[] {
  const isDescending = descending ?? (order === 'strength' || order === 'lastInteraction');
  const sign = isDescending ? -1 : 1;
  const key = keyOf(order, network);
  const keys = new Map<PersonId, string | number | undefined>(people.map((person) => [person.id, key(person)]));
  return [...people].sort((one, other) => {
    const [a, b] = [keys.get(one.id), keys.get(other.id)];
    if (a === undefined || b === undefined) return a === b ? one.id - other.id : a === undefined ? 1 : -1;
    const difference = typeof a === 'string' && typeof b === 'string' ? COLLATOR.compare(a, b) : Number(a) - Number(b);
    return sign * difference || one.id - other.id;
  });
}

function keyOf(
  order: Exclude<Order, 'relevance'>,
  network: KnownNetwork,
): (person: PersonFacts) => string | number | undefined {
  switch (order) {
    case 'strength':
      return ({ id }) => network.tieOf(id)?.strength ?? 0;
    case 'lastInteraction':
      return ({ id }) => network.tieOf(id)?.lastDay;
    case 'name':
      return ({ name }) => name;
    case 'company':
      return ({ company }) => (company === '' ? undefined : company);
  }
}
