import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { fileTrouble } from '../base/file-trouble.ts';
import { Refusal } from '../base/refusals.ts';
import { decryptFile, isAgeFile } from './age-file.ts';
import { isEncryptedFile } from './encrypted-file.ts';
import { restoringPrefix } from './left-overs.ts';
import { DATA_FILE, openStore } from './open-store.ts';
import type { DatabaseAddress } from './postgres/database-address.ts';
import { openSqlite } from './sqlite-database.ts';
import type { Clock, Store } from './store.ts';

/** Which backup is to stand in the place of which data. */
export interface RestoreOptions {
  readonly folder: string;
  /** The backup: a data file, or one encrypted with a passphrase. */
  readonly file: string;
  readonly passphrase?: string | undefined;
  /** Of the data that stands in the folder, where it is encrypted; tried on the backup too. */
  readonly dataPassphrase?: string | undefined;
  readonly clock: Clock;
  /** The database that holds the data, when no file does. */
  readonly database?: DatabaseAddress | undefined;
}

/** A copy of a backup, encrypted as the backup is, in the data folder for as long as it is needed. */
export interface CheckedCopy {
  readonly store: Store;
  readonly file: string;
  /** Closes it and takes it away. */
  remove(): Promise<void>;
}

/**
 * Copies a backup beside the data, decrypts it, brings it up to date, and checks every page and reference of it.
 * @throws Refusal `backup-not-usable`, `wrong-passphrase`, `passphrase-needed`, `data-newer`; nothing is left behind then
 */
export async function openCheckedCopy(options: RestoreOptions): Promise<CheckedCopy> {
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  const work = mkdtempSync(join(options.folder, restoringPrefix()));
  const file = join(work, DATA_FILE);
  try {
    await takeCopy(options, file);
    const store = await openCopy(options, work);
    return {
      store,
      file,
      async remove() {
        await store.close();
        rmSync(work, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    throw error;
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

async function openCopy(options: RestoreOptions, work: string): Promise<Store> {
  const { file, clock } = options;
  let copy: Store | undefined;
  try {
    copy = await openStore({ folder: work, clock, passphrase: fittingPassphrase(options, join(work, DATA_FILE)) });
    const { rows: faults } = await sql<{ integrity_check: string }>`pragma integrity_check(1)`.execute(copy.db);
    if (faults[0]?.integrity_check !== 'ok') throw new Refusal('data-not-ours', { why: 'parts of it are damaged' });
    const { rows: orphans } = await sql`pragma foreign_key_check`.execute(copy.db);
    if (orphans.length > 0) throw new Refusal('data-not-ours', { why: 'parts of it are missing' });
    return copy;
  } catch (error) {
    await copy?.close();
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'data-locked') throw new Refusal('passphrase-needed', { file });
    if (error.code === 'wrong-data-passphrase') throw new Refusal('wrong-passphrase', { file });
    if (error.code === 'data-newer') throw new Refusal('data-newer', { ...error.details, file });
    throw new Refusal('backup-not-usable', { file, why: String(error.details.why ?? 'it is damaged') });
  }
}

/** A backup made by itself has the passphrase that the data had then: mostly that of now. */
function fittingPassphrase({ passphrase, dataPassphrase }: RestoreOptions, copy: string): string | undefined {
  if (dataPassphrase === undefined || passphrase === undefined) return passphrase ?? dataPassphrase;
  return opensWith(copy, dataPassphrase) ? dataPassphrase : passphrase;
}

function opensWith(file: string, passphrase: string): boolean {
  if (!isEncryptedFile(file)) return true;
  try {
    openSqlite(file, passphrase).close();
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'wrong-data-passphrase') return false;
    throw error;
  }
}
