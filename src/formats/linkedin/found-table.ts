import type { CsvDialect } from '../csv/csv-dialect.ts';
import type { Table } from './table.ts';

/** Which table a text is, and where in it the rows begin. */
export interface FoundTable {
  readonly table: Table<string>;
  readonly dialect: CsvDialect;
  /** For each column the cells that carry its name, in order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** How many cells the header has. */
  readonly width: number;
  /** Position in the text, and line, of the first row behind the header. */
  readonly bodyStart: number;
  readonly bodyLine: number;
  /** True when the column names were not understood and their order was trusted. */
  readonly isByShape: boolean;
}
