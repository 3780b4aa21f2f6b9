import { type CodePage, encodingOf } from './text-encoding.ts';

/** Bytes decoded at a time: so much text still lies where the engine keeps what lives shortly, and costs no new memory each time. */
const BLOCK_BYTES = 49_152;
/** A block without any line break is still cut here, so that memory stays bounded. */
const LONGEST_LINE_BYTES = 1_048_576;

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
  const room = byteRoom();
  let decoder: BlockDecoder | undefined;
  for await (const piece of pieces) {
    for (let start = 0; start < piece.length; start += BLOCK_BYTES) {
      room.add(piece.subarray(start, start + BLOCK_BYTES));
      if (room.bytes.length < BLOCK_BYTES) continue;
      decoder ??= decoderFor(room, fallback);
      yield withoutNul(decoder({ isLast: false }));
    }
  }
  decoder ??= decoderFor(room, fallback);
  yield withoutNul(decoder({ isLast: true }));
}

/** Bytes that wait to be decoded, always in the same memory. */
interface ByteRoom {
  readonly bytes: Uint8Array;
  /** A copy of them: a piece belongs to whoever read it and may be reused. */
  add(piece: Uint8Array): void;
  /** The first so many are done with. */
  drop(count: number): void;
}

function byteRoom(): ByteRoom {
  let memory = new Uint8Array(2 * BLOCK_BYTES);
  let end = 0;
  return {
    get bytes() {
      return memory.subarray(0, end);
    },
    add(piece) {
      if (end + piece.length > memory.length) {
        const larger = new Uint8Array(2 * memory.length);
        larger.set(memory.subarray(0, end));
        memory = larger;
      }
      memory.set(piece, end);
      end += piece.length;
    },
    drop(count) {
      memory.copyWithin(0, count, end);
      end -= count;
    },
  };
}

type BlockDecoder = (at: { readonly isLast: boolean }) => string;

function decoderFor(room: ByteRoom, fallback: CodePage): BlockDecoder {
  const { encoding, markLength } = encodingOf(room.bytes);
  room.drop(markLength);
  if (encoding === 'mixed') return lineDecoder(room, new TextDecoder(fallback));
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return ({ isLast }) => {
    const text = decoder.decode(room.bytes, { stream: !isLast });
    room.drop(room.bytes.length);
    return text;
  };
}

/** Decodes whole lines, so that one line of another encoding leaves the others alone. */
function lineDecoder(room: ByteRoom, fallback: InstanceType<typeof TextDecoder>): BlockDecoder {
  return ({ isLast }) => {
    const { bytes } = room;
    const end = isLast ? bytes.length : cutAt(bytes);
    const text = decodeLines(bytes.subarray(0, end), fallback);
    room.drop(end);
    return text;
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
