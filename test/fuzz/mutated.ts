import type { Chance } from '../../src/base/chance.ts';

/** Bytes that mean something to readers of text, mail, calendars, cards and archives. */
const TELLING = [
  '"',
  ',',
  ';',
  ':',
  '=',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '\0',
  ' ',
  '\n ',
  '\\',
  '%',
  '<',
  '>',
  '@',
  '=?',
  '?=',
  'ÿ',
  '\x80',
  'PK',
];
const MOST_CHANGES = 6;
const MOST_BYTES = 40;

/** A sample changed in a few places: bytes removed, put in, lines doubled, dropped, exchanged with those of another sample of its kind. */
export function mutated(sample: Buffer, other: Buffer, chance: Chance): Buffer {
  let bytes = sample;
  const below = (limit: number): number => Math.floor(chance() * limit);
  for (let change = 1 + below(MOST_CHANGES); change > 0; change--) {
    const at = below(bytes.length + 1);
    const [start, end] = lineAround(bytes, at);
    const line = bytes.subarray(start, end);
    switch (below(7)) {
      case 0:
        bytes = spliced(bytes, at, below(MOST_BYTES), Buffer.alloc(0));
        break;
      case 1:
        bytes = spliced(bytes, at, below(2), Buffer.from(TELLING[below(TELLING.length)]!, 'latin1'));
        break;
      case 2:
        bytes = spliced(bytes, at, 1, Buffer.from([below(256)]));
        break;
      case 3:
        bytes = spliced(bytes, end, 0, line);
        break;
      case 4:
        bytes = spliced(bytes, start, end - start, Buffer.alloc(0));
        break;
      case 5: {
        const [from, until] = lineAround(other, below(other.length + 1));
        bytes = spliced(bytes, end, 0, other.subarray(from, until));
        break;
      }
      default:
        bytes = bytes.subarray(0, at);
    }
  }
  return bytes;
}

function spliced(bytes: Buffer, at: number, remove: number, insert: Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + remove)]);
}

/** The line that holds this place, with its end. */
function lineAround(bytes: Buffer, at: number): readonly [start: number, end: number] {
  const start = at === 0 ? 0 : bytes.lastIndexOf(0x0a, at - 1) + 1;
  const end = bytes.indexOf(0x0a, at);
  return [start, end === -1 ? bytes.length : end + 1];
}
