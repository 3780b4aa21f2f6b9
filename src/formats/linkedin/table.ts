import { foldText } from '../../base/fold-text.ts';
import type { FileRecord, Origin } from '../record.ts';
import type { ArchiveContext } from './archive-context.ts';
import type { DateSettings } from './parse-date.ts';

/** One table of a LinkedIn export: how its header is recognised, and how its rows become records. */
export interface Table<Column extends string> {
  /** In the owner's words, as in “12 rows of connections”. */
  readonly name: string;
  /** Header names of each column, English first. Compared without case, accents, spaces and signs. */
  readonly columns: Readonly<Record<Column, readonly string[]>>;
  /** A header row is this table's when it has all of these. */
  readonly required: readonly Column[];
  /** Where the header alone does not tell: what the rest of the header and the file's name must be like. */
  fits?(header: readonly string[], fileName: string): boolean;
  /** Begins to read one file of this kind. */
  open(file: TableFile): TableReading<Column>;
}

/** The file that is being read, and what was learned from the files before it. */
export interface TableFile {
  /** As shown to the owner, the archive's name included. */
  readonly label: string;
  readonly dates: DateSettings;
  readonly archive: ArchiveContext;
}

/** Takes the rows of a file one by one. Every row ends in exactly one record, at once or at the end. */
export interface TableReading<Column extends string> {
  read(row: TableRow<Column>): FileRecord | undefined;
  /** What can be said only after the last row. */
  finish?(): Iterable<FileRecord>;
}

export interface TableRow<Column extends string> {
  readonly origin: Origin;
  /** The trimmed cell; of columns with one name, the first that is not empty. Empty where the file has no such column. */
  get(column: Column): string;
}

/** A table whose rows each stand for themselves. */
export function plainTable<Column extends string>(
  table: Omit<Table<Column>, 'open'> & { read(row: TableRow<Column>, file: TableFile): FileRecord },
): Table<Column> {
  return { ...table, open: (file) => ({ read: (row) => table.read(row, file) }) };
}

/** A header name as it is compared: `E-mail Address` → `emailaddress`. */
export function headerWord(cell: string): string {
  return foldText(cell).replace(/[^\p{L}\p{N}]/gu, '');
}

/** A file's name as it is compared: without folder, ending, signs and the number of 2026 archives. `Comments_348.csv` → `comments`. */
export function fileWord(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1);
  return headerWord(base.replace(/\.[^.]*$/, '').replace(/_\d+$/, ''));
}
