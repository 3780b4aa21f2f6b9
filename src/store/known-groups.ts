import type { Kysely } from 'kysely';
import type { KnownGroup } from '../model/known-group.ts';
import { idsOf, toJson } from './json-column.ts';
import { present } from './person-row.ts';
import { type Store, type Transacted, write } from './store.ts';
import type { Tables } from './tables.ts';

/** Groups as they were last seen. */
export async function loadKnownGroups(db: Kysely<Tables>): Promise<KnownGroup[]> {
  const rows = await db.selectFrom('knownGroup').selectAll().orderBy('id').execute();
  return rows.map(({ id, name, given, people }) => ({ id, name, ...present('given', given), people: idsOf(people) }));
}

/** Keeps whom detected communities hold today; names that the owner gave stay. */
export async function rememberGroups(store: Store, groups: readonly KnownGroup[]): Promise<void> {
  await write(store, { planning: false }, async (db) => {
    for (const group of groups) await put(db, group);
  });
}

/** Gives a group a name of the owner’s own, or with null takes it back. */
export async function nameGroup(store: Store, group: KnownGroup, given: string | null): Promise<void> {
  await write(store, { planning: true }, async (db) => {
    await put(db, group);
    await db.updateTable('knownGroup').set({ given }).where('id', '=', group.id).execute();
  });
}

async function put(db: Transacted, { id, name, people }: KnownGroup): Promise<void> {
  const found = { name, people: toJson(people) };
  await db
    .insertInto('knownGroup')
    .values({ id, given: null, ...found })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(found))
    .execute();
}
