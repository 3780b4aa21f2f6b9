import type { Insertable } from 'kysely';
import type { Transacted } from './store.ts';
import type { Tables } from './tables.ts';

/** Values per statement: under SQLite's limit of 32,766 and few enough that the same text is used again and again. */
const VALUES = 4_000;

/** Inserts any number of rows, a few hundred per statement. All rows have the same columns. */
export async function insertRows<Table extends keyof Tables>(
  db: Transacted,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
): Promise<void> {
  const first = rows[0];
  if (first === undefined) return;
  const size = Math.max(1, Math.floor(VALUES / Object.keys(first).length));
  for (let from = 0; from < rows.length; from += size) {
    await db
      .insertInto(table)
      .values(rows.slice(from, from + size))
      .execute();
  }
}
