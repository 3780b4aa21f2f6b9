import { type Kysely, sql } from 'kysely';
import { Refusal } from '../base/refusals.ts';
import { indexPeople } from './index-people.ts';
import { insertRows } from './insert-rows.ts';
import { MIGRATIONS, schemaKnown } from './migrations/migrations.ts';
import { openStore } from './open-store.ts';
import { type Clock, read, type Store, type Transacted } from './store.ts';
import type { Tables } from './tables.ts';

/** A row as it stands in a table. */
export type WholeRow = Readonly<Record<string, string | number | null>>;

/** Every table of a schema with all of its rows. */
export interface WholeStore {
  readonly schema: number;
  readonly tables: ReadonlyMap<string, readonly WholeRow[]>;
}

/** Tables that are made from the others: the search index, and which migrations there were. */
const DERIVED = /^(search($|_)|kysely_|sqlite_)/;

/** Everything that is stored, as of one moment. */
export async function wholeStore(store: Store): Promise<WholeStore> {
  return await read(store, async (db) => {
    const tables = new Map<string, readonly WholeRow[]>();
    for (const name of await tableNames(db)) {
      const { rows } = await sql<WholeRow>`select * from ${sql.table(name)} order by rowid`.execute(db);
      tables.set(name, rows);
    }
    return { schema: schemaKnown(MIGRATIONS), tables };
  });
}

/**
 * Makes a new data file in an empty folder out of everything that another held, by the schema of that time, and brings it
 * up to date. `file` is what to call it in a refusal.
 * @throws Refusal `data-newer`; `backup-not-usable` where rows do not fit their tables
 */
export async function storeFrom(whole: WholeStore, to: { folder: string; file: string; clock: Clock }): Promise<Store> {
  const known = schemaKnown(MIGRATIONS);
  if (whole.schema > known) throw new Refusal('data-newer', { file: to.file, found: whole.schema, known });
  const upTo = Object.entries(MIGRATIONS).filter(([name]) => Number.parseInt(name, 10) <= whole.schema);
  const old = await openStore({ folder: to.folder, clock: to.clock, migrations: Object.fromEntries(upTo) });
  try {
    await old.db.transaction().execute((db) => fill(db, whole, to.file));
  } catch (error) {
    throw isMisfit(error) ? new Refusal('backup-not-usable', { file: to.file, why: error.message }) : error;
  } finally {
    await old.close();
  }
  return await openStore({ folder: to.folder, clock: to.clock });
}

async function fill(db: Transacted, { tables }: WholeStore, file: string): Promise<void> {
  // Tables refer to one another in both directions: references are checked at the end.
  await sql`pragma defer_foreign_keys = on`.execute(db);
  const names = await tableNames(db);
  for (const name of names) await sql`delete from ${sql.table(name)}`.execute(db);
  for (const [name, rows] of tables) {
    if (!names.includes(name)) throw new Refusal('backup-not-usable', { file, why: `nothing is known of “${name}”` });
    // Names of tables and columns are those of the file's own schema; SQLite holds the values against it.
    await insertRows(db, name as keyof Tables, rows as never);
  }
  const people = await db.selectFrom('person').select('id').execute();
  await indexPeople(
    db,
    people.map(({ id }) => id),
  );
}

async function tableNames(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{
    name: string;
  }>`select name from sqlite_master where type = 'table' order by name`.execute(db);
  return rows.map(({ name }) => name).filter((name) => !DERIVED.test(name));
}

function isMisfit(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && /^SQLITE_(CONSTRAINT|ERROR|MISMATCH)/.test(String(error.code));
}
