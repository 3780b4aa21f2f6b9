import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { dayInZone, toIsoDay } from '../base/days.ts';
import { fileTrouble } from '../base/file-trouble.ts';
import { Refusal } from '../base/refusals.ts';
import { backupFolder } from './backups.ts';
import { checkDataFile } from './check-data-file.ts';
import { isEncryptedFile } from './encrypted-file.ts';
import { partOf, removeLeftOvers } from './left-overs.ts';
import { MIGRATIONS, type Migrations, schemaKnown } from './migrations/migrations.ts';
import { checkAddress, type DatabaseAddress } from './postgres/database-address.ts';
import { removeLeftOverSpools } from './record-spool.ts';
import { renameDurably } from './rename-durably.ts';
import { openSqlite } from './sqlite-database.ts';
import type { Clock, Store } from './store.ts';
import type { Tables } from './tables.ts';
import { TransactionalSqliteDialect } from './transactional-sqlite-dialect.ts';

/** The name of the data file in its folder. */
export const DATA_FILE = 'tertius.sqlite';

export interface OpenStoreOptions {
  readonly folder: string;
  /** The PostgreSQL database that holds the data; a file in the folder does when absent. */
  readonly database?: DatabaseAddress | undefined;
  readonly clock: Clock;
  /** Of data that is encrypted. */
  readonly passphrase?: string | undefined;
  /** Those of this program when absent; tests of upgrades bring their own. */
  readonly migrations?: Migrations;
}

/**
 * Opens the data in a folder, making both when missing, readable by their owner only. An older file is copied and then
 * migrated; the copy's path is in `backup`. With `database` the data is there, and the folder holds only what goes with it.
 * @throws Refusal `data-newer`, `data-not-ours`, `data-folder-unusable`, `data-busy`, `data-locked` where it is encrypted
 * and there is no passphrase, `wrong-data-passphrase`, `database-not-named`, `database-not-usable`; the data is then as it was.
 */
export async function openStore(options: OpenStoreOptions): Promise<Store> {
  const migrations = options.migrations ?? MIGRATIONS;
  const known = schemaKnown(migrations);
  const { database, clock } = options;
  const folder = folderOf(options);
  const file = join(folder, DATA_FILE);
  prepareFolder(folder, database === undefined ? file : undefined);
  removeLeftOverSpools(folder);
  for (const place of [folder, backupFolder(folder)]) removeLeftOvers(place);
  if (database !== undefined) {
    // Only who has a database waits for its driver to load.
    const { openPostgresStore } = await import('./postgres/open-postgres-store.ts');
    return await openPostgresStore({ database, folder, clock, migrations });
  }
  const isLocked = isEncryptedFile(file);
  if (isLocked && options.passphrase === undefined) throw new Refusal('data-locked', { file });
  const passphrase = isLocked ? options.passphrase : undefined;
  const db = new Kysely<Tables>({
    dialect: new TransactionalSqliteDialect({ database: openSqlite(file, passphrase) }),
  });
  try {
    const found = await schemaOf(db, file);
    if (found > known) throw new Refusal('data-newer', { file, found, known });
    // Only now that the file is ours: switching to WAL writes to it.
    await sql`pragma journal_mode = WAL`.execute(db);
    const backup = found > 0 && found < known ? await copyAside(db, { folder, found, clock }) : undefined;
    if (found < known) await migrate(db, migrations);
    return {
      db,
      file,
      folder,
      clock,
      ...(passphrase === undefined ? {} : { passphrase }),
      ...(backup === undefined ? {} : { backup }),
      close: () => db.destroy(),
    };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** What goes with a workspace on this computer, as its backups, is apart from what goes with another. */
function folderOf({ folder, database }: OpenStoreOptions): string {
  if (database === undefined) return resolve(folder);
  checkAddress(database);
  const own = join('workspaces', database.workspace);
  // Who has the folder of an open store opens the same again.
  return resolve(folder).endsWith(sep + own) ? resolve(folder) : join(resolve(folder), own);
}

function prepareFolder(folder: string, file: string | undefined): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!statSync(folder).isDirectory()) throw new Error('it is not a folder');
    if (file === undefined) return;
    if (existsSync(file)) {
      checkDataFile(file);
    } else {
      // SQLite gives its companions (-wal, -shm) the permissions of the file.
      closeSync(openSync(file, 'a', 0o600));
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('data-folder-unusable', {
      folder,
      why: error instanceof Error ? fileTrouble(error) : String(error),
    });
  }
}

/** The number of the last migration in the file; 0 for a new one. */
async function schemaOf(db: Kysely<Tables>, file: string): Promise<number> {
  const { rows: tables } = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(db);
  if (tables.length === 0) return 0;
  if (!tables.some((table) => table.name === 'kysely_migration') || !tables.some((table) => table.name === 'person'))
    throw new Refusal('data-not-ours', { file, why: 'it holds the data of another program' });
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return Math.max(0, ...rows.map((row) => Number.parseInt(row.name, 10)));
}

/** A copy of the whole file beside it, named by day and schema, so that an older Tertius could be used again. */
async function copyAside(
  db: Kysely<Tables>,
  { folder, found, clock }: { readonly folder: string; readonly found: number; readonly clock: Clock },
): Promise<string> {
  const name = `tertius-${toIsoDay(dayInZone(clock(), 'UTC'))}-schema-${found}`;
  let copy = join(folder, `${name}.sqlite`);
  for (let number = 2; existsSync(copy); number++) copy = join(folder, `${name}-${number}.sqlite`);
  const part = partOf(copy);
  await sql`vacuum into ${part}`.execute(db);
  chmodSync(part, 0o600);
  renameDurably(part, copy);
  return copy;
}

/** All missing migrations in one transaction: done, or as if never begun. */
async function migrate(db: Kysely<Tables>, migrations: Migrations): Promise<void> {
  const provider = { getMigrations: async () => migrations };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw error;
}
