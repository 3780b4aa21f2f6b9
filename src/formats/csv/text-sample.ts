import { decodeText } from '../text/decode-text.ts';

/** Characters looked at to find out what a text file is. */
const SAMPLE_CHARACTERS = 65_536;
const SAMPLE_BYTES = 2 * SAMPLE_CHARACTERS;

/** The beginning of a file's text; reads no more of the file than that takes. */
export async function textSample(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  let text = '';
  for await (const part of decodeText(upTo(SAMPLE_BYTES, pieces))) text += part;
  return text.slice(0, SAMPLE_CHARACTERS);
}

async function* upTo(bytes: number, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let left = bytes;
  for await (const piece of pieces) {
    yield piece.subarray(0, left);
    left -= piece.length;
    if (left <= 0) return;
  }
}
