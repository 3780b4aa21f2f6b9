import { closeSync, createReadStream, createWriteStream, openSync, readSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Decrypter, Encrypter } from 'age-encryption';
import { Refusal } from '../base/refusals.ts';

/** First bytes of a file in the age format, https://age-encryption.org/v1 */
const MAGIC = 'age-encryption.org/v1\n';

/** Whether a file is encrypted in the age format; false for one that is shorter than its mark. */
export function isAgeFile(file: string): boolean {
  const start = Buffer.alloc(MAGIC.length);
  const descriptor = openSync(file, 'r');
  try {
    return readSync(descriptor, start, 0, MAGIC.length, 0) === MAGIC.length && start.toString('latin1') === MAGIC;
  } finally {
    closeSync(descriptor);
  }
}

/** Encrypts a file with a passphrase, as `age --passphrase` does and `age --decrypt` understands. */
export async function encryptFile(from: string, to: string, passphrase: string): Promise<void> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  await save(await encrypter.encrypt(bytesOf(from)), to);
}

/** Decrypts a file. @throws Refusal `wrong-passphrase`; `backup-not-usable` where it is damaged */
export async function decryptFile(from: string, to: string, passphrase: string): Promise<void> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    await save(await decrypter.decrypt(bytesOf(from)), to);
  } catch (error) {
    // Trouble with the disk carries a code; the library's own errors do not.
    if (!(error instanceof Error) || 'code' in error) throw error;
    if (error.message.startsWith('no identity matched')) throw new Refusal('wrong-passphrase', { file: from });
    throw new Refusal('backup-not-usable', { file: from, why: 'it is damaged, or its end is missing' });
  }
}

function bytesOf(file: string): ReadableStream<Uint8Array> {
  // Node types the streams of files as streams of anything.
  return Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
}

async function save(bytes: ReadableStream<Uint8Array>, file: string): Promise<void> {
  await pipeline(bytes, createWriteStream(file, { mode: 0o600 }));
}
