import { closeSync, openSync, writeSync } from 'node:fs';
import Sqlite, { type Database } from 'better-sqlite3-multiple-ciphers';
import { Refusal } from '../base/refusals.ts';
import { unlock } from './encrypted-file.ts';
import { renameDurably } from './rename-durably.ts';

/**
 * Opens a data file so that nobody else has it or gets it until it is closed.
 * @throws Refusal `data-in-use` where anybody else has it open; `wrong-data-passphrase`
 */
export function openAlone(file: string, passphrase: string | undefined): Database {
  const database = new Sqlite(file, { timeout: 2_000 });
  try {
    if (passphrase !== undefined) unlock(database, passphrase);
    // The write-ahead log can be given up only by whoever is alone with the file.
    const mode = database.pragma('journal_mode = delete', { simple: true });
    if (mode !== 'delete') throw new Refusal('data-in-use');
    database.pragma('locking_mode = exclusive');
    database.exec('begin exclusive; commit');
    return database;
  } catch (error) {
    database.close();
    throw refusalOf(error, file) ?? error;
  }
}

/**
 * Puts a whole file in the place of the data that `current` holds alone, and closes it. Killed at any point, one of the two
 * stands there. Whoever waited to open the file of before finds it spoilt instead of writing where nobody reads.
 */
export function replaceDataFile(current: Database, replacement: string, file: string): void {
  // Windows lets no open file be replaced.
  if (process.platform === 'win32') current.close();
  const before = openSync(file, 'r+');
  try {
    if (process.platform === 'win32') closeSync(before);
    renameDurably(replacement, file);
    if (process.platform !== 'win32') writeSync(before, Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
  } finally {
    if (process.platform !== 'win32') closeSync(before);
    current.close();
  }
}

const HEADER_BYTES = 100;

function refusalOf(error: unknown, file: string): Refusal | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  if (/^SQLITE_(BUSY|LOCKED)/.test(String(error.code))) return new Refusal('data-in-use');
  return error.code === 'SQLITE_NOTADB' ? new Refusal('wrong-data-passphrase', { file }) : undefined;
}
