import { Refusal } from '../../base/refusals.ts';
import { type CsvPart, type CsvRow, readCsv } from '../csv/csv-rows.ts';
import { dayOfInstant } from '../day-of-instant.ts';
import type { FileRecord, Origin } from '../record.ts';
import { decodeText } from '../text/decode-text.ts';
import { trimmed } from '../text/trimmed.ts';
import type { ArchiveContext } from './archive-context.ts';
import type { FoundTable } from './found-table.ts';
import { ignored, rejected } from './mention.ts';
import type { TableReading, TableRow } from './table.ts';

/** Records handed on at once after the last row. */
const BATCH_RECORDS = 1000;

/**
 * The records of one LinkedIn table, in batches. Every data row ends in exactly one record, used, ignored or rejected.
 * Throws the refusal `file-damaged`, naming the line, when nothing behind a broken quote can be read.
 */
export async function* readTable(
  found: FoundTable,
  file: {
    readonly label: string;
    readonly timeZone: string;
    readonly archive: ArchiveContext;
    readonly pieces: AsyncIterable<Uint8Array>;
  },
): AsyncGenerator<readonly FileRecord[]> {
  const { label, timeZone, archive } = file;
  // Only European spreadsheets write semicolons, and they write the day first.
  const dates = { dayOfInstant: dayOfInstant(timeZone), isDayFirst: found.dialect.separator === ';' };
  const reading = found.table.open({ label, dates, archive });
  const context: Context = { label, found, reading, row: rowReader(found) };
  if (found.isByShape) yield [byShapeNotice(context)];
  const csv = readCsv(found.dialect, { line: found.bodyLine, columns: found.width });
  let toSkip = found.bodyStart;
  for await (const text of decodeText(file.pieces)) {
    const skipped = Math.min(toSkip, text.length);
    toSkip -= skipped;
    yield recordsOf(csv.push(text.slice(skipped)), context);
  }
  yield recordsOf(csv.end(), context);
  yield* batches(context.reading.finish?.() ?? []);
}

interface Context {
  readonly label: string;
  readonly found: FoundTable;
  readonly reading: TableReading<string>;
  /** The row that is being read; the same object for all of them. */
  readonly row: RowReader;
}

function recordsOf(parts: readonly CsvPart[], context: Context): readonly FileRecord[] {
  return parts.map((part) => recordOf(part, context)).filter((record) => record !== undefined);
}

function recordOf(part: CsvPart, context: Context): FileRecord | undefined {
  const origin: Origin = { file: context.label, line: part.line };
  switch (part.kind) {
    case 'row':
      return misshapen(part, origin, context) ?? context.reading.read(context.row.at(part, origin));
    case 'broken':
      return rejected(origin, 'quote-broken', brokenReason(part.line, part.lastLine));
    case 'damaged':
      throw new Refusal('file-damaged', {
        file: context.label,
        line: `, line ${part.line}`,
        why: 'a quotation mark is not closed, or a row has no end, and nothing behind it can be read',
        hint: 'Correct the line or download the file again; nothing was imported.',
      });
  }
}

/** A row whose cells cannot be trusted to stand in their columns. */
function misshapen(row: CsvRow, origin: Origin, { found }: Context): FileRecord | undefined {
  const count = row.cells.length;
  if (count > found.width && row.cells.slice(found.width).some((cell) => cell.trim() !== '')) {
    const reason = `The row has ${count} cells where the header has ${found.width}; put cells that contain a separator into quotes.`;
    return rejected(origin, 'row-too-long', reason);
  }
  if (count >= found.width) return undefined;
  if (row.isUnterminated) {
    return rejected(origin, 'row-cut-short', 'The file ends in the middle of this row; download it again.');
  }
  const lacking = found.table.required.find((column) => found.places.get(column)!.every((place) => place >= count));
  if (lacking === undefined) return undefined;
  return rejected(
    origin,
    'row-too-short',
    `The row has ${count} cells where the header has ${found.width}; a line break may have split it.`,
  );
}

function brokenReason(line: number, lastLine: number): string {
  const where = lastLine > line ? `lines ${line} to ${lastLine}` : `line ${line}`;
  return `A quotation mark in ${where} is not closed or stands inside a cell; correct it and import the file again.`;
}

interface RowReader {
  /** What a table reads of a row; good until the next one. */
  at(row: CsvRow, origin: Origin): TableRow<string>;
}

function rowReader({ places }: FoundTable): RowReader {
  // A plain object: a table asks for its columns by constants, which the engine finds at once.
  const byColumn: Readonly<Record<string, readonly number[] | undefined>> = Object.fromEntries(places);
  let cells: readonly string[] = [];
  const reader = {
    origin: { file: '', line: 0 } as Origin,
    get(column: string): string {
      const at = byColumn[column];
      if (at === undefined) return '';
      for (let index = 0; index < at.length; index++) {
        const cell = trimmed(cells[at[index]!] ?? '');
        if (cell !== '') return cell;
      }
      return '';
    },
  };
  return {
    at(row, origin) {
      cells = row.cells;
      reader.origin = origin;
      return reader;
    },
  };
}

function byShapeNotice({ label, found }: Context): FileRecord {
  return ignored(
    { file: label, line: 0 },
    `the column names are in a language that Tertius does not know: read as ${found.table.name} by the order of the columns; check a few people`,
  );
}

function* batches(records: Iterable<FileRecord>): Generator<readonly FileRecord[]> {
  let batch: FileRecord[] = [];
  for (const record of records) {
    batch.push(record);
    if (batch.length < BATCH_RECORDS) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
