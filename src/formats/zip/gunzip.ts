import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { keptPieces } from '../../base/file-source.ts';
import { Refusal } from '../../base/refusals.ts';
import type { UnpackCount } from './unpack-limit.ts';

const GUNZIP_CHUNK_BYTES = 262_144;

/** True when these are the first bytes of a file that gzip packed. */
export function isGzip(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b && start[2] === 8;
}

/**
 * The bytes of a gzip file, counted as they come out.
 * Throws the refusals `file-damaged` and `zip-too-large`.
 */
export async function* gunzip(
  pieces: AsyncIterable<Uint8Array>,
  { label, count }: { readonly label: string; readonly count: UnpackCount },
): AsyncGenerator<Uint8Array> {
  const unpacking = createGunzip({ chunkSize: GUNZIP_CHUNK_BYTES });
  // Errors of either side reach the loop below through `unpacking`; the callback is there because pipeline asks for one.
  pipeline(Readable.from(keptPieces(pieces), { objectMode: false }), unpacking, () => {});
  try {
    for await (const piece of unpacking) {
      count.add(piece.length);
      yield piece;
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))) throw error;
    throw new Refusal('file-damaged', {
      file: label,
      line: '',
      why: 'its packed data is incomplete or was changed',
      hint: 'Download it again and import it once more.',
    });
  }
}
