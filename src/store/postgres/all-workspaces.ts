import { Kysely, sql } from 'kysely';
import { Refusal } from '../../base/refusals.ts';
import type { Transacted } from '../store.ts';
import type { Tables } from '../tables.ts';
import { checkAddress, type DatabaseAddress, placeOf } from './database-address.ts';
import { POSTGRES, StorePostgresDialect } from './postgres-dialect.ts';
import { postgresPool } from './postgres-pool.ts';

/** A workspace of a database, with how much is in it. */
export interface WorkspaceCounts {
  readonly name: string;
  /** The owner left out. */
  readonly people: number;
  readonly interactions: number;
}

/**
 * All workspaces of a database, by name: for whoever runs it. While it is asked, no other workspace is opened.
 * @throws Refusal `database-not-usable`, also where the role does not own the tables
 */
export async function listWorkspaces(address: DatabaseAddress): Promise<readonly WorkspaceCounts[]> {
  return await inDatabase(address, async (db) => {
    if (!(await isPrepared(db))) return [];
    await sql`alter table "workspace" no force row level security`.execute(db);
    const { rows } = await sql<{ id: number; name: string }>`
      select "id", "name" from "workspace" where "name" <> '' order by "name"`.execute(db);
    await sql`alter table "workspace" force row level security`.execute(db);
    const counted: WorkspaceCounts[] = [];
    for (const { id, name } of rows) counted.push(await countsOf(db, id, name));
    return counted;
  });
}

/**
 * Removes a workspace with everything in it, for good, and answers what it held.
 * @throws Refusal `workspace-not-found`, `database-not-usable`
 */
export async function removeWorkspace(address: DatabaseAddress): Promise<WorkspaceCounts> {
  const { workspace: name } = address;
  return await inDatabase(address, async (db) => {
    const id = (await isPrepared(db)) ? await numberOf(db, name) : undefined;
    if (id === undefined) throw new Refusal('workspace-not-found', { name });
    const counts = await countsOf(db, id, name);
    await POSTGRES.deferReferences(db);
    for (const table of [...(await POSTGRES.tables(db)), 'search'])
      await sql`delete from ${sql.table(table)}`.execute(db);
    await sql`delete from "workspace" where "id" = ${id}`.execute(db);
    return counts;
  });
}

/** Works within one transaction on a connection of its own. */
async function inDatabase<Result>(
  address: DatabaseAddress,
  work: (db: Transacted) => Promise<Result>,
): Promise<Result> {
  checkAddress(address);
  const place = placeOf(address);
  const pool = postgresPool({ url: address.url, place, connections: 1 });
  const db = new Kysely<Tables>({ dialect: new StorePostgresDialect({ pool }) });
  try {
    return await db.transaction().setIsolationLevel('read committed').execute(work);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== NOT_ALLOWED) throw error;
    throw new Refusal('database-not-usable', {
      place,
      why: 'only the role that owns the tables sees all workspaces',
    });
  } finally {
    await db.destroy();
  }
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: insufficient_privilege. */
const NOT_ALLOWED = '42501';

async function isPrepared(db: Transacted): Promise<boolean> {
  const { rows } = await sql`
    select 1 from pg_class where "relnamespace" = current_schema()::regnamespace and "relname" = 'workspace'`.execute(
    db,
  );
  return rows.length > 0;
}

async function numberOf(db: Transacted, name: string): Promise<number | undefined> {
  await sql`select set_config('tertius.workspace_name', ${name}, true)`.execute(db);
  const { rows } = await sql<{ id: number }>`select "id" from "workspace" where "name" = ${name}`.execute(db);
  return rows[0]?.id;
}

/** From now on the connection sees the rows of this workspace. */
async function countsOf(db: Transacted, id: number, name: string): Promise<WorkspaceCounts> {
  await sql`select set_config('tertius.workspace', ${String(id)}, true)`.execute(db);
  const { rows } = await sql<Omit<WorkspaceCounts, 'name'>>`
    select (select count(*) from "person" where "standing" <> 'owner') as "people",
      (select count(*) from "interaction") as "interactions"`.execute(db);
  return { name, people: rows[0]!.people, interactions: rows[0]!.interactions };
}
