import type { Insertable } from 'kysely';
import type { Transacted } from './store.ts';
import type { Tables } from './tables.ts';

/** Values per statement: under SQLite's limit of 32,766, and many enough that the cost of a statement does not count. */
const VALUES = 4_000;

/**
 * Inserts any number of rows, a few hundred per statement. All rows have the same columns.
 * `pause` is awaited between statements.
 */
export async function insertRows<Table extends keyof Tables>(
  db: Transacted,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
  pause: () => Promise<void> = async () => undefined,
): Promise<void> {
  const first = rows[0];
  if (first === undefined) return;
  const columns = Object.keys(first) as (keyof Insertable<Tables[Table]>)[];
  const size = Math.max(1, Math.floor(VALUES / columns.length));
  const chunk = rows.slice(0, size);
  // Building a statement costs more than running it, so that of the first chunk serves for all of its length.
  const statement = db.insertInto(table).values(chunk).compile();
  await db.executeQuery(statement);
  for (let from = size; from < rows.length; from += size) {
    await pause();
    const next = rows.slice(from, from + size);
    if (next.length < size) await db.insertInto(table).values(next).execute();
    else
      await db.executeQuery({ ...statement, parameters: next.flatMap((row) => columns.map((column) => row[column])) });
  }
}
