import { CompiledQuery, Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { Refusal } from '../../base/refusals.ts';
import { type Migrations, schemaKnown } from '../migrations/migrations.ts';
import type { Clock, Store } from '../store.ts';
import type { Tables } from '../tables.ts';
import { asSqlitePlugins } from './as-sqlite-plugin.ts';
import { CARRY_WORKSPACE } from './carry-workspace.ts';
import { type DatabaseAddress, placeOf } from './database-address.ts';
import { StorePostgresDialect } from './postgres-dialect.ts';
import { postgresPool } from './postgres-pool.ts';
import { FIRST_OF_ALL, forAllWorkspaces, openWorkspace, type Spread, spreading } from './workspaces.ts';

export interface OpenPostgresOptions {
  readonly database: DatabaseAddress;
  /** For what belongs to this computer: files of imports under way. */
  readonly folder: string;
  readonly clock: Clock;
  readonly migrations: Migrations;
}

/** The oldest PostgreSQL that empties one column of a reference and leaves the workspace in it (`set null (column)`). */
const OLDEST_SERVER = 15;

/**
 * Opens a workspace of a PostgreSQL database, which is made when there is none of that name; an older schema is brought up
 * to date for all workspaces at once.
 * @throws Refusal `database-not-usable`, `data-newer`, `data-not-ours`, `data-busy`
 */
export async function openPostgresStore(options: OpenPostgresOptions): Promise<Store> {
  const { database, folder, clock, migrations } = options;
  const place = placeOf(database);
  const { workspace, nullable } = await prepare(database, place, migrations);
  const db = new Kysely<Tables>({
    dialect: new StorePostgresDialect({
      pool: postgresPool({ url: database.url, place }),
      // For as long as the connection lasts: what is not of this workspace is not there.
      onCreateConnection: async (connection) => {
        const query = `select set_config('tertius.workspace', $1, false)`;
        await connection.executeQuery(CompiledQuery.raw(query, [String(workspace)]));
      },
    }),
    plugins: asSqlitePlugins(nullable),
  });
  return { db, file: place, folder, clock, database, close: () => db.destroy() };
}

/** On one connection, which is closed again: checks the database, brings it up to date, finds the workspace. */
async function prepare(
  { url, workspace }: DatabaseAddress,
  place: string,
  migrations: Migrations,
): Promise<{ readonly workspace: number; readonly nullable: ReadonlySet<string> }> {
  const spread: Spread = { over: [] };
  const pool = postgresPool({ url, place, connections: 1, through: spreading(spread) });
  const db = new Kysely<Tables>({ dialect: new StorePostgresDialect({ pool }) });
  try {
    await checkServer(db, place);
    const known = schemaKnown(migrations);
    const found = await schemaOf(db, place);
    if (found > known) throw new Refusal('data-newer', { file: place, found, known });
    if (found < known) await migrate(db, migrations, spread);
    return { workspace: await openWorkspace(db, workspace), nullable: await nullableColumns(db) };
  } finally {
    await db.destroy();
  }
}

async function checkServer(db: Kysely<Tables>, place: string): Promise<void> {
  const { rows } = await sql<{ version: string; encoding: string; role: string; isAbove: number }>`
    select current_setting('server_version') as "version", current_setting('server_encoding') as "encoding",
      "rolname" as "role", ("rolsuper" or "rolbypassrls") as "isAbove"
    from pg_roles where "rolname" = current_user`.execute(db);
  const { version, encoding, role, isAbove } = rows[0]!;
  if (Number.parseInt(version, 10) < OLDEST_SERVER)
    throw new Refusal('database-not-usable', {
      place,
      why: `it runs PostgreSQL ${version}; ${OLDEST_SERVER} or newer is needed`,
    });
  if (encoding !== 'UTF8')
    throw new Refusal('database-not-usable', { place, why: `its encoding is ${encoding}; create one with UTF8` });
  if (isAbove === 1)
    throw new Refusal('database-not-usable', {
      place,
      why: `the role ${role} stands above row-level security, so that workspaces would not be kept apart; use another: create role tertius login password '…'; create database tertius owner tertius`,
    });
}

/** The number of the last migration in the database; 0 for an empty one. */
async function schemaOf(db: Kysely<Tables>, place: string): Promise<number> {
  const { rows: tables } = await sql<{ name: string }>`
    select "relname" as "name" from pg_class
    where "relnamespace" = current_schema()::regnamespace and "relkind" = 'r'`.execute(db);
  if (tables.length === 0) return 0;
  const names = new Set(tables.map(({ name }) => name));
  // A migration that was broken off leaves Kysely's own tables, and nothing else.
  if (!names.has('workspace') && [...names].every((name) => name.startsWith('kysely_'))) return 0;
  if (!names.has('kysely_migration') || !names.has('person') || !names.has('workspace'))
    throw new Refusal('data-not-ours', { file: place, why: 'it holds the data of another program' });
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return Math.max(0, ...rows.map((row) => Number.parseInt(row.name, 10)));
}

/** All missing migrations in one transaction: done, or as if never begun. Of two who come at once, one waits. */
async function migrate(db: Kysely<Tables>, migrations: Migrations, spread: Spread): Promise<void> {
  const ofAll = Object.entries(migrations).map(([name, one]) => [name, forAllWorkspaces(one, spread)]);
  const provider = { getMigrations: async () => ({ '0000-workspaces': FIRST_OF_ALL, ...Object.fromEntries(ofAll) }) };
  const carrying = db.withPlugin(CARRY_WORKSPACE);
  const { error } = await new Migrator({ db: carrying, provider }).migrateToLatest();
  if (error !== undefined) throw error;
}

/** Names of columns that may be empty, in whatever table. */
async function nullableColumns(db: Kysely<Tables>): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ name: string }>`
    select distinct a."attname" as "name" from pg_attribute a join pg_class c on c."oid" = a."attrelid"
    where c."relnamespace" = current_schema()::regnamespace and c."relkind" = 'r'
      and a."attnum" > 0 and not a."attisdropped" and not a."attnotnull"`.execute(db);
  return new Set(rows.map(({ name }) => name));
}
