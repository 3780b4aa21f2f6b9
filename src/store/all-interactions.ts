import { type StoredInteraction, toStoredInteractions } from './interactions.ts';
import { read, type Store } from './store.ts';

/** Everything that happened with anybody, the oldest first. */
export async function allInteractions(store: Store): Promise<readonly StoredInteraction[]> {
  return await read(store, async (db) => {
    const rows = await db.selectFrom('interaction').selectAll().orderBy('day').orderBy('id').execute();
    const parts = await db
      .selectFrom('interactionPerson')
      .innerJoin('person', 'person.id', 'interactionPerson.person')
      .select(['interaction', 'person.id', 'name', 'incoming', 'outgoing', 'incomingCharacters', 'outgoingCharacters'])
      .orderBy('person.id')
      .execute();
    return toStoredInteractions(rows, parts);
  });
}
