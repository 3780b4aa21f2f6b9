import { toIsoDay } from '../base/days.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import type { PersonRow } from '../contract/shapes.ts';
import type { PersonId } from '../model/ids.ts';
import type { PersonFacts } from '../model/person.ts';
import { labelsOf } from '../store/labels.ts';
import { addressesOf } from '../store/people.ts';
import type { Context } from './context.ts';
import { findPeople } from './find-people.ts';
import type { KnownNetwork } from './network-memory.ts';

type Query = CheckedInputOf<'people'>;
type Order = NonNullable<Query['sort']>;

/** Searches, filters and sorts people, and answers one part of the list. The closest come first unless said otherwise. */
export async function listPeople({ store, memory, today }: Context, query: Query): Promise<AnswerOf<'people'>> {
  const network = await memory.network(await today());
  const { people, isRanked } = await findPeople(store, network, query);
  const order = query.sort ?? (isRanked ? 'relevance' : 'strength');
  const sorted = order === 'relevance' ? people : sortPeople(people, order, query.descending, network);
  const part = sorted.slice(query.offset, query.offset + query.limit);
  const ids = part.map(({ id }) => id);
  const [addresses, labels] = await Promise.all([addressesOf(store, ids), labelsOf(store, ids)]);
  return {
    total: sorted.length,
    people: part.map((person) =>
      toPersonRow(person, network, {
        ...(addresses.get(person.id) ?? NO_ADDRESSES),
        labels: labels.get(person.id) ?? [],
      }),
    ),
  };
}

const NO_ADDRESSES = { emails: [], phones: [] } as const;

/** One line of a list of people. */
export function toPersonRow(
  person: PersonFacts,
  network: KnownNetwork,
  more: { readonly emails: readonly string[]; readonly phones: readonly string[]; readonly labels: readonly string[] },
): PersonRow {
  const tie = network.tieOf(person.id);
  return {
    id: person.id,
    name: person.name,
    emails: [...more.emails],
    phones: [...more.phones],
    company: person.company ?? null,
    title: person.title ?? null,
    standing: person.standing,
    strength: tie?.strength ?? 0,
    band: tie?.band ?? 'nominal',
    lastInteraction: tie?.lastDay === undefined ? null : toIsoDay(tie.lastDay),
    groups: [...network.groupsOf(person.id)],
    labels: [...more.labels],
  };
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
