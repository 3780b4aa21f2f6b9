import { Refusal } from '../base/refusals.ts';
import type { BatchId } from '../model/ids.ts';
import { forgetPeople, keepTouchedPeople } from './forget-people.ts';
import { orphans } from './orphans.ts';
import { restoreFields } from './restore-fields.ts';
import { removeFromIndex } from './search-index.ts';
import { type Store, type Transacted, write } from './store.ts';
import type { VouchTable } from './tables.ts';

/** How much an undone import took away. */
export interface Undone {
  readonly people: number;
  readonly interactions: number;
}

/**
 * Takes an import back: what only it brought is removed, what it changed is as before. What the owner or a later import
 * said since stays, and so does whoever the owner edited, logged, linked or answered about.
 * @throws Refusal `batch-not-found`; `batch-already-undone`
 */
export async function undoBatch(store: Store, batch: BatchId): Promise<Undone> {
  return await write(store, { planning: true }, async (db) => {
    const row = await db.selectFrom('batch').select('state').where('id', '=', batch).executeTakeFirst();
    if (row === undefined) throw new Refusal('batch-not-found', { id: batch });
    if (row.state === 'undone') throw new Refusal('batch-already-undone', { id: batch });
    await db.updateTable('batch').set({ state: 'undone' }).where('id', '=', batch).execute();

    await keepTouchedPeople(db, batch);
    await restoreFields(db, batch);
    await db.deleteFrom('lifeEvent').where('batch', '=', batch).execute();
    const interactions = await removeOrphans(db, batch, 'interaction');
    for (const entity of [
      'favour',
      'toldLink',
      'nobody',
      'topic',
      'trait',
      'position',
      'education',
      'personKey',
    ] as const) {
      await removeOrphans(db, batch, entity);
    }
    const people = await forgetPeople(db, batch);
    await db.deleteFrom('vouch').where('batch', '=', batch).execute();
    await removeFromIndex(db, people);
    return { people: people.length, interactions };
  });
}

/** Removes rows that an import brought and for which no other import vouches. How many they were. */
async function removeOrphans(
  db: Transacted,
  batch: BatchId,
  entity: Exclude<VouchTable['entity'], 'person' | 'facts'>,
): Promise<number> {
  const result = await db
    .deleteFrom(entity)
    .where('imported', '=', 1)
    .where('id', 'in', orphans(batch, entity))
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
