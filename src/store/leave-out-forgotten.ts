import type { Kysely } from 'kysely';
import type { PersonId } from '../model/ids.ts';
import { dialectOf } from './dialect.ts';
import { forgetWithin } from './forget-person.ts';
import { loadForgotten } from './forgotten.ts';
import type { Store } from './store.ts';
import type { ForgottenTable, Tables } from './tables.ts';

/** The hashes of everybody whom the owner asked to forget. */
export async function allForgotten(db: Kysely<Tables>): Promise<readonly ForgottenTable[]> {
  return await db.selectFrom('forgotten').selectAll().execute();
}

/** Has an older store forget whom the owner has asked to forget since. How many people went. */
export async function leaveOutForgotten(store: Store, forgotten: readonly ForgottenTable[]): Promise<number> {
  if (forgotten.length === 0) return 0;
  // What is freed is overwritten, so that the file does not hold them either.
  const dialect = dialectOf(store.db);
  await dialect.overwriteFreed(store.db);
  return await dialect.change(store.db, async (db) => {
    for (const row of forgotten)
      await db
        .insertInto('forgotten')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    const people = await forgottenAmong(db);
    for (const id of people) await forgetWithin(db, id);
    return people.length;
  });
}

/** Those in a store whom its own hashes know, as an import would know them. */
async function forgottenAmong(db: Kysely<Tables>): Promise<readonly PersonId[]> {
  const isForgotten = await loadForgotten(db);
  if (isForgotten === undefined) return [];
  const people = await db.selectFrom('person').select(['id', 'name']).where('standing', '<>', 'owner').execute();
  const keys = await db.selectFrom('personKey').select(['person', 'kind', 'value']).execute();
  const keysOf = Map.groupBy(keys, ({ person }) => person);
  return people.filter(({ id, name }) => isForgotten({ name, keys: keysOf.get(id) ?? [] })).map(({ id }) => id);
}
