import { Refusal } from '../base/refusals.ts';
import type { ReturnId } from '../model/ids.ts';
import type { Return } from '../model/return.ts';
import { type Store, write } from './store.ts';
import { takeIds } from './take-ids.ts';

/** Keeps something that came back. */
export async function addReturn(store: Store, { kind, text, day, people }: Omit<Return, 'id'>): Promise<ReturnId> {
  return await write(store, { planning: false }, async (db) => {
    const id = await takeIds(db, 'return', 1);
    await db.insertInto('return').values({ id, kind, text, day }).execute();
    for (const [position, person] of people.entries())
      await db.insertInto('returnPerson').values({ return: id, person, position }).execute();
    return id;
  });
}

/** Takes back something that was said to have come. @throws Refusal `return-not-found` */
export async function removeReturn(store: Store, id: ReturnId): Promise<void> {
  await write(store, { planning: false }, async (db) => {
    const found = await db.selectFrom('return').select('id').where('id', '=', id).executeTakeFirst();
    if (found === undefined) throw new Refusal('return-not-found', { id });
    await db.deleteFrom('return').where('id', '=', id).execute();
  });
}

/** What came back, the newest first. */
export async function listReturns({ db }: Store): Promise<readonly Return[]> {
  const rows = await db.selectFrom('return').selectAll().orderBy('day', 'desc').orderBy('id', 'desc').execute();
  const people = await db.selectFrom('returnPerson').selectAll().orderBy('position').orderBy('person').execute();
  const byReturn = Map.groupBy(people, (row) => row.return);
  return rows.map((row) => ({ ...row, people: (byReturn.get(row.id) ?? []).map(({ person }) => person) }));
}
