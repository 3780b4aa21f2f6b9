import { sql } from 'kysely';
import { Refusal } from '../base/refusals.ts';
import { dialectOf } from './dialect.ts';
import { indexPeople } from './index-people.ts';
import { insertRows } from './insert-rows.ts';
import { MIGRATIONS, schemaKnown } from './migrations/migrations.ts';
import { openStore } from './open-store.ts';
import { removeFromIndex } from './search-index.ts';
import { type Clock, read, type Store, type Transacted } from './store.ts';
import type { Tables } from './tables.ts';

/** A row as it stands in a table. */
export type WholeRow = Readonly<Record<string, string | number | null>>;

/** Every table of a schema with all of its rows. */
export interface WholeStore {
  readonly schema: number;
  readonly tables: ReadonlyMap<string, readonly WholeRow[]>;
}

/** Everything that is stored, as of one moment. */
export async function wholeStore(store: Store): Promise<WholeStore> {
  return await read(store, async (db) => {
    const tables = new Map<string, readonly WholeRow[]>();
    const dialect = dialectOf(db);
    for (const name of await dialect.tables(db)) {
      const order = await dialect.orderOf(db, name);
      const { rows } = await sql<WholeRow>`select * from ${sql.table(name)} order by ${order}`.execute(db);
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
    await dialectOf(old.db).change(old.db, (db) => fillWith(db, whole, to.file));
  } catch (error) {
    throw isMisfit(error) ? new Refusal('backup-not-usable', { file: to.file, why: error.message }) : error;
  } finally {
    await old.close();
  }
  return await openStore({ folder: to.folder, clock: to.clock });
}

/** Puts everything that another store held in the place of what is here. `file` is what to call it in a refusal. */
export async function fillWith(db: Transacted, { tables }: WholeStore, file: string): Promise<void> {
  // Tables refer to one another in both directions: references are checked at the end.
  const dialect = dialectOf(db);
  await dialect.deferReferences(db);
  const names = await dialect.tables(db);
  const before = await db.selectFrom('person').select('id').execute();
  await removeFromIndex(
    db,
    before.map(({ id }) => id),
  );
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

function isMisfit(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && /^SQLITE_(CONSTRAINT|ERROR|MISMATCH)/.test(String(error.code));
}
