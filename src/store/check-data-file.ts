import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { Refusal } from '../base/refusals.ts';
import { isEncryptedHeader } from './encrypted-file.ts';

/** https://www.sqlite.org/fileformat.html#the_database_header */
const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';

/**
 * Refuses what is no SQLite file, and one that was cut off, before SQLite touches it; of an encrypted one only its header can be
 * looked at. An empty file is one not yet begun.
 * @throws Refusal `data-not-ours`
 */
export function checkDataFile(file: string): void {
  const descriptor = openSync(file, 'r');
  try {
    const about = fstatSync(descriptor);
    if (about.isDirectory()) throw new Refusal('data-not-ours', { file, why: 'it is a folder' });
    if (about.size === 0) return;
    const header = Buffer.alloc(HEADER_BYTES);
    const length = readSync(descriptor, header, 0, HEADER_BYTES, 0);
    if (length === HEADER_BYTES && isEncryptedHeader(header)) return;
    if (length < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC)
      throw new Refusal('data-not-ours', { file, why: 'it is not a SQLite file' });
    // With a write-ahead log beside it, the file may rightly be shorter than it says.
    if (sizeSaid(header) > about.size && !existsSync(`${file}-wal`))
      throw new Refusal('data-not-ours', { file, why: 'its end is missing' });
  } finally {
    closeSync(descriptor);
  }
}

/** Bytes that the file should have by its header; 0 where the header does not say. */
function sizeSaid(header: Buffer): number {
  const pageSize = header.readUInt16BE(16);
  const pages = header.readUInt32BE(28);
  const isCurrent = header.readUInt32BE(24) === header.readUInt32BE(92);
  return isCurrent ? pages * (pageSize === 1 ? 65_536 : pageSize) : 0;
}
