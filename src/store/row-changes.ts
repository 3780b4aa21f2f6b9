import { type RawBuilder, sql } from 'kysely';
import { dialectOf } from './dialect.ts';
import type { Transacted } from './store.ts';

/** A row of any table, as it is stored: text, number or null by column. */
export type AnyRow = Readonly<Record<string, string | number | null>>;

/** What became of one row; `after` is null where it was removed. Kept as JSON, to be taken back. */
export interface RowChange {
  readonly table: string;
  /** Columns that tell the rows of the table apart. */
  readonly key: readonly string[];
  readonly before: AnyRow;
  readonly after: AnyRow | null;
}

/** Makes a change: updates the row, removes it, or puts it under another key. */
export async function makeChange(db: Transacted, change: RowChange): Promise<void> {
  const { table, key, before, after } = change;
  if (after === null) await removeRow(db, change, before);
  else if (key.every((column) => before[column] === after[column]))
    await updateRow(db, change, { was: before, is: after });
  else {
    await removeRow(db, change, before);
    await insertRow(db, table, after);
  }
}

/**
 * Takes a change back as far as the row is still as the change left it: a column that was changed since keeps its value, and a row that
 * is gone since stays gone.
 */
export async function takeBack(db: Transacted, change: RowChange): Promise<void> {
  const { table, key, before, after } = change;
  if (after === null) {
    if ((await rowLike(db, change, before)) === undefined && (await hasParents(db, table, before)))
      await insertRow(db, table, before);
    return;
  }
  const now = await rowLike(db, change, after);
  if (now === undefined) return;
  const restored: Record<string, string | number | null> = { ...now };
  for (const column of Object.keys(before)) {
    if (now[column] === after[column]) restored[column] = before[column] ?? null;
  }
  if (key.every((column) => restored[column] === now[column])) await updateRow(db, change, { was: now, is: restored });
  else {
    await removeRow(db, change, now);
    if ((await rowLike(db, change, restored)) === undefined) await insertRow(db, table, restored);
  }
}

/** The rows of a table in which a column has a value, in the order of their keys. */
export async function rowsWith(
  db: Transacted,
  { table, column, key }: { readonly table: string; readonly column: string; readonly key: readonly string[] },
  value: string | number,
): Promise<readonly AnyRow[]> {
  const order = sql.join(key.map((one) => sql.ref(one)));
  const { rows } = await sql<AnyRow>`
    select * from ${sql.table(table)} where ${sql.ref(column)} = ${value} order by ${order}`.execute(db);
  return rows;
}

/** The row that has the key of `like`. */
export async function rowLike(
  db: Transacted,
  { table, key }: Pick<RowChange, 'table' | 'key'>,
  like: AnyRow,
): Promise<AnyRow | undefined> {
  const { rows } = await sql<AnyRow>`select * from ${sql.table(table)} where ${sameKey(key, like)}`.execute(db);
  return rows[0];
}

async function removeRow(db: Transacted, { table, key }: RowChange, row: AnyRow): Promise<void> {
  await sql`delete from ${sql.table(table)} where ${sameKey(key, row)}`.execute(db);
}

async function insertRow(db: Transacted, table: string, row: AnyRow): Promise<void> {
  const columns = sql.join(Object.keys(row).map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(table)} (${columns}) values (${sql.join(Object.values(row))})`.execute(db);
}

async function updateRow(
  db: Transacted,
  { table, key }: RowChange,
  { was, is }: { readonly was: AnyRow; readonly is: AnyRow },
): Promise<void> {
  const changed = Object.keys(is).filter((column) => is[column] !== was[column]);
  if (changed.length === 0) return;
  const set = sql.join(changed.map((column) => sql`${sql.ref(column)} = ${is[column]}`));
  await sql`update ${sql.table(table)} set ${set} where ${sameKey(key, was)}`.execute(db);
}

/** Whether a row is the one that has the key of `row`. */
export function sameKey(key: readonly string[], row: AnyRow): RawBuilder<boolean> {
  return sql<boolean>`${sql.join(
    key.map((column) => sql`${sql.ref(column)} = ${row[column]}`),
    sql` and `,
  )}`;
}

/** False when something that the row refers to is gone: an interaction that was removed with its import. */
async function hasParents(db: Transacted, table: string, row: AnyRow): Promise<boolean> {
  for (const reference of await dialectOf(db).references(db)) {
    const value = reference.table === table ? row[reference.column] : null;
    if (value === null || value === undefined) continue;
    const { parent, parentColumn } = reference;
    const parents = { table: parent, column: parentColumn, key: [parentColumn] };
    if ((await rowsWith(db, parents, value)).length === 0) return false;
  }
  return true;
}
