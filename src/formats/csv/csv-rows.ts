import type { CsvDialect } from './csv-dialect.ts';
import { type ScannedRow, scanRow } from './scan-row.ts';

/** A row of a CSV file. */
export interface CsvRow {
  readonly kind: 'row';
  /** First line, counted from 1 as an editor shows it. */
  readonly line: number;
  readonly cells: readonly string[];
  /** True for a last row without line break: it may have been cut off. */
  readonly isUnterminated: boolean;
}

/** Lines that cannot be read as rows because a quote is broken. Reading went on behind them. */
export interface BrokenLines {
  readonly kind: 'broken';
  readonly line: number;
  /** The last line lost. */
  readonly lastLine: number;
}

/** The file cannot be trusted from this line on: no row was found behind a broken quote. */
export interface DamagedFrom {
  readonly kind: 'damaged';
  readonly line: number;
}

export type CsvPart = CsvRow | BrokenLines | DamagedFrom;

/** Takes text in pieces and gives back the rows that are complete; `end` gives the rest. */
export interface CsvReading {
  push(text: string): readonly CsvPart[];
  end(): readonly CsvPart[];
}

/** No cell of a real export comes near; a row that grows beyond this has swallowed others through a broken quote. */
const LONGEST_ROW = 1_048_576;
/** How far behind a broken quote a good row is looked for. */
const RECOVERY_CHARACTERS = 262_144;
const RECOVERY_LINES = 1000;

/**
 * Reads CSV rows from `line` on, of which each should have `columns` cells. Rows of another length are given back as they
 * are; only where such a row spans several lines, a stray quote is taken to have joined rows, and they are read again apart.
 * Written by hand: csv-parse is five times slower and cannot go on behind a broken quote.
 */
export function readCsv(dialect: CsvDialect, from: { readonly line: number; readonly columns: number }): CsvReading {
  const state: ReadingState = { dialect, columns: from.columns, pending: '', line: from.line, isDamaged: false };
  return {
    push: (text) => readOn(state, text, { isEnd: false }),
    end: () => readOn(state, '', { isEnd: true }),
  };
}

interface ReadingState {
  readonly dialect: CsvDialect;
  readonly columns: number;
  pending: string;
  line: number;
  isDamaged: boolean;
}

function readOn(state: ReadingState, added: string, { isEnd }: { readonly isEnd: boolean }): readonly CsvPart[] {
  if (state.isDamaged) return [];
  const text = state.pending === '' ? added : state.pending + added;
  const parts: CsvPart[] = [];
  const settings = { ...state.dialect, isEnd };
  let at = 0;
  while (at < text.length) {
    const scanned = scanRow(text, at, settings);
    if (scanned.kind === 'incomplete' && text.length - at < LONGEST_ROW) break;
    const isGood = scanned.kind === 'row' && !hasSwallowed(scanned, text, at, state);
    const next = isGood ? takeRow(state, parts, { scanned, text, at }) : recover(state, parts, { text, at, isEnd });
    if (next === undefined) break;
    at = next;
    if (state.isDamaged) return parts;
  }
  state.pending = text.slice(at);
  return parts;
}

/** A quoted row over several lines with a wrong number of cells: a quote opened in one row and closed in another. */
function hasSwallowed(
  row: Extract<ScannedRow, { kind: 'row' }>,
  text: string,
  at: number,
  { columns, dialect }: ReadingState,
): boolean {
  return row.isQuoted && !isWhole(row.cells, columns) && lineBreaks(text, at, row.next - 1, dialect) > 0;
}

/** As many cells as columns, or more of which nothing is in the rest. */
function isWhole(cells: readonly string[], columns: number): boolean {
  return cells.length >= columns && cells.slice(columns).every((cell) => cell.trim() === '');
}

function takeRow(
  state: ReadingState,
  parts: CsvPart[],
  found: {
    readonly scanned: Extract<ScannedRow, { kind: 'row' }>;
    readonly text: string;
    readonly at: number;
  },
): number {
  const { scanned, text, at } = found;
  const isUnterminated = scanned.next === text.length && text[text.length - 1] !== state.dialect.newline;
  if (scanned.cells.some((cell) => cell.trim() !== '')) {
    parts.push({ kind: 'row', line: state.line, cells: scanned.cells, isUnterminated });
  }
  state.line += scanned.isQuoted ? lineBreaks(text, at, scanned.next, state.dialect) : 1;
  return scanned.next;
}

/** Looks for the next line that reads as a whole row. Undefined: more text is needed to tell. */
function recover(
  state: ReadingState,
  parts: CsvPart[],
  found: { readonly text: string; readonly at: number; readonly isEnd: boolean },
): number | undefined {
  const { text, at, isEnd } = found;
  const { dialect, columns } = state;
  const settings = { ...dialect, isEnd };
  let candidate = text.indexOf(dialect.newline, at) + 1;
  for (let tried = 1; candidate > 0 && candidate < text.length; tried++) {
    if (tried > RECOVERY_LINES || candidate - at > RECOVERY_CHARACTERS)
      return declareDamaged(state, parts, text.length);
    const scanned = scanRow(text, candidate, settings);
    if (scanned.kind === 'incomplete' && text.length - at < LONGEST_ROW) return undefined;
    if (scanned.kind === 'row' && isWhole(scanned.cells, columns)) {
      return declareBroken(state, parts, { from: at, to: candidate, text });
    }
    candidate = text.indexOf(dialect.newline, candidate) + 1;
  }
  if (isEnd) return declareBroken(state, parts, { from: at, to: text.length, text });
  return text.length - at < LONGEST_ROW ? undefined : declareDamaged(state, parts, text.length);
}

function declareBroken(
  state: ReadingState,
  parts: CsvPart[],
  range: { readonly from: number; readonly to: number; readonly text: string },
): number {
  const breaks = lineBreaks(range.text, range.from, range.to, state.dialect);
  const endsWithBreak = range.text[range.to - 1] === state.dialect.newline;
  const lastLine = state.line + breaks - (endsWithBreak ? 1 : 0);
  parts.push({ kind: 'broken', line: state.line, lastLine });
  state.line += breaks;
  return range.to;
}

function declareDamaged(state: ReadingState, parts: CsvPart[], end: number): number {
  parts.push({ kind: 'damaged', line: state.line });
  state.isDamaged = true;
  return end;
}

function lineBreaks(text: string, from: number, to: number, dialect: CsvDialect): number {
  let count = 0;
  for (let at = text.indexOf(dialect.newline, from); at >= 0 && at < to; at = text.indexOf(dialect.newline, at + 1)) {
    count++;
  }
  return count;
}
