import type { Kysely } from 'kysely';
import { foldText } from '../base/fold-text.ts';
import { Refusal } from '../base/refusals.ts';
import type { PersonId } from '../model/ids.ts';
import type { Standing } from '../model/person.ts';
import { indexPeople } from './index-people.ts';
import { insertRows } from './insert-rows.ts';
import {
  newPersonRow,
  type PersonParts,
  type StoredPerson,
  toEducation,
  toPosition,
  toStoredPerson,
  toTopic,
} from './person-row.ts';
import { matchIndex } from './search-index.ts';
import { type Store, type Transacted, write } from './store.ts';
import type { PersonTable, Tables } from './tables.ts';
import { takeIds } from './take-ids.ts';

/** Somebody whom the owner names. */
export interface NamedPerson {
  readonly name: string;
  readonly company?: string;
  readonly title?: string;
  /** A contact unless said otherwise: whom the owner names, the owner has a tie with. */
  readonly standing?: Exclude<Standing, 'owner'>;
}

/** Person `id`, whole, the owner included. @throws Refusal `person-not-found` */
export async function personById(store: Store, id: PersonId): Promise<StoredPerson> {
  const row = await store.db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new Refusal('person-not-found', { id });
  return toStoredPerson(row, await partsOf(store.db, id));
}

/** The person whose network it is; the name is empty until they said who they are. */
export async function ownerOf(store: Store): Promise<StoredPerson> {
  const row = await store.db.selectFrom('person').selectAll().where('standing', '=', 'owner').executeTakeFirstOrThrow();
  return toStoredPerson(row, await partsOf(store.db, row.id));
}

/** Adds people whom the owner names; their ids in the same order. */
export async function addPeople(store: Store, people: readonly NamedPerson[]): Promise<readonly PersonId[]> {
  return await write(store, { planning: true }, (db) => insertPeople(db, people));
}

/** Adds people within a transaction that does more. */
export async function insertPeople(db: Transacted, people: readonly NamedPerson[]): Promise<readonly PersonId[]> {
  if (people.length === 0) return [];
  const first = await takeIds(db, 'person', people.length);
  const rows = people.map(
    (person, index): PersonTable => ({
      ...newPersonRow(first + index, { name: person.name, standing: person.standing ?? 'contact' }),
      company: person.company ?? null,
      title: person.title ?? null,
    }),
  );
  await insertRows(db, 'person', rows);
  const ids = rows.map((row) => row.id);
  await indexPeople(db, ids);
  return ids;
}

/** Ids of people found by the beginnings of words in name, company, title, notes, topics or addresses; the best first. */
export async function searchPeople(
  store: Store,
  query: string,
  options: { readonly limit: number } = { limit: 1_000 },
): Promise<readonly PersonId[]> {
  return await matchIndex(store.db, query, options.limit);
}

/** People who bear exactly this name, apart from case and diacritics. */
export async function peopleNamed(store: Store, name: string): Promise<readonly { id: PersonId; name: string }[]> {
  return await store.db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('foldedName', '=', foldText(name))
    .where('standing', '!=', 'owner')
    .orderBy('id')
    .execute();
}

/** E-mail addresses and telephone numbers of some people, for lists. */
export async function addressesOf(
  store: Store,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, { readonly emails: readonly string[]; readonly phones: readonly string[] }>> {
  const addresses = new Map(people.map((id) => [id, { emails: [] as string[], phones: [] as string[] }]));
  if (people.length === 0) return addresses;
  const rows = await store.db
    .selectFrom('personKey')
    .select(['person', 'kind', 'value'])
    .where('person', 'in', [...people])
    .where('kind', 'in', ['email', 'phone'])
    .orderBy('id')
    .execute();
  for (const row of rows) addresses.get(row.person)?.[row.kind === 'email' ? 'emails' : 'phones'].push(row.value);
  return addresses;
}

async function partsOf(db: Kysely<Tables>, id: PersonId): Promise<PersonParts> {
  const [positions, education, topics, traits, keys] = await Promise.all([
    db.selectFrom('position').selectAll().where('person', '=', id).orderBy('startedOn', 'desc').orderBy('id').execute(),
    db
      .selectFrom('education')
      .selectAll()
      .where('person', '=', id)
      .orderBy('startedOn', 'desc')
      .orderBy('id')
      .execute(),
    db.selectFrom('topic').selectAll().where('person', '=', id).orderBy('id').execute(),
    db.selectFrom('trait').select(['kind', 'name', 'value']).where('person', '=', id).orderBy('id').execute(),
    db.selectFrom('personKey').select(['kind', 'value']).where('person', '=', id).orderBy('id').execute(),
  ]);
  return {
    positions: positions.map(toPosition),
    education: education.map(toEducation),
    topics: topics.map(toTopic),
    traits,
    keys,
  };
}
