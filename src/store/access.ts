import type { Store } from './store.ts';
import type { SettingTable } from './tables.ts';

/** Under this key stand the hashes of access tokens. */
export const TOKENS = 'tokens';
/** Under this key stands the hash of the secret address of the week. */
export const FEED = 'feed';

/** Who may come in from elsewhere, as the settings say it. */
export async function accessIn(store: Store): Promise<readonly SettingTable[]> {
  return await store.db.selectFrom('setting').selectAll().where('key', 'in', [TOKENS, FEED]).execute();
}

/** Lets in whom the settings of now let in, and nobody else: a backup must not bring back access that was ended since. */
export async function keepAccess(copy: Store, access: readonly SettingTable[]): Promise<void> {
  await copy.db.transaction().execute(async (db) => {
    await db.deleteFrom('setting').where('key', 'in', [TOKENS, FEED]).execute();
    if (access.length > 0)
      await db
        .insertInto('setting')
        .values([...access])
        .execute();
  });
}
