import { chmodSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3-multiple-ciphers';
import { fileTrouble } from '../base/file-trouble.ts';
import { Refusal } from '../base/refusals.ts';
import { changeKey, isEncryptedFile, unlock } from './encrypted-file.ts';
import { partOf } from './left-overs.ts';
import { DATA_FILE } from './open-store.ts';
import { openAlone, replaceDataFile } from './replace-data-file.ts';

/** Whether the data in a folder is encrypted with a passphrase. */
export function isEncrypted(folder: string): boolean {
  const file = join(folder, DATA_FILE);
  return existsSync(file) && isEncryptedFile(file);
}

/**
 * Encrypts the data in a folder with a passphrase, with another one, or with none any more. A copy is made with the new
 * passphrase, opened and checked, and only then put in the place of the file: killed at any point, the data is whole and
 * opens with the passphrase of before or the new one.
 * @throws Refusal `data-in-use` where anybody else has the data open; `wrong-data-passphrase`; `file-not-writable`
 */
export function changePassphrase(
  folder: string,
  { current, next }: { readonly current: string | undefined; readonly next: string | undefined },
): void {
  const file = join(folder, DATA_FILE);
  const part = partOf(file);
  const database = openAlone(file, current);
  try {
    rmSync(part, { force: true });
    database.exec(`vacuum into '${part.replaceAll("'", "''")}'`);
    chmodSync(part, 0o600);
    rekeyFile(part, { current, next });
    checkFile(part, next);
    replaceDataFile(database, part, file);
  } catch (error) {
    if (error instanceof Refusal || !(error instanceof Error) || !('code' in error)) throw error;
    throw new Refusal('file-not-writable', { file, why: fileTrouble(error) });
  } finally {
    database.close();
    rmSync(part, { force: true });
  }
}

/** Gives a file that nobody else has open another passphrase. */
export function rekeyFile(
  file: string,
  { current, next }: { readonly current: string | undefined; readonly next: string | undefined },
): void {
  if (current === undefined && next === undefined) return;
  const database = new Sqlite(file);
  try {
    if (current !== undefined) unlock(database, current);
    database.pragma('journal_mode = delete');
    changeKey(database, next);
  } finally {
    database.close();
  }
}

function checkFile(file: string, passphrase: string | undefined): void {
  const database = new Sqlite(file);
  try {
    if (passphrase !== undefined) unlock(database, passphrase);
    const found = database.pragma('integrity_check(1)', { simple: true });
    if (found !== 'ok') throw new Error(`The encrypted copy is not whole: ${String(found)}`);
  } finally {
    database.close();
  }
}
