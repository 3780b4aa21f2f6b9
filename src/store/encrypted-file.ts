import { closeSync, openSync, readSync } from 'node:fs';
import type { Database } from 'better-sqlite3-multiple-ciphers';

/**
 * How often PBKDF2-HMAC-SHA256 turns a passphrase into the key of the data file, as OWASP's cheat sheet on storing
 * passwords has it; the salt of 16 random bytes stands at the beginning of the file.
 */
const KEY_ROUNDS = 600_000;

/** Bytes 20 to 23 of a SQLite file: 32 bytes at the end of each page belong to the cipher, and three values that are fixed. */
const CIPHER_MARK = Buffer.from([32, 64, 32, 32]);
const MAGIC = 'SQLite format 3\0';

/**
 * Whether a file is a data file encrypted with a passphrase: the cipher (ChaCha20-Poly1305 of SQLite3 Multiple Ciphers)
 * leaves bytes 16 to 23 of the header as they are, and a salt stands in the place of SQLite's mark.
 */
export function isEncryptedFile(file: string): boolean {
  const header = Buffer.alloc(24);
  const descriptor = openSync(file, 'r');
  try {
    if (readSync(descriptor, header, 0, header.length, 0) < header.length) return false;
  } finally {
    closeSync(descriptor);
  }
  return isEncryptedHeader(header);
}

/** The same of the first bytes of a file. */
export function isEncryptedHeader(header: Buffer): boolean {
  const pageSize = header.readUInt16BE(16);
  const isPageSize = pageSize === 1 || (pageSize >= 512 && (pageSize & (pageSize - 1)) === 0);
  return isPageSize && header.subarray(20, 24).equals(CIPHER_MARK) && header.toString('latin1', 0, 16) !== MAGIC;
}

/** How this connection makes keys: told to a file before its key, and before another is attached with its own. */
export const KEY_PRAGMAS: readonly string[] = ['cipher = chacha20', `kdf_iter = ${KEY_ROUNDS}`];

/** Gives the passphrase to a file just opened, before anything is read of it. */
export function unlock(database: Database, passphrase: string): void {
  for (const pragma of KEY_PRAGMAS) database.pragma(pragma);
  database.pragma(`key = ${quoted(passphrase)}`);
  // What does not fit into memory would be spilled to disk as plain text.
  database.pragma('temp_store = memory');
}

/** Encrypts a file with another passphrase, or with none any more; nobody else may have it open. */
export function changeKey(database: Database, passphrase: string | undefined): void {
  for (const pragma of KEY_PRAGMAS) database.pragma(pragma);
  database.pragma(`rekey = ${quoted(passphrase ?? '')}`);
}

function quoted(passphrase: string): string {
  return `'${keyOf(passphrase).replaceAll("'", "''")}'`;
}

/** The same passphrase however the keyboard composed its letters; the empty one of a file that has none. */
export function keyOf(passphrase: string | undefined): string {
  return (passphrase ?? '').normalize('NFKC');
}
