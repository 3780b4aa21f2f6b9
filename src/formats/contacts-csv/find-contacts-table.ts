import { type CsvDialect, newlineOf, SEPARATORS } from '../csv/csv-dialect.ts';
import { scanRow } from '../csv/scan-row.ts';
import { profileKey } from '../linkedin/profile-key.ts';
import { type ChosenFields, columnName } from './column-mapping.ts';
import type { PlannedColumn } from './column-plan.ts';
import { isGoogleHeader } from './google-columns.ts';
import { guessColumns } from './guess-columns.ts';

/** A table of people: where its rows begin and what its columns hold. */
export interface ContactsTable {
  /** In the owner's words. */
  readonly name: string;
  readonly dialect: CsvDialect;
  readonly columns: readonly PlannedColumn[];
  readonly width: number;
  /** Position in the text, and line, of the first row of data. */
  readonly bodyStart: number;
  readonly bodyLine: number;
  /** The first rows of data. */
  readonly rows: readonly (readonly string[])[];
  /** Columns that mean something; the more, the surer it is. */
  readonly score: number;
}

/** Rows above a header that people and programs write. */
const PREAMBLE_ROWS = 8;
const ROWS_LOOKED_AT = 60;

/** Finds the header of a table of people in the beginning of a text, or a table without header that tells by itself who is in it. */
export function findContactsTable(sample: string, chosen: ChosenFields): ContactsTable | undefined {
  const newline = newlineOf(sample);
  let best: ContactsTable | undefined;
  for (const separator of SEPARATORS) {
    const rows = firstRows(sample, { separator, newline });
    for (let index = 0; index <= Math.min(PREAMBLE_ROWS, rows.length - 1); index++) {
      const table = tableFrom(rows, index, { separator, newline }, chosen);
      if (table !== undefined && table.score > (best?.score ?? 0)) best = table;
    }
    best ??= tableWithoutHeader(rows, { separator, newline }, chosen);
  }
  return best;
}

interface SampleRow {
  readonly cells: readonly string[];
  readonly start: number;
  readonly next: number;
  readonly line: number;
}

function firstRows(sample: string, dialect: CsvDialect): readonly SampleRow[] {
  const rows: SampleRow[] = [];
  let at = 0;
  let line = 1;
  while (at < sample.length && rows.length < ROWS_LOOKED_AT) {
    const row = scanRow(sample, at, { ...dialect, isEnd: true });
    if (row.kind !== 'row') break;
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push({ cells: row.cells, start: at, next: row.next, line });
    line += sample.slice(at, row.next).split(dialect.newline).length - 1;
    at = row.next;
  }
  return rows;
}

const MEANS_NOTHING = new Set<string>(['keep', 'leave-out']);
/** Names of columns are short; a sentence is none. */
const LONGEST_COLUMN_NAME = 80;

function tableFrom(
  rows: readonly SampleRow[],
  index: number,
  dialect: CsvDialect,
  chosen: ChosenFields,
): ContactsTable | undefined {
  const header = rows[index]!.cells;
  if (header.some((cell) => cell.length > LONGEST_COLUMN_NAME || cell.includes('@'))) return undefined;
  const body = rows.slice(index + 1);
  const cells = body.map((row) => row.cells);
  const columns = guessColumns(header, cells, chosen);
  const isChosen = header.some((cell) => chosen.has(columnName(cell)));
  const isByName = guessColumns(header, [], chosen);
  // Addresses show people whatever their column is called.
  const hasAddresses = columns.some(({ field }) => field === 'email' || field === 'website');
  if (!isChosen && !hasAddresses && !namesPeople(isByName, cells)) return undefined;
  if (!isChosen && !namesPeople(columns, cells)) return undefined;
  const score = Math.max(1, isByName.filter(({ field }) => !MEANS_NOTHING.has(field)).length);
  const { next } = rows[index]!;
  const bodyLine = body[0]?.line ?? rows[index]!.line + 1;
  const bodyStart = body[0]?.start ?? next;
  return { name: nameOf(header), dialect, columns, width: header.length, bodyStart, bodyLine, rows: cells, score };
}

/** A table whose columns have no names: people by their addresses. */
function tableWithoutHeader(
  rows: readonly SampleRow[],
  dialect: CsvDialect,
  chosen: ChosenFields,
): ContactsTable | undefined {
  const width = rows[0]?.cells.length ?? 0;
  const isRegular = rows.every(({ cells }) => cells.length === width);
  if (width < 2 || rows.length < 2 || !isRegular) return undefined;
  const cells = rows.map((row) => row.cells);
  const columns = guessColumns(Array(width).fill(''), cells, chosen);
  if (!columns.some(({ field }) => field === 'email' || field === 'website')) return undefined;
  return {
    name: 'Contacts without column names',
    dialect,
    columns,
    width,
    bodyStart: 0,
    bodyLine: 1,
    rows: cells,
    score: 1,
  };
}

/** Fields that make a column of names one of people, and not of things. */
const OF_PEOPLE = new Set<string>([
  'email',
  'phone',
  'company',
  'title',
  'department',
  'city',
  'attending',
  'birthday',
]);

function namesPeople(columns: readonly PlannedColumn[], rows: readonly (readonly string[])[]): boolean {
  const fields = new Set<string>(columns.map(({ field }) => field));
  if (fields.has('email')) return columns.length > 1 || rows.some((row) => row[0]?.includes('@') === true);
  if (fields.has('given-name') && fields.has('family-name')) return true;
  if (fields.has('people')) return columns.length > 1;
  if (fields.has('name')) return [...fields].some((field) => OF_PEOPLE.has(field));
  return columns.some(
    ({ field, at }) => field === 'website' && rows.some((row) => profileKey(row[at] ?? '') !== undefined),
  );
}

function nameOf(header: readonly string[]): string {
  const joined = header.join('|').toLowerCase();
  if (isGoogleHeader(header)) return 'Google contacts';
  if (/\|screen name\||\|custom 4\|/.test(joined)) return 'Thunderbird contacts';
  if (header.length > 20 && /e-?mail.?(?:typ|2)|e-mail 2/.test(joined)) return 'Outlook contacts';
  if (/attendee|ticket type|order #|approval_status|checked_in_at|\brsvp\b|teilnehmer|speakers?(?:\||$)/.test(joined))
    return 'attendee list';
  return 'table of contacts';
}
