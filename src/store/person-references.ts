import { sql } from 'kysely';
import type { Transacted } from './store.ts';

/** A column that names a person. */
export interface PersonReference {
  readonly table: string;
  readonly column: string;
  /** Columns that tell the rows of the table apart. */
  readonly key: readonly string[];
  /** Sets of columns, this one among them, by which two rows say the same. */
  readonly unique: readonly (readonly string[])[];
}

/** Every column of every table that refers to a person, read off the schema: a table added later is not forgotten. */
export async function personReferences(db: Transacted): Promise<readonly PersonReference[]> {
  const { rows } = await sql<{ table: string; column: string }>`
    select m.name as "table", f."from" as "column" from sqlite_master m, pragma_foreign_key_list(m.name) f
    where m.type = 'table' and f."table" = 'person' order by m.name, f."from"`.execute(db);
  const references: PersonReference[] = [];
  for (const { table, column } of rows) {
    const { rows: columns } = await sql<{ name: string }>`
      select name from pragma_table_info(${table}) where pk > 0 order by pk`.execute(db);
    const key = columns.map(({ name }) => name);
    // A primary key of one integer is the row number itself and stands in no index.
    const unique = [key, ...(await uniqueColumns(db, table)), ...(SAME_BY[table] ?? [])];
    references.push({ table, column, key, unique: unique.filter((set) => set.includes(column)) });
  }
  return references;
}

/** Rows that say the same although the schema would keep both. */
const SAME_BY: Readonly<Record<string, readonly (readonly string[])[]>> = {
  trait: [['person', 'kind', 'name', 'value']],
};

/** The columns of every unique index of a table. */
async function uniqueColumns(db: Transacted, table: string): Promise<readonly (readonly string[])[]> {
  const { rows } = await sql<{ index: string; column: string }>`
    select l.name as "index", i.name as "column" from pragma_index_list(${table}) l, pragma_index_info(l.name) i
    where l."unique" = 1 order by l.name, i.seqno`.execute(db);
  return [...Map.groupBy(rows, (row) => row.index).values()].map((index) => index.map(({ column }) => column));
}
