import { type CodePage, type EncodingFound, encodingOf } from './text-encoding.ts';

/** Bytes decoded at a time: large enough that rows seldom straddle two blocks, small beside any file. */
const BLOCK_BYTES = 262_144;
/** A block without any line break is still cut here, so that memory stays bounded. */
const LONGEST_LINE_BYTES = 4 * BLOCK_BYTES;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Text out of bytes, in pieces: UTF-8 with or without a mark, UTF-16 of either order, and the code page `fallback` for every line
 * that is not UTF-8 (what Excel and Outlook leave behind). NUL characters are left out. Never throws for any bytes.
 */
export async function* decodeText(
  pieces: AsyncIterable<Uint8Array>,
  fallback: CodePage = 'windows-1252',
): AsyncGenerator<string> {
  let decoder: BlockDecoder | undefined;
  for await (const block of blocksOf(pieces)) {
    if (decoder === undefined) {
      const found = encodingOf(block);
      decoder = blockDecoder(found, fallback);
      yield withoutNul(decoder(block.subarray(found.markLength), { isLast: false }));
    } else {
      yield withoutNul(decoder(block, { isLast: false }));
    }
  }
  if (decoder !== undefined) yield withoutNul(decoder(new Uint8Array(0), { isLast: true }));
}

type BlockDecoder = (block: Uint8Array, at: { readonly isLast: boolean }) => string;

/** Pieces of any size, regrouped into blocks of at least BLOCK_BYTES (the last one excepted) and at most twice that. */
async function* blocksOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  for await (const piece of pieces) {
    for (let start = 0; start < piece.length; start += BLOCK_BYTES) {
      const part = piece.subarray(start, start + BLOCK_BYTES);
      waiting.push(part);
      waitingBytes += part.length;
      if (waitingBytes < BLOCK_BYTES) continue;
      yield joined(waiting);
      waiting = [];
      waitingBytes = 0;
    }
  }
  if (waitingBytes > 0) yield joined(waiting);
}

function blockDecoder(found: EncodingFound, fallback: CodePage): BlockDecoder {
  if (found.encoding === 'mixed') return lineDecoder(new TextDecoder(fallback));
  const decoder = new TextDecoder(found.encoding, { ignoreBOM: true });
  return (block, { isLast }) => decoder.decode(block, { stream: !isLast });
}

/** Decodes whole lines, so that one line of another encoding leaves the others alone. */
function lineDecoder(fallback: InstanceType<typeof TextDecoder>): BlockDecoder {
  let rest = new Uint8Array(0);
  return (block, { isLast }) => {
    const bytes = rest.length === 0 ? block : joined([rest, block]);
    const end = isLast ? bytes.length : cutAt(bytes);
    // A copy: the block belongs to whoever read it and may be reused.
    rest = bytes.slice(end);
    return decodeLines(bytes.subarray(0, end), fallback);
  };
}

function cutAt(bytes: Uint8Array): number {
  const lineEnd = Math.max(bytes.lastIndexOf(LINE_FEED), bytes.lastIndexOf(CARRIAGE_RETURN)) + 1;
  if (lineEnd > 0) return lineEnd;
  if (bytes.length < LONGEST_LINE_BYTES) return 0;
  let end = bytes.length;
  // Step back over an unfinished UTF-8 sequence: at most three continuation bytes and its first byte.
  for (let back = 1; back <= 3 && back < bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      end = bytes.length - back;
      break;
    }
  }
  return end;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeLines(bytes: Uint8Array, fallback: InstanceType<typeof TextDecoder>): string {
  const whole = validUtf8(bytes);
  if (whole !== undefined) return whole;
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = lineEndAfter(bytes, start);
    const line = bytes.subarray(start, end);
    lines.push(validUtf8(line) ?? fallback.decode(line));
    start = end;
  }
  return lines.join('');
}

function validUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    // The decoder's way of saying "not UTF-8".
    return undefined;
  }
}

function lineEndAfter(bytes: Uint8Array, start: number): number {
  let index = start;
  while (index < bytes.length && bytes[index] !== LINE_FEED && bytes[index] !== CARRIAGE_RETURN) index++;
  return Math.min(index + 1, bytes.length);
}

function withoutNul(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
