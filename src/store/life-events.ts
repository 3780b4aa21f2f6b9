import type { LifeEvent } from '../model/facts.ts';
import type { PersonId } from '../model/ids.ts';
import type { Store } from './store.ts';

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
