import type { LifeEvent } from '../model/facts.ts';
import type { PersonId } from '../model/ids.ts';
import { insertRows } from './insert-rows.ts';
import { type Store, write } from './store.ts';
import { takeIds } from './take-ids.ts';

/** What happened in one person's life, as imports told, the newest first. */
export async function lifeEventsOf(store: Store, person: PersonId): Promise<readonly LifeEvent[]> {
  return await store.db
    .selectFrom('lifeEvent')
    .select(['person', 'kind', 'day', 'batch', 'text'])
    .where('person', '=', person)
    .orderBy('day', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** Keeps life events that belong to an import; they go when it is undone. */
export async function addLifeEvents(store: Store, events: readonly LifeEvent[]): Promise<void> {
  if (events.length === 0) return;
  await write(store, { planning: true }, async (db) => {
    const first = await takeIds(db, 'lifeEvent', events.length);
    const rows = events.map((event, index) => ({ id: first + index, ...event }));
    await insertRows(db, 'lifeEvent', rows);
  });
}
