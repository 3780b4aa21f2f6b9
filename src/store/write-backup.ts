import { chmodSync, rmSync } from 'node:fs';
import { fileTrouble } from '../base/file-trouble.ts';
import { Refusal } from '../base/refusals.ts';
import { encryptFile } from './age-file.ts';
import { rekeyFile } from './change-passphrase.ts';
import { partOf } from './left-overs.ts';
import { renameDurably } from './rename-durably.ts';
import type { Store } from './store.ts';
import { writeDataFile } from './write-data-file.ts';

/**
 * Writes all data as of this moment into one file, also while others write, and encrypts it when there is a passphrase. Of
 * encrypted data it is encrypted as they are, when there is none.
 * A file of that name is replaced once the new one is whole.
 * @throws Refusal `file-not-writable`; `data-not-ours` where the data itself is damaged
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
    if (passphrase !== undefined) {
      // The passphrase of the backup is the only one that is needed to read it.
      rekeyFile(plain, { current: store.passphrase, next: undefined });
      await encryptFile(plain, encrypted, passphrase);
    }
    renameDurably(passphrase === undefined ? plain : encrypted, file);
  } catch (error) {
    if (!(error instanceof Error) || !isTrouble(error)) throw error;
    throw new Refusal('file-not-writable', { file, why: fileTrouble(error) });
  } finally {
    rmSync(plain, { force: true });
    rmSync(encrypted, { force: true });
  }
}

/** SQLite tells trouble with the target as trouble with the folder of the data, or as an error of no kind. */
function isTrouble(error: Error): boolean {
  if (error instanceof Refusal) return error.code === 'data-folder-unusable' || error.code === 'disk-full';
  return 'code' in error;
}
