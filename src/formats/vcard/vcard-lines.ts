import { Refusal } from '../../base/refusals.ts';
import { isBinaryLine, isQuotedPrintableLine } from './line-encoding.ts';

/** A content line of a card, unfolded. Letters stand for bytes (ISO 8859-1): a value says by itself how its bytes are to be read. */
export interface VcardLine {
  /** First line in the file, counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** Takes text in pieces and gives back the content lines that are complete; `end` gives the rest. */
export interface VcardLines {
  push(text: string): readonly VcardLine[];
  end(): readonly VcardLine[];
}

/** A picture on one line is dropped while it is read once a line grows beyond this. */
const LONG_LINE = 65_536;
/** No note comes near; memory must stay bounded. */
const LONGEST_LINE = 16_777_216;

const SPACE = 0x20;
const TAB = 0x09;
const EQUALS = 0x3d;
const CARRIAGE_RETURN = 0x0d;

/** How a content line begins: perhaps a group, a name, then parameters or the value. */
const BEGINS_PROPERTY = /^[\w.\- ]*[;:]/;
const BEGINS_OR_ENDS = /^[ \t]*(?:BEGIN|END)[ \t]*:/i;

/**
 * Joins what was folded: lines that begin with a blank (all versions), and lines of quoted-printable values that end in `=` (2.1).
 * A line that begins no property belongs to the value before it: some programs write line breaks bare. Pictures, sounds and keys
 * are dropped while they are read; of their line only the beginning is kept, so that it is known that there was one.
 */
export function vcardLines(file: string, newline: '\n' | '\r'): VcardLines {
  const state: State = {
    file,
    newline,
    pending: '',
    number: 1,
    current: undefined,
    isBinary: false,
    isDropping: false,
  };
  return {
    push: (text) => readOn(state, text),
    end() {
      const lines: VcardLine[] = [];
      if (state.pending !== '' || state.isDropping) takeLine(state, state.pending.replace(/\r+$/, ''), lines);
      state.pending = '';
      flush(state, lines);
      return lines;
    },
  };
}

interface State {
  readonly file: string;
  readonly newline: '\n' | '\r';
  pending: string;
  /** Of the line that is read next. */
  number: number;
  current: { readonly line: number; text: string } | undefined;
  /** Whether the current line holds a picture; found out when it is continued. */
  isBinary: boolean | undefined;
  /** Within a line so long that its rest is dropped. */
  isDropping: boolean;
}

function readOn(state: State, added: string): readonly VcardLine[] {
  const lines: VcardLine[] = [];
  const text = state.pending === '' ? added : state.pending + added;
  let at = 0;
  for (;;) {
    const end = text.indexOf(state.newline, at);
    if (end < 0) break;
    let last = end;
    // iPhones have written two returns before the line feed.
    while (last > at && text.charCodeAt(last - 1) === CARRIAGE_RETURN) last--;
    takeLine(state, text.slice(at, last), lines);
    at = end + 1;
  }
  state.pending = text.slice(at);
  if (state.pending.length > LONG_LINE) shorten(state);
  return lines;
}

/** What is pending is too long for a line of words: dropped when it is a picture, else kept as long as memory allows. */
function shorten(state: State): void {
  const isContinued = isBlankFirst(state.pending) && state.current !== undefined;
  if (state.isDropping || (isContinued ? isBinary(state) : isBinaryLine(state.pending))) {
    state.isDropping = true;
    state.pending = state.pending.slice(0, 256);
  } else if (state.pending.length > LONGEST_LINE) {
    throw new Refusal('file-damaged', {
      file: state.file,
      line: `, line ${state.number}`,
      why: 'a line has no end',
      hint: 'Export the cards again; nothing was imported.',
    });
  }
}

function takeLine(state: State, line: string, lines: VcardLine[]): void {
  const number = state.number++;
  state.isDropping = false;
  const { current } = state;
  if (line === '') {
    // Ends a picture of version 2.1; elsewhere it means nothing.
    if (current !== undefined && isBinary(state)) flush(state, lines);
    return;
  }
  if (current === undefined) {
    if (line.trim() !== '') begin(state, number, line);
  } else if (current.text.charCodeAt(current.text.length - 1) === EQUALS && isSoftBreak(current.text, line)) {
    current.text = current.text.slice(0, -1) + line;
  } else if (isBlankFirst(line)) {
    if (!isBinary(state)) current.text += line.slice(1);
  } else if (BEGINS_PROPERTY.test(line)) {
    flush(state, lines);
    begin(state, number, line);
  } else if (!isBinary(state)) {
    current.text += (isQuotedPrintableLine(current.text) ? '=0A' : '\\n') + line;
  }
}

function begin(state: State, number: number, text: string): void {
  state.current = { line: number, text: isBlankFirst(text) ? text.trimStart() : text };
  state.isBinary = undefined;
}

function flush(state: State, lines: VcardLine[]): void {
  if (state.current !== undefined) lines.push(state.current);
  state.current = undefined;
}

function isBinary(state: State): boolean {
  state.isBinary ??= isBinaryLine(state.current!.text);
  return state.isBinary;
}

function isSoftBreak(current: string, next: string): boolean {
  return isQuotedPrintableLine(current) && !BEGINS_OR_ENDS.test(next);
}

function isBlankFirst(line: string): boolean {
  const code = line.charCodeAt(0);
  return code === SPACE || code === TAB;
}
