import { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { type FileSource, keptPieces } from '../../base/file-source.ts';
import { Refusal } from '../../base/refusals.ts';
import { memberReader, type ZipEntry } from './read-member.ts';
import type { UnpackCount } from './unpack-limit.ts';

/** One file inside an archive. */
export interface ZipMember {
  /** For showing only: it comes out of the archive and must never be used as a path. */
  readonly name: string;
  /** What the archive claims; good for progress, not for limits. */
  readonly claimedBytes: number;
  /** The unpacked bytes, checked against their checksum when read to the end. Can be called many times. */
  read(): AsyncIterable<Uint8Array>;
}

/** True when these are the first bytes of a zip archive, also of an empty or split one. */
export function isZip(start: Uint8Array): boolean {
  if (start[0] !== 0x50 || start[1] !== 0x4b) return false;
  return (start[2] === 3 && start[3] === 4) || (start[2] === 5 && start[3] === 6) || (start[2] === 7 && start[3] === 8);
}

/**
 * The files in an archive, folders left out, in the order of its directory.
 * Throws the refusals `file-damaged` (truncated, or not a whole zip) and `zip-too-large` (too many members).
 */
export async function openZip(source: FileSource, count: UnpackCount): Promise<readonly ZipMember[]> {
  const members: ZipMember[] = [];
  try {
    const zip = await yauzl.fromRandomAccessReaderPromise(new SourceReader(source), source.size, {
      lazyEntries: true,
      autoClose: false,
      // Names are decoded leniently below: a strange name must not hide the good files beside it.
      decodeStrings: false,
      // Sizes in headers are not believed: what comes out is counted, and compared with its checksum.
      validateEntrySizes: false,
    });
    for await (const entry of zip.eachEntry()) {
      if (members.length >= count.limit.members) throw tooManyMembers(source, count);
      const member = memberOf(entry, { source, zip, count });
      if (!member.name.endsWith('/')) members.push(member);
    }
  } catch (error) {
    throw asRefusal(error, source.name);
  }
  return members;
}

function memberOf(
  entry: yauzl.Entry,
  from: { readonly source: FileSource; readonly zip: yauzl.ZipFile; readonly count: UnpackCount },
): ZipMember {
  const raw = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
  const name = raw.replaceAll('\\', '/').replace(/\p{Cc}/gu, '�');
  const zipEntry: ZipEntry = {
    label: `${from.source.name}/${name}`,
    method: entry.compressionMethod,
    isEncrypted: entry.isEncrypted(),
    packedBytes: entry.compressedSize,
    claimedBytes: entry.uncompressedSize,
    checksum: entry.crc32,
    async dataStart() {
      const header = await from.zip.readLocalFileHeaderPromise(entry, { minimal: true });
      return header.fileDataStart;
    },
  };
  return { name, claimedBytes: entry.uncompressedSize, read: memberReader(zipEntry, from.source, from.count) };
}

/** Lets the zip library read from a file that somebody else has opened. */
class SourceReader extends yauzl.RandomAccessReader {
  readonly #source: FileSource;

  constructor(source: FileSource) {
    super();
    this.#source = source;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(keptPieces(this.#source.read(start, end)), { objectMode: false });
  }

  /** The source is closed by whoever opened it. */
  override close(callback: (error: Error | null) => void): void {
    callback(null);
  }
}

function tooManyMembers(source: FileSource, count: UnpackCount): Refusal {
  return new Refusal('zip-too-large', { file: source.name, limit: `${count.limit.members} files` });
}

/** The library throws plain errors for damage; errors with a code come from reading the file and mean something else. */
function asRefusal(error: unknown, file: string): unknown {
  if (error instanceof Refusal || !(error instanceof Error) || 'code' in error) return error;
  if (error.message.includes('encryption')) {
    return new Refusal('file-not-readable', {
      file,
      why: 'it is protected by a password. Unpack it and import the CSV files.',
    });
  }
  return new Refusal('file-damaged', {
    file,
    line: '',
    why: 'the archive is incomplete or not a zip file',
    hint: 'Download it again and import it once more.',
  });
}
