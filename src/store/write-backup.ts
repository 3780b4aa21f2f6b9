import { chmodSync, rmSync } from 'node:fs';
import { fileTrouble } from '../base/file-trouble.ts';
import { Refusal } from '../base/refusals.ts';
import { encryptFile } from './age-file.ts';
import { partOf } from './left-overs.ts';
import { renameDurably } from './rename-durably.ts';
import type { Store } from './store.ts';
import { writeDataFile } from './write-data-file.ts';

/**
 * Writes all data as of this moment into one file, also while others write, and encrypts it when there is a passphrase.
 * A file of that name is replaced once the new one is whole.
 * @throws Refusal `file-not-writable`
 */
export async function writeBackup(
  store: Store,
  file: string,
  { passphrase }: { readonly passphrase?: string | undefined } = {},
): Promise<void> {
  const plain = partOf(file);
  const encrypted = `${plain}.age`;
  try {
    rmSync(plain, { force: true });
    await writeDataFile(store, plain);
    chmodSync(plain, 0o600);
    if (passphrase !== undefined) await encryptFile(plain, encrypted, passphrase);
    renameDurably(passphrase === undefined ? plain : encrypted, file);
  } catch (error) {
    if (!(error instanceof Error) || !isTrouble(error)) throw error;
    throw new Refusal('file-not-writable', { file, why: fileTrouble(error) });
  } finally {
    rmSync(plain, { force: true });
    rmSync(encrypted, { force: true });
  }
}

/** SQLite tells trouble with the target as trouble with the data, or as an error of no kind. */
function isTrouble(error: Error): boolean {
  return (error instanceof Refusal && error.code !== 'data-busy') || 'code' in error;
}
