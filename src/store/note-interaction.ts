import { type Store, write } from './store.ts';

/** Keeps the owner's words about interactions that files brought, by the keys of their records; unknown keys are passed over. */
export async function noteInteractions(
  store: Store,
  notes: readonly { readonly key: string; readonly note: string }[],
): Promise<void> {
  await write(store, { planning: false }, async (db) => {
    for (const { key, note } of notes) {
      await db.updateTable('interaction').set({ note }).where('key', '=', key).execute();
    }
  });
}
