import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3-multiple-ciphers';
import { sql } from 'kysely';
import { fileTrouble } from '../base/file-trouble.ts';
import { Refusal } from '../base/refusals.ts';
import { decryptFile, isAgeFile } from './age-file.ts';
import { newBackupFile } from './backups.ts';
import { DATA_FILE, openStore } from './open-store.ts';
import { type Revision, readRevision } from './revision.ts';
import type { Clock, Store } from './store.ts';
import { writeBackup } from './write-backup.ts';

export interface RestoreOptions {
  readonly folder: string;
  /** The backup: a data file, or one encrypted with a passphrase. */
  readonly file: string;
  readonly passphrase?: string | undefined;
  readonly clock: Clock;
}

/**
 * Puts a backup in the place of the data, also while Tertius runs on it. The backup is first checked whole, and brought up
 * to date when it is older; the data of before is kept, at the path that is answered.
 * @throws Refusal `backup-not-usable`, `wrong-passphrase`, `passphrase-needed`, `data-newer`, `data-busy`; nothing is changed then
 */
export async function restoreBackup(options: RestoreOptions): Promise<{ readonly replaced: string | undefined }> {
  const { folder, clock } = options;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const work = mkdtempSync(join(folder, 'restoring-'));
  try {
    const candidate = join(work, DATA_FILE);
    await takeCopy(options, candidate);
    const copy = await openCopy(options, work);
    let replaced: string | undefined;
    try {
      const current = await keepAside(folder, clock);
      replaced = current.kept;
      await outrun(copy, current.revision);
      // Alone it needs no log beside it, and all of it stands in the one file that is copied.
      await sql`pragma journal_mode = DELETE`.execute(copy.db);
    } finally {
      await copy.close();
    }
    await copyInto(candidate, join(folder, DATA_FILE));
    return { replaced };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function takeCopy({ file, passphrase }: RestoreOptions, copy: string): Promise<void> {
  try {
    if (!statSync(file).isFile()) throw new Refusal('backup-not-usable', { file, why: 'it is a folder' });
    if (isAgeFile(file)) {
      if (passphrase === undefined) throw new Refusal('passphrase-needed', { file });
      await decryptFile(file, copy, passphrase);
    } else copyFileSync(file, copy);
  } catch (error) {
    if (error instanceof Refusal || !(error instanceof Error) || !('code' in error)) throw error;
    throw new Refusal('backup-not-usable', { file, why: fileTrouble(error) });
  }
  // An empty file would be taken for data not yet begun.
  if (statSync(copy).size === 0) throw new Refusal('backup-not-usable', { file, why: 'it is empty' });
}

/** Opens the copy, brought up to date, and checks every page and reference of it. */
async function openCopy({ file, clock }: RestoreOptions, work: string): Promise<Store> {
  let copy: Store | undefined;
  try {
    copy = await openStore({ folder: work, clock });
    const { rows: faults } = await sql<{ integrity_check: string }>`pragma integrity_check(1)`.execute(copy.db);
    if (faults[0]?.integrity_check !== 'ok') throw new Refusal('data-not-ours', { why: 'parts of it are damaged' });
    const { rows: orphans } = await sql`pragma foreign_key_check`.execute(copy.db);
    if (orphans.length > 0) throw new Refusal('data-not-ours', { why: 'parts of it are missing' });
    return copy;
  } catch (error) {
    await copy?.close();
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'data-newer') throw new Refusal('data-newer', { ...error.details, file });
    throw new Refusal('backup-not-usable', { file, why: String(error.details.why ?? 'it is damaged') });
  }
}

/** Copies the data of now aside. Data that is itself damaged is moved aside as it is. */
async function keepAside(
  folder: string,
  clock: Clock,
): Promise<{ readonly kept: string | undefined; readonly revision: Revision }> {
  const file = join(folder, DATA_FILE);
  if (!existsSync(file)) return { kept: undefined, revision: { planning: 0, everything: 0 } };
  const kept = newBackupFile(folder, 'replaced', clock);
  try {
    const store = await openStore({ folder, clock });
    try {
      await writeBackup(store, kept);
      return { kept, revision: await readRevision(store) };
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'data-not-ours') throw error;
    for (const companion of ['', '-wal', '-shm']) {
      if (existsSync(file + companion)) renameSync(file + companion, kept + companion);
    }
    return { kept, revision: { planning: 0, everything: 0 } };
  }
}

/** Counts on from what was there, so that nobody takes what they computed from the data of before for still true. */
async function outrun(copy: Store, before: Revision): Promise<void> {
  const own = await readRevision(copy);
  for (const name of ['planning', 'everything'] as const) {
    const last = Math.max(own[name], before[name]) + 1;
    await copy.db.updateTable('counter').set({ last }).where('name', '=', name).execute();
  }
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
