import { newBackupFile } from './backups.ts';
import type { CheckedCopy, RestoreOptions } from './checked-copy.ts';
import { dialectOf } from './dialect.ts';
import { allForgotten, leaveOutForgotten } from './leave-out-forgotten.ts';
import { openStore } from './open-store.ts';
import { outrun, readRevision } from './revision.ts';
import { fillWith, wholeStore } from './whole-store.ts';
import { writeBackup } from './write-backup.ts';

/**
 * Puts what a checked backup holds in the place of a workspace of a database, in one transaction. What stood there is kept
 * as a file, at the path that is answered; whom the owner forgot since stays forgotten.
 */
export async function restoreIntoDatabase(
  copy: CheckedCopy,
  { folder, clock, database, file }: RestoreOptions,
): Promise<{ readonly replaced: string }> {
  const store = await openStore({ folder, clock, database });
  try {
    const replaced = newBackupFile(store.folder, 'replaced', clock);
    await writeBackup(store, replaced);
    await leaveOutForgotten(copy.store, await allForgotten(store.db));
    await outrun(copy.store, await readRevision(store));
    const whole = await wholeStore(copy.store);
    await dialectOf(store.db).change(store.db, (db) => fillWith(db, whole, file));
    return { replaced };
  } finally {
    await store.close();
  }
}
