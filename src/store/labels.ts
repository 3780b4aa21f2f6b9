import type { Kysely } from 'kysely';
import { foldText } from '../base/fold-text.ts';
import type { PersonId } from '../model/ids.ts';
import { insertRows } from './insert-rows.ts';
import { toJson, wordsOf } from './json-column.ts';
import { type Store, type Transacted, write } from './store.ts';
import type { Tables } from './tables.ts';
import { takeIds } from './take-ids.ts';

/** A label as most people bear it, and how many bear it. */
export interface LabelInUse {
  readonly name: string;
  readonly people: number;
}

/** Ids per query: a list of ids is one value each. */
const CHUNK = 5_000;

/** Every label that somebody bears, by name; writings that differ in case or diacritics alone are one. */
export async function labelsInUse(store: Store): Promise<readonly LabelInUse[]> {
  const rows = await store.db
    .selectFrom('trait')
    .select(({ fn }) => ['name', fn.countAll<number | string>().as('people')])
    .where('kind', '=', 'label')
    .groupBy('name')
    .execute();
  const written = rows.map(({ name, people }) => ({ name, people: Number(people) }));
  const labels = new Map<string, LabelInUse>();
  for (const { name, people } of written.toSorted((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1))) {
    const known = labels.get(foldText(name));
    labels.set(foldText(name), { name: known?.name ?? name, people: people + (known?.people ?? 0) });
  }
  return [...labels.values()].toSorted((a, b) => a.name.localeCompare(b.name));
}

/** Who bears a label, however it is written. */
export async function peopleLabelled(store: Store, label: string): Promise<ReadonlySet<PersonId>> {
  const rows = await labelRows(store.db, label);
  return new Set(rows.map(({ person }) => person));
}

/** The labels of some people, for lists. */
export async function labelsOf(
  store: Store,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, readonly string[]>> {
  const labels = new Map<PersonId, string[]>();
  if (people.length === 0) return labels;
  const rows = await store.db
    .selectFrom('trait')
    .select(['person', 'name'])
    .where('person', 'in', [...people])
    .where('kind', '=', 'label')
    .orderBy('id')
    .execute();
  for (const { person, name } of rows) labels.set(person, [...(labels.get(person) ?? []), name]);
  return labels;
}

/** Gives people a label; answers with those who did not bear it yet. */
export async function addLabel(store: Store, label: string, people: readonly PersonId[]): Promise<readonly PersonId[]> {
  return await write(store, { planning: false }, async (db) => {
    const rows = await labelRows(db, label);
    const bearing = new Set(rows.map(({ person }) => person));
    // A label that is there already is written as it is.
    const name = rows[0]?.name ?? label;
    const fresh = (await existing(db, people)).filter((person) => !bearing.has(person));
    const first = await takeIds(db, 'trait', fresh.length);
    await insertRows(
      db,
      'trait',
      fresh.map((person, index) => ({
        id: first + index,
        person,
        kind: 'label' as const,
        name,
        value: '',
        imported: 0 as const,
      })),
    );
    return fresh;
  });
}

/** Takes a label from people; answers with those who bore it. No import gives them back labels from then on. */
export async function removeLabel(
  store: Store,
  label: string,
  people: readonly PersonId[],
): Promise<readonly PersonId[]> {
  return await write(store, { planning: false }, async (db) => {
    const wanted = new Set(people);
    const rows = (await labelRows(db, label)).filter(({ person }) => wanted.has(person));
    const bearing = [...new Set(rows.map(({ person }) => person))];
    for (const ids of chunks(rows.map(({ id }) => id))) await db.deleteFrom('trait').where('id', 'in', ids).execute();
    for (const ids of chunks(bearing)) {
      const edited = await db.selectFrom('person').select(['id', 'handEdited']).where('id', 'in', ids).execute();
      for (const { id, handEdited } of edited)
        await db
          .updateTable('person')
          .set({ handEdited: toJson([...new Set([...wordsOf(handEdited), 'labels'])]) })
          .where('id', '=', id)
          .execute();
    }
    return bearing;
  });
}

async function labelRows(
  db: Kysely<Tables>,
  label: string,
): Promise<readonly { readonly id: number; readonly person: PersonId; readonly name: string }[]> {
  const wanted = foldText(label);
  const names = await db.selectFrom('trait').select('name').distinct().where('kind', '=', 'label').execute();
  const written = names.map(({ name }) => name).filter((name) => foldText(name) === wanted);
  if (written.length === 0) return [];
  return await db
    .selectFrom('trait')
    .select(['id', 'person', 'name'])
    .where('kind', '=', 'label')
    .where('name', 'in', written)
    .orderBy('id')
    .execute();
}

/** Those of these ids that are people, each once; the owner bears no label. */
async function existing(db: Transacted, people: readonly PersonId[]): Promise<readonly PersonId[]> {
  const found: PersonId[] = [];
  for (const ids of chunks([...new Set(people)])) {
    const rows = await db
      .selectFrom('person')
      .select('id')
      .where('id', 'in', ids)
      .where('standing', '!=', 'owner')
      .execute();
    found.push(...rows.map(({ id }) => id));
  }
  return found.toSorted((a, b) => a - b);
}

function chunks<One>(all: readonly One[]): readonly One[][] {
  return Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, part) =>
    all.slice(part * CHUNK, (part + 1) * CHUNK),
  );
}
