import { newlineOf, SEPARATORS } from '../csv/csv-dialect.ts';
import { scanRow } from '../csv/scan-row.ts';
import type { FoundTable } from './found-table.ts';
import { fileWord, headerWord } from './table.ts';
import { tableByShape } from './table-by-shape.ts';
import { TABLES } from './tables.ts';

/** Lines above a header: LinkedIn writes three, spreadsheets and people add some. */
const PREAMBLE_LINES = 40;

/** Talks with LinkedIn's own assistants, in the columns of messages.csv: no person is at the other end. */
const SISTERS_OF_MESSAGES = /^(?:guide|learning|coach|roleplay|assistant).*messages$/;

/** Told by the name, as nothing else tells them from messages between people. */
export function isSisterOfMessages(fileName: string): boolean {
  return SISTERS_OF_MESSAGES.test(fileWord(fileName));
}

/**
 * Finds the header of a LinkedIn table in the beginning of a text, whatever stands above it, and whatever the separator.
 * English names first, then translated ones, then the order of the columns. Undefined where it is no such table.
 */
export function findTable(sample: string, fileName: string): FoundTable | undefined {
  if (isSisterOfMessages(fileName)) return undefined;
  const newline = newlineOf(sample);
  const starts = lineStarts(sample, newline);
  for (const [line, start] of starts.entries()) {
    for (const separator of SEPARATORS) {
      const dialect = { separator, newline };
      const row = scanRow(sample, start, { ...dialect, isEnd: true });
      if (row.kind !== 'row') continue;
      const found = tableOfHeader(row.cells.map(headerWord), fileName);
      if (found === undefined) continue;
      const breaks = sample.slice(start, row.next).split(newline).length - 1;
      const bodyLine = line + 1 + breaks;
      return { ...found, dialect, width: row.cells.length, bodyStart: row.next, bodyLine, isByShape: false };
    }
  }
  return tableByShape(sample, starts, newline);
}

function lineStarts(sample: string, newline: string): readonly number[] {
  const starts = [0];
  while (starts.length < PREAMBLE_LINES) {
    const next = sample.indexOf(newline, starts[starts.length - 1]) + 1;
    if (next === 0 || next >= sample.length) break;
    starts.push(next);
  }
  return starts;
}

function tableOfHeader(header: readonly string[], fileName: string): Pick<FoundTable, 'table' | 'places'> | undefined {
  for (const { table, words } of INDEXED) {
    const places = placesOf(words, header);
    if (!table.required.every((column) => places.has(column))) continue;
    if (table.fits !== undefined && !table.fits(header, fileName)) continue;
    return { table, places };
  }
  return undefined;
}

function placesOf(words: ReadonlyMap<string, ReadonlySet<string>>, header: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [column, names] of words) {
    const at = header.flatMap((word, index) => (names.has(word) ? [index] : []));
    if (at.length > 0) places.set(column, at);
  }
  return places;
}

/** The header words of every table, folded once. */
const INDEXED = TABLES.map((table) => ({
  table,
  words: new Map(Object.entries(table.columns).map(([column, names]) => [column, new Set(names.map(headerWord))])),
}));
