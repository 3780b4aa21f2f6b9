import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3-multiple-ciphers';
import { sql } from 'kysely';
import { Refusal } from '../base/refusals.ts';
import { accessIn, keepAccess } from './access.ts';
import { newBackupFile } from './backups.ts';
import { isEncrypted, rekeyFile } from './change-passphrase.ts';
import { type CheckedCopy, openCheckedCopy, type RestoreOptions } from './checked-copy.ts';
import { allForgotten, leaveOutForgotten } from './leave-out-forgotten.ts';
import { DATA_FILE, openStore } from './open-store.ts';
import { renameDurably } from './rename-durably.ts';
import { openAlone, replaceDataFile } from './replace-data-file.ts';
import { restoreIntoDatabase } from './restore-into-database.ts';
import { outrun, type Revision, readRevision } from './revision.ts';
import type { ForgottenTable, SettingTable } from './tables.ts';
import { writeBackup } from './write-backup.ts';

/**
 * Puts a backup in the place of the data, also while Tertius runs on it. The backup is first checked whole, and brought up
 * to date when it is older; the data of before is kept, at the path that is answered. Whom the owner forgot since the backup
 * was made stays forgotten.
 * @throws Refusal `backup-not-usable`, `wrong-passphrase`, `passphrase-needed`, `data-newer`, `data-busy`; nothing is changed then
 */
export async function restoreBackup(options: RestoreOptions): Promise<{ readonly replaced: string | undefined }> {
  const copy = await openCheckedCopy(options);
  try {
    if (options.database !== undefined) return await restoreIntoDatabase(copy, options);
    const { kept, revision, forgotten, access } = await keepAside(options);
    await leaveOutForgotten(copy.store, forgotten);
    if (access !== undefined) await keepAccess(copy.store, access);
    await outrun(copy.store, revision);
    // Alone it needs no log beside it, and all of it stands in the one file that is copied.
    await sql`pragma journal_mode = DELETE`.execute(copy.store.db);
    await copy.store.close();
    await putInPlace(copy, options);
    return { replaced: kept };
  } finally {
    await copy.remove();
  }
}

/** What stood where the backup is to stand. */
interface Current {
  /** Where it is kept now; undefined where nothing stood there. */
  readonly kept: string | undefined;
  readonly revision: Revision;
  readonly forgotten: readonly ForgottenTable[];
  /** Who may come in from elsewhere; undefined where that cannot be read. */
  readonly access: readonly SettingTable[] | undefined;
}

/** Copies the data of now aside. Data that is itself damaged is moved aside as it is. */
async function keepAside({ folder, clock, dataPassphrase }: RestoreOptions): Promise<Current> {
  const unknown = { revision: { planning: 0, everything: 0 }, forgotten: [], access: undefined };
  const file = join(folder, DATA_FILE);
  if (!existsSync(file)) return { ...unknown, kept: undefined };
  const kept = newBackupFile(folder, 'replaced', clock);
  try {
    const store = await openStore({ folder, clock, passphrase: dataPassphrase });
    try {
      await writeBackup(store, kept);
      return {
        kept,
        revision: await readRevision(store),
        forgotten: await allForgotten(store.db),
        access: await accessIn(store),
      };
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'data-not-ours') throw error;
    for (const companion of ['', '-wal', '-shm']) {
      if (existsSync(file + companion)) renameSync(file + companion, kept + companion);
    }
    return { ...unknown, kept };
  }
}

/** Encrypted data is replaced as a file, by whoever is alone with it; SQLite's own copying has no passphrases. */
async function putInPlace(copy: CheckedCopy, { folder, dataPassphrase }: RestoreOptions): Promise<void> {
  const file = join(folder, DATA_FILE);
  const isPlain = copy.store.passphrase === undefined;
  if (isPlain && !isEncrypted(folder)) return await copyInto(copy.file, file);
  const next = dataPassphrase ?? copy.store.passphrase;
  if (next !== copy.store.passphrase) rekeyFile(copy.file, { current: copy.store.passphrase, next });
  if (!existsSync(file)) return renameDurably(copy.file, file);
  replaceDataFile(openAlone(file, dataPassphrase), copy.file, file);
}

/** SQLite's own copying: whoever has the file open sees all of it change at once. */
async function copyInto(from: string, to: string): Promise<void> {
  const source = new Sqlite(from, { readonly: true });
  try {
    await source.backup(to, { progress: ({ remainingPages }) => remainingPages });
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY'))
      throw new Refusal('data-busy');
    throw error;
  } finally {
    source.close();
  }
}
