import { encodingOf } from './text-encoding.ts';

/** Text of so many bytes still lies where the engine keeps what lives shortly, and costs no new memory each time. */
const BLOCK_BYTES = 49_152;

/**
 * The bytes of a text file as text in which each letter stands for one byte (ISO 8859-1), for formats whose parts name their own
 * character set. UTF-16 is rewritten as UTF-8 first; a byte order mark and NUL bytes are left out.
 */
export async function* byteText(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let isFirst = true;
  for await (const piece of pieces) {
    for (let start = 0; start < piece.length; start += BLOCK_BYTES) {
      let bytes = piece.subarray(start, start + BLOCK_BYTES);
      if (isFirst) {
        const { encoding, markLength } = encodingOf(bytes);
        if (encoding !== 'mixed') decoder = new TextDecoder(encoding, { ignoreBOM: true });
        bytes = bytes.subarray(markLength);
        isFirst = false;
      }
      yield decoder === undefined ? letters(bytes) : letters(Buffer.from(decoder.decode(bytes, { stream: true })));
    }
  }
  if (decoder !== undefined) yield letters(Buffer.from(decoder.decode()));
}

function letters(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.includes('\0') ? text.replaceAll('\0', '') : text;
}
