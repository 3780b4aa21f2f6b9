import { type CsvDialect, SEPARATORS } from '../csv/csv-dialect.ts';
import { scanRow } from '../csv/scan-row.ts';
import { connections } from './connections.ts';
import type { FoundTable } from './found-table.ts';
import { messages } from './messages.ts';
import { type DateSettings, parseDate } from './parse-date.ts';
import { profileKey } from './profile-key.ts';
import type { Table } from './table.ts';

/** The order of columns, which LinkedIn keeps in all languages, and what rows below a header must show to be trusted. */
interface Shape {
  readonly table: Table<string>;
  readonly order: readonly string[];
  /** Cells of a row that hold a profile address, and the one that holds a date. */
  readonly profile: number;
  readonly date: number;
}

const SHAPES: readonly Shape[] = [
  {
    table: connections,
    order: ['givenName', 'familyName', 'url', 'email', 'company', 'title', 'connectedOn'],
    profile: 2,
    date: 6,
  },
  {
    table: messages,
    order: [
      'conversation',
      'title',
      'sender',
      'senderUrl',
      'recipients',
      'recipientUrls',
      'date',
      'subject',
      'content',
      'folder',
    ],
    profile: 3,
    date: 6,
  },
  {
    table: messages,
    order: ['conversation', 'title', 'sender', 'senderUrl', 'recipients', 'date', 'subject', 'content', 'folder'],
    profile: 3,
    date: 5,
  },
];

/** Only whether it is a date matters here. */
const ANY_ZONE: DateSettings = { dayOfInstant: () => 0, isDayFirst: false };
const LONGEST_HEADER_CELL = 60;
/** Rows below a header that are looked at: the first ones may be hidden members. */
const ROWS_LOOKED_AT = 25;

/**
 * A table in a language whose column names are not known: a row of short cells without addresses, followed by rows that have
 * a profile address and a date where LinkedIn puts them.
 */
export function tableByShape(
  sample: string,
  starts: readonly number[],
  newline: CsvDialect['newline'],
): FoundTable | undefined {
  for (const [line, start] of starts.entries()) {
    for (const separator of SEPARATORS) {
      const dialect = { separator, newline };
      const header = scanRow(sample, start, { ...dialect, isEnd: true });
      if (header.kind !== 'row' || !isHeaderLike(header.cells)) continue;
      const shape = SHAPES.find((candidate) =>
        fits(candidate, header.cells.length, { sample, from: header.next, dialect }),
      );
      if (shape === undefined) continue;
      const bodyLine = line + sample.slice(start, header.next).split(newline).length;
      return {
        table: shape.table,
        dialect,
        places: new Map(shape.order.map((column, index) => [column, [index]])),
        width: header.cells.length,
        bodyStart: header.next,
        bodyLine,
        isByShape: true,
      };
    }
  }
  return undefined;
}

function isHeaderLike(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  return filled >= 6 && cells.every((cell) => cell.length <= LONGEST_HEADER_CELL && !cell.includes('linkedin.com'));
}

function fits(
  shape: Shape,
  width: number,
  body: { readonly sample: string; readonly from: number; readonly dialect: CsvDialect },
): boolean {
  if (width < shape.order.length) return false;
  let at = body.from;
  for (let looked = 0; looked < ROWS_LOOKED_AT && at < body.sample.length; looked++) {
    const row = scanRow(body.sample, at, { ...body.dialect, isEnd: true });
    if (row.kind !== 'row') return false;
    at = row.next;
    if (profileKey(row.cells[shape.profile] ?? '') === undefined) continue;
    if (parseDate(row.cells[shape.date] ?? '', ANY_ZONE) !== undefined) return true;
  }
  return false;
}
