import { delimitedRows, type Separator } from './delimited-rows.ts';
import { type EdgeListOptions, edgeListColumns } from './edge-list-columns.ts';
import { nameTable } from './name-table.ts';
import type { Network } from './network.ts';
import { type GrowingTies, takeNumberedTies } from './numbered-ties.ts';
import { sniffSeparator } from './sniff-separator.ts';

const SAMPLE_ROWS = 50;
const SAMPLE_BYTES = 65_536;
const [TAB, LINE_FEED, RETURN, SPACE, QUOTE, HASH, PERCENT, DOT] = [9, 10, 13, 32, 34, 35, 37, 46];
const [ZERO, NINE] = [48, 57];
/** Digits that a float64 holds exactly, so that dividing by a power of ten rounds once only. */
const EXACT_DIGITS = 15;
const POWERS_OF_TEN = Float64Array.from({ length: EXACT_DIGITS + 1 }, (_, k) => 10 ** k);

/**
 * Reads the bytes of an edge list in one pass, without making text of them, provided that it is a plain one: no quotes
 * after the header, two names and a decimal weight where there are weights. Undefined of any other file, even for a single
 * row that makes no sense: the reader of text then tells what is wrong with it. The hot loop is one piece for speed.
 */
export function readPlainEdgeList(bytes: Uint8Array, options: EdgeListOptions): Network | undefined {
  const layout = layoutOf(bytes, options);
  if (layout === undefined) return undefined;
  const { separator, columns, start } = layout;
  const anySpace = separator === SPACE;
  const last = Math.max(columns.from, columns.to);
  const names = nameTable(bytes);
  const inOrder = columns.from === 0 && columns.to === 1 && (columns.weight === 2 || columns.weight === -1);
  const weighted = columns.weight !== -1;
  // Room for as many ties as the first rows let expect, so that columns hardly ever grow.
  const room = Math.ceil((1.1 * bytes.length) / layout.bytesPerRow) + 16;
  const ties: GrowingTies = {
    from: new Int32Array(room),
    to: new Int32Array(room),
    weights: new Float64Array(weighted ? room : 0),
    count: 0,
  };
  for (let at = start; at < bytes.length; at++) {
    if (ties.count === ties.from.length) grow(ties);
    if (inOrder) {
      const next = takeNumberedTies(bytes, at, separator, weighted, names, ties);
      if (next > at) {
        at = next - 1;
        continue;
      }
    }
    const line = at;
    while (bytes[at] === SPACE || bytes[at] === TAB) at++;
    const first = bytes[at];
    if (first === HASH || first === PERCENT) {
      at = endOfLine(bytes, at);
      continue;
    }
    if (first === LINE_FEED || (first === RETURN && bytes[at + 1] === LINE_FEED)) continue;
    if (at >= bytes.length) break;
    // A tab before the first name is a field without one.
    if (separator === TAB) at = line;
    let a = -1;
    let b = -1;
    let weight = 1;
    let column = 0;
    for (;;) {
      if (!anySpace) while (bytes[at] === SPACE || (bytes[at] === TAB && separator !== TAB)) at++;
      const field = at;
      let byte = bytes[at];
      while (at < bytes.length && byte !== separator && byte !== LINE_FEED && !(anySpace && byte === TAB)) {
        if (byte === QUOTE || byte === 0) return undefined;
        byte = bytes[++at];
      }
      let end = at;
      while (end > field && (bytes[end - 1] === SPACE || bytes[end - 1] === TAB || bytes[end - 1] === RETURN)) end--;
      if (column === columns.from) a = names.number(field, end);
      else if (column === columns.to) b = names.number(field, end);
      else if (column === columns.weight && end > field) {
        weight = decimal(bytes, field, end);
        if (weight < 0) return undefined;
      }
      column++;
      if (anySpace) while (bytes[at] === SPACE || bytes[at] === TAB || bytes[at] === RETURN) at++;
      if (at >= bytes.length || bytes[at] === LINE_FEED) break;
      if (!anySpace) at++;
    }
    if (a === -1 || b === -1 || column <= last) return undefined;
    ties.from[ties.count] = a;
    ties.to[ties.count] = b;
    if (weighted) ties.weights[ties.count] = weight;
    ties.count++;
  }
  const ids = names.all();
  if (ties.count === 0 || ids === undefined) return undefined;
  return {
    ids,
    directed: options.directed ?? false,
    from: ties.from.subarray(0, ties.count),
    to: ties.to.subarray(0, ties.count),
    ...(weighted ? { weights: ties.weights.subarray(0, ties.count) } : {}),
  };
}

/** How the file is laid out, told from its first rows as the reader of text does, and where its first tie begins. */
function layoutOf(bytes: Uint8Array, options: EdgeListOptions) {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const whole = bytes.length <= SAMPLE_BYTES;
  const sample = bytes.subarray(mark, whole ? bytes.length : bytes.lastIndexOf(LINE_FEED, SAMPLE_BYTES));
  const text = new TextDecoder('utf-8').decode(sample);
  const separator = sniffSeparator(text);
  const rows = [];
  let end = 0;
  for (const row of delimitedRows(text, separator)) {
    end = row.line;
    if (rows.length < SAMPLE_ROWS) rows.push(row);
  }
  // A short sample may hide rows that would be read otherwise, and words of a text are no ties.
  if (rows.length === 0 || (!whole && rows.length < SAMPLE_ROWS) || hasWideRows(rows, separator)) return undefined;
  const columns = edgeListColumns(rows, options);
  if (typeof columns === 'string' || columns.only !== -1 || rows.some((row) => row.openQuote)) return undefined;
  let start = mark;
  if (columns.header) {
    for (let line = 1; line <= rows[0]!.line; line++) start = endOfLine(bytes, start) + 1;
    if (rows[1] === undefined || rows[1].line <= rows[0]!.line) return undefined;
    // A header whose name runs over lines.
    if (rows[0]!.fields.some((name) => name.includes('\n'))) return undefined;
  }
  return { separator: separator.charCodeAt(0), columns, start, bytesPerRow: text.length / end };
}

function hasWideRows(rows: readonly { readonly fields: readonly string[] }[], separator: Separator): boolean {
  return separator === ' ' && new Set(rows.map(({ fields }) => fields.length)).size > 2;
}

function endOfLine(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(LINE_FEED, at);
  return end === -1 ? bytes.length : end;
}

// A number from 0 up in plain digits; −1 of anything else, which the reader of text may still understand.
function decimal(bytes: Uint8Array, start: number, end: number): number {
  let digits = 0;
  let value = 0;
  let point = -1;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === DOT && point === -1) point = at;
    else if (byte < ZERO || byte > NINE) return -1;
    else {
      value = value * 10 + (byte - ZERO);
      digits++;
    }
  }
  if (digits === 0) return -1;
  if (digits <= EXACT_DIGITS) return point === -1 ? value : value / POWERS_OF_TEN[end - 1 - point]!;
  return Number(String.fromCharCode(...bytes.subarray(start, end)));
}

function grow(ties: GrowingTies): void {
  ties.from = longer(ties.from);
  ties.to = longer(ties.to);
  const weights = new Float64Array(2 * ties.weights.length);
  weights.set(ties.weights);
  ties.weights = weights;
}

function longer(column: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * column.length);
  larger.set(column);
  return larger;
}
