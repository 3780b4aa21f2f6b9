import { isFromLine } from './from-line.ts';
import { ADDING_FIELDS, emptyFields, FIELD_OF_HEADER, type FieldName, type MessageFields } from './message-fields.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const COLON = 0x3a;
const FROM_ = Buffer.from('\nFrom ');
/** A head longer than this is cut here: what follows is taken for the body, so that memory stays bounded. */
const LONGEST_HEAD = 4 * 1024 ** 2;
/** A From_ line and the line behind it must be seen whole. */
const LINES_AHEAD = 2048;
/** What stands before a From_ line tells whether it is one: bytes kept of a body. */
const LINES_BEHIND = 256;
const FIRST_ROOM = 524_288;
/** Headers are told apart by length and first letter before their name is cut out. */
const MOST_LETTERS = 20;

/** Takes the bytes of a mailbox file or a single message piece by piece, and gives the head of each message. Bodies are skipped. */
export interface MessageScanner {
  /** Messages that ended their head within the bytes given so far. */
  push(piece: Uint8Array): readonly MessageFields[];
  /** The rest, after the last piece. */
  end(): readonly MessageFields[];
}

/**
 * A scanner for mboxrd, mboxo, mboxcl and single messages, with LF or CRLF, with or without blank lines between messages.
 * Reads at memory speed where bodies are long: only heads are looked at line by line.
 */
export function messageScanner(): MessageScanner {
  // Always the same memory: new memory for each piece costs more than looking at it.
  let room = Buffer.allocUnsafeSlow(FIRST_ROOM);
  let kept = 0;
  let isInHead = true;
  let isFirst = true;

  function scan(bytes: Buffer, isEnd: boolean): MessageFields[] {
    const found: MessageFields[] = [];
    let at = 0;
    for (;;) {
      if (isInHead) {
        const head = readHead(bytes, at, { isEnd, isFirst });
        if (head === undefined) break;
        isFirst = false;
        if (head.fields !== undefined) found.push(head.fields);
        at = head.end;
        isInHead = head.isNextHead;
        if (isInHead && at >= bytes.length) break;
      } else {
        const boundary = nextBoundary(bytes, at, isEnd);
        at = boundary.at;
        if (!boundary.isFound) break;
        isInHead = true;
      }
    }
    room.set(bytes.subarray(at), 0);
    kept = bytes.length - at;
    return found;
  }

  return {
    push(piece) {
      const end = kept + piece.length;
      if (end > room.length) room = Buffer.concat([room.subarray(0, kept)], Math.max(end, 2 * room.length));
      room.set(piece, kept);
      return scan(room.subarray(0, end), false);
    },
    end: () => scan(room.subarray(0, kept), true),
  };
}

interface Head {
  /** Undefined where nothing but white space was left. */
  readonly fields: MessageFields | undefined;
  /** Where the body, or the next head, begins. */
  readonly end: number;
  /** The next message begins without any body of this one. */
  readonly isNextHead: boolean;
}

/** The head of the message at `start`; undefined where the bytes end before it does. */
function readHead(
  bytes: Buffer,
  start: number,
  at: { readonly isEnd: boolean; readonly isFirst: boolean },
): Head | undefined {
  let place = at.isFirst ? skipBlank(bytes, start) : start;
  if (place >= bytes.length) return at.isEnd ? { fields: undefined, end: bytes.length, isNextHead: false } : undefined;
  const fields = emptyFields();
  let field: FieldName | undefined;
  let valueStart = 0;
  let isStart = true;
  const keep = (end: number): void => {
    if (field !== undefined) keepValue(fields, field, bytes.toString('latin1', valueStart, end));
    field = undefined;
  };
  while (place < bytes.length) {
    const newline = bytes.indexOf(LINE_FEED, place);
    if (newline < 0 && !at.isEnd && bytes.length - start < LONGEST_HEAD) return undefined;
    const lineEnd = newline < 0 ? bytes.length : newline;
    const next = newline < 0 ? bytes.length : newline + 1;
    if (isBlank(bytes, place, lineEnd) && !isStart) {
      keep(place);
      return { fields, end: lineEnd, isNextHead: false };
    }
    const first = bytes[place]!;
    if (
      first === 0x46 &&
      bytes[place + 4] === 0x20 &&
      bytes.toString('latin1', place, place + 5) === 'From ' &&
      colonOf(bytes, place, lineEnd) === 0
    ) {
      const line = lineAt(bytes, place);
      if (isStart) fields.fromLine = line;
      else if (isFromLine(line, lineAt(bytes, next), false)) {
        keep(place);
        return { fields, end: place, isNextHead: true };
      }
    } else if (first !== 0x20 && first !== 0x09 && first !== 0x3e) {
      const colon = colonOf(bytes, place, lineEnd);
      // A line that is neither header nor folded belongs to the header before it: programs break lines where they must not.
      if (colon > 0) {
        keep(place);
        field = fieldAt(bytes, place, colon);
        valueStart = colon + 1;
      }
    }
    isStart = false;
    place = next;
  }
  if (!at.isEnd && bytes.length - start < LONGEST_HEAD) return undefined;
  keep(bytes.length);
  return { fields, end: bytes.length, isNextHead: false };
}

function keepValue(fields: MessageFields, field: FieldName, value: string): void {
  const before = fields[field];
  if (before === '' || before.trim() === '') fields[field] = value;
  else if (ADDING_FIELDS.has(field)) fields[field] = `${before},${value}`;
}

function skipBlank(bytes: Buffer, start: number): number {
  let place = start;
  if (bytes[place] === 0xef && bytes[place + 1] === 0xbb && bytes[place + 2] === 0xbf) place += 3;
  while (place < bytes.length && (bytes[place] === LINE_FEED || bytes[place] === CARRIAGE_RETURN)) place++;
  return place;
}

function isBlank(bytes: Buffer, start: number, end: number): boolean {
  return end === start || (end === start + 1 && bytes[start] === CARRIAGE_RETURN);
}

/** Where a header's name ends; 0 where the line is none. Spaces before the colon are obsolete, not wrong. */
function colonOf(bytes: Buffer, start: number, end: number): number {
  let place = start;
  while (place < end && bytes[place]! > 0x20 && bytes[place]! < 0x7f && bytes[place] !== COLON) place++;
  while (place < end && (bytes[place] === 0x20 || bytes[place] === 0x09)) place++;
  return place < end && place > start && bytes[place] === COLON ? place : 0;
}

/** For each length and first letter the headers of interest that look so, in small letters as bytes. */
const CANDIDATES = candidates();

function candidates(): readonly (readonly (readonly [bytes: Uint8Array, field: FieldName])[] | undefined)[] {
  const table: (readonly [Uint8Array, FieldName])[][] = [];
  for (const [name, field] of FIELD_OF_HEADER) {
    const place = name.length * 32 + (name.charCodeAt(0) & 31);
    table[place] = [...(table[place] ?? []), [Buffer.from(name), field]];
  }
  return Array.from({ length: (MOST_LETTERS + 1) * 32 }, (_, place) => table[place]);
}

function fieldAt(bytes: Buffer, start: number, colon: number): FieldName | undefined {
  let end = colon;
  while (bytes[end - 1] === 0x20 || bytes[end - 1] === 0x09) end--;
  const length = end - start;
  if (length > MOST_LETTERS) return undefined;
  const looking = CANDIDATES[length * 32 + (bytes[start]! & 31)];
  return looking?.find(([name]) => isName(bytes, start, name))?.[1];
}

function isName(bytes: Buffer, start: number, name: Uint8Array): boolean {
  // Setting the bit of small letters leaves hyphens as they are.
  for (let at = 0; at < name.length; at++) if ((bytes[start + at]! | 0x20) !== name[at]) return false;
  return true;
}

interface Boundary {
  readonly isFound: boolean;
  /** Where the next message begins, or from where to look on. */
  readonly at: number;
}

/** The next From_ line at or behind `start`, which lies in a body or at the end of the line before it. */
function nextBoundary(bytes: Buffer, start: number, isEnd: boolean): Boundary {
  let from = start;
  for (;;) {
    const newline = bytes.indexOf(FROM_, from);
    if (newline < 0) return { isFound: false, at: isEnd ? bytes.length : Math.max(start, bytes.length - LINES_BEHIND) };
    const place = newline + 1;
    if (!isEnd && bytes.length - place < LINES_AHEAD)
      return { isFound: false, at: Math.max(start, newline - LINES_BEHIND) };
    const isBoundary = isFromLine(lineAt(bytes, place), lineBehind(bytes, place), isBlankBefore(bytes, newline));
    if (isBoundary && !beginsPart(bytes, newline)) {
      return { isFound: true, at: place };
    }
    from = place;
  }
}

function isBlankBefore(bytes: Buffer, newline: number): boolean {
  const before = bytes[newline - 1] === CARRIAGE_RETURN ? newline - 2 : newline - 1;
  return before < 0 || bytes[before] === LINE_FEED;
}

/** A forwarded message of a mailbox file, attached as it lay there: its From_ line stands right behind the head of its part. */
function beginsPart(bytes: Buffer, newline: number): boolean {
  const before = bytes.toString('latin1', Math.max(0, newline - LINES_BEHIND), newline).trimEnd();
  return /\n(?:content-[\w-]+:.*|\s+(?:file)?name\s*=.*)$/i.test(before);
}

function lineBehind(bytes: Buffer, place: number): string {
  const newline = bytes.indexOf(LINE_FEED, place);
  return newline < 0 ? '' : lineAt(bytes, newline + 1);
}

function lineAt(bytes: Buffer, place: number): string {
  const newline = bytes.indexOf(LINE_FEED, place);
  const end = Math.min(newline < 0 ? bytes.length : newline, place + LINES_AHEAD / 2);
  return bytes.toString('latin1', place, end).trimEnd();
}
