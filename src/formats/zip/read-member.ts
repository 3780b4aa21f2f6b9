import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { type FileSource, keptPieces } from '../../base/file-source.ts';
import { Refusal } from '../../base/refusals.ts';
import type { UnpackCount } from './unpack-limit.ts';

/** Where a packed file lies in an archive, and how it is packed. */
export interface ZipEntry {
  readonly label: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedBytes: number;
  /** What the archive claims it unpacks to. */
  readonly claimedBytes: number;
  readonly checksum: number;
  /** Position of its first packed byte. */
  dataStart(): Promise<number>;
}

const STORED = 0;
const DEFLATED = 8;
const INFLATE_CHUNK_BYTES = 262_144;

/**
 * Reads the bytes of one packed file. What comes out is counted as it comes.
 * Throws the refusals `file-not-readable` (password, unknown packing), `file-damaged` and `zip-too-large`.
 */
export function memberReader(entry: ZipEntry, source: FileSource, count: UnpackCount): () => AsyncIterable<Uint8Array> {
  return async function* read() {
    if (entry.isEncrypted)
      throw notReadable(entry, 'it is protected by a password. Unpack it and import the CSV files.');
    if (entry.method !== STORED && entry.method !== DEFLATED) {
      throw notReadable(
        entry,
        `it is packed in an unusual way (method ${entry.method}). Unpack it and import the CSV files.`,
      );
    }
    count.expect(entry.claimedBytes);
    let checksum = 0;
    try {
      for await (const piece of unpacked(entry, source)) {
        count.add(piece.length);
        checksum = crc32(piece, checksum);
        yield piece;
      }
    } catch (error) {
      throw isOfZlib(error) ? damaged(entry) : error;
    }
    if (checksum !== entry.checksum) throw damaged(entry);
  };
}

async function* unpacked(entry: ZipEntry, source: FileSource): AsyncGenerator<Uint8Array> {
  const start = await dataStart(entry);
  const end = start + entry.packedBytes;
  if (end > source.size) throw damaged(entry);
  if (entry.method === STORED) {
    yield* keptPieces(source.read(start, end));
    return;
  }
  const inflate = createInflateRaw({ chunkSize: INFLATE_CHUNK_BYTES });
  // Errors of either side reach the loop below through `inflate`; the callback is there because pipeline asks for one.
  pipeline(Readable.from(keptPieces(source.read(start, end)), { objectMode: false }), inflate, () => {});
  yield* inflate;
}

async function dataStart(entry: ZipEntry): Promise<number> {
  try {
    return await entry.dataStart();
  } catch {
    // The library's plain errors all mean that the header does not stand where the directory says.
    throw damaged(entry);
  }
}

function isOfZlib(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_');
}

function damaged(entry: ZipEntry): Refusal {
  return new Refusal('file-damaged', {
    file: entry.label,
    line: '',
    why: 'its packed data is incomplete or was changed',
    hint: 'Download the archive again and import it once more.',
  });
}

function notReadable(entry: ZipEntry, why: string): Refusal {
  return new Refusal('file-not-readable', { file: entry.label, why });
}
