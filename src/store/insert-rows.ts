import type { CompiledQuery, Insertable } from 'kysely';
import type { Transacted } from './store.ts';
import type { Tables } from './tables.ts';

/** Values per statement: under SQLite's limit of 32,766, and many enough that the cost of a statement does not count. */
const VALUES = 4_000;

/**
 * Inserts any number of rows, a few hundred per statement. All rows have the same columns.
 * `pause` is awaited between statements; with `skipsKnown` rows of a key that is there already are passed over.
 */
export async function insertRows<Table extends keyof Tables>(
  db: Transacted,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
  pause: () => Promise<void> = async () => undefined,
  { skipsKnown }: { readonly skipsKnown: boolean } = { skipsKnown: false },
): Promise<void> {
  const first = rows[0];
  if (first === undefined) return;
  const columns = Object.keys(first) as (keyof Insertable<Tables[Table]>)[];
  const most = Math.max(1, Math.floor(VALUES / columns.length));
  const statements = new Map<number, CompiledQuery>();
  for (let from = 0; from < rows.length; ) {
    if (from > 0) await pause();
    const size = chunkSize(rows.length - from, most);
    const chunk = rows.slice(from, from + size);
    const known = statements.get(size);
    if (known === undefined) {
      const insert = db.insertInto(table);
      const statement = (skipsKnown ? insert.onConflict((conflict) => conflict.doNothing()) : insert)
        .values(chunk)
        .compile();
      statements.set(size, statement);
      await db.executeQuery(statement);
    } else {
      // Building a statement costs more than running it, so that of an earlier chunk serves for all of its length.
      await db.executeQuery({ ...known, parameters: chunk.flatMap((row) => columns.map((column) => row[column])) });
    }
    from += size;
  }
}

/** A full chunk, or its half, quarter and so on: the database keeps every statement ready, so that there must be few lengths. */
function chunkSize(left: number, most: number): number {
  let size = most;
  while (size > left) size = Math.ceil(size / 2);
  return size;
}
