import fc from 'fast-check';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../src/store/tables.ts';
import type { WholeRow } from '../../src/store/whole-store.ts';

/** What SQLite says of a column. */
interface Column {
  readonly name: string;
  readonly type: string;
  readonly notnull: 0 | 1;
  readonly pk: number;
}

/** A table as its own schema describes it, so that rows can be made without knowing what they mean. */
interface Shape {
  readonly table: string;
  readonly columns: readonly Column[];
  /** Column to the table whose ids it holds. */
  readonly parents: ReadonlyMap<string, string>;
  /** Column to the words that a check allows. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

/** Rows by table, before they have met keys, references and checks. */
export type AnyRows = Readonly<Record<string, readonly WholeRow[]>>;

/**
 * Rows for every table of a store, of any value that its columns can hold: texts with quotes, control signs and emoji, numbers
 * of all sizes, and nothing where nothing is allowed. Tables that are made from the others get none.
 */
export async function anyRows(db: Kysely<Tables>): Promise<fc.Arbitrary<AnyRows>> {
  const shapes = await shapesOf(db);
  return fc.record(Object.fromEntries(shapes.map((shape) => [shape.table, fc.array(rowOf(shape), ROWS)])));
}

const ROWS = { minLength: 2, maxLength: 5 } as const;

/**
 * Puts such rows in place of what a store holds, parents before children. Rows of a key that is there already are left out.
 */
export async function fillWith(db: Kysely<Tables>, rows: AnyRows): Promise<void> {
  const shapes = await shapesOf(db);
  for (const { table } of [...shapes].reverse()) await sql`delete from ${sql.table(table)}`.execute(db);
  for (const { table, columns } of shapes) {
    for (const [index, row] of (rows[table] ?? []).entries()) {
      const names = sql.join(columns.map(({ name }) => sql.ref(name)));
      const values = sql.join(columns.map((column) => (countsRows(column) ? index + 1 : row[column.name])));
      await sql`insert or ignore into ${sql.table(table)} (${names}) values (${values})`.execute(db);
    }
  }
}

/** An id that counts rows: children find their parents by it. */
function countsRows({ name, type }: Column): boolean {
  return name === 'id' && isType(type, 'integer');
}

function rowOf(shape: Shape): fc.Arbitrary<WholeRow> {
  const row = fc.record(Object.fromEntries(shape.columns.map((column) => [column.name, valueFor(column, shape)])));
  // The check of links asks for the smaller id first.
  return row.map((values) => (shape.parents.has('a') && shape.parents.has('b') ? { ...values, a: 1, b: 2 } : values));
}

function valueFor(
  { name, type, notnull, pk }: Column,
  { parents, words }: Shape,
): fc.Arbitrary<string | number | null> {
  const isRequired = notnull === 1 || pk > 0;
  const value = (): fc.Arbitrary<string | number> => {
    if (parents.has(name)) return fc.integer({ min: 1, max: ROWS.minLength });
    if (words.has(name)) return fc.constantFrom(...words.get(name)!);
    if (isType(type, 'integer')) return fc.oneof(fc.integer({ min: 0, max: 1 }), fc.maxSafeInteger());
    if (isType(type, 'double precision'))
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0);
    return fc.string({ unit: 'binary', maxLength: 12 });
  };
  return isRequired ? value() : fc.option(value());
}

async function shapesOf(db: Kysely<Tables>): Promise<readonly Shape[]> {
  const { rows } = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_master where type = 'table'`.execute(db);
  const shapes = await Promise.all(
    rows
      .filter(({ name }) => !/^(search($|_)|kysely_|sqlite_)/.test(name))
      .map(async ({ name, sql: text }): Promise<Shape> => {
        const { rows: columns } = await sql<Column>`select * from pragma_table_info(${name})`.execute(db);
        const { rows: keys } = await sql<{ from: string; table: string }>`
          select "from", "table" from pragma_foreign_key_list(${name})`.execute(db);
        const checks = [...text.matchAll(/"(\w+)" in \(([^)]*)\)/g)];
        return {
          table: name,
          columns,
          parents: new Map(keys.map((key) => [key.from, key.table])),
          words: new Map(
            checks.map(([, column, list]) => [column!, list!.split(',').map((word) => word.trim().slice(1, -1))]),
          ),
        };
      }),
  );
  const rank = (shape: Shape): number =>
    Math.max(
      0,
      ...[...shape.parents.values()].map((parent) => 1 + rank(shapes.find(({ table }) => table === parent)!)),
    );
  return shapes.sort((one, other) => rank(one) - rank(other));
}

/** SQLite tells types as they were written, or in capitals. */
function isType(type: string, wanted: string): boolean {
  return type.toLowerCase() === wanted;
}
