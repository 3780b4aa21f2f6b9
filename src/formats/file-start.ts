import type { FileStart } from './found-format.ts';
import { decodeText } from './text/decode-text.ts';

/** Characters looked at to find out what a file is. */
const START_CHARACTERS = 65_536;
const START_BYTES = 2 * START_CHARACTERS;

/** The beginning of a file; reads no more of the file than that takes. */
export async function fileStart(name: string, pieces: AsyncIterable<Uint8Array>): Promise<FileStart> {
  const parts: Uint8Array[] = [];
  let left = START_BYTES;
  for await (const piece of pieces) {
    // A copy: the piece belongs to whoever read it and may be reused.
    parts.push(new Uint8Array(piece.subarray(0, left)));
    left -= piece.length;
    if (left <= 0) break;
  }
  const bytes = Buffer.concat(parts);
  let text = '';
  for await (const part of decodeText(once(bytes))) text += part;
  return { name, bytes, text: text.slice(0, START_CHARACTERS) };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
