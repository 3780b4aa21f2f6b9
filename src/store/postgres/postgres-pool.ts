import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import pg from 'pg';
import { Refusal } from '../../base/refusals.ts';

/** How long a statement waits for another that is writing, and how long to wait for a connection, in milliseconds. */
const BUSY_TIMEOUT = 5_000;
const CONNECT_TIMEOUT = 10_000;
/** Connections per thread: pages ask several things at once. */
const CONNECTIONS = 4;

/** The column by which a database tells workspaces apart. It is no part of what the store knows, so no row shows it. */
export const WORKSPACE = 'workspace';

export interface PoolOptions {
  readonly url: string;
  /** What to call the database in a refusal. */
  readonly place: string;
  readonly connections?: number;
  /** May do a statement otherwise, as once for each workspace. */
  readonly through?: ((statement: Statement, run: Run) => Promise<PostgresQueryResult<never>>) | undefined;
}

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}
export type Run = (statement: Statement) => Promise<PostgresQueryResult<never>>;

/**
 * Connections to PostgreSQL for Kysely, which answer as SQLite does: counts are numbers, conditions 0 or 1, and what the
 * world does to us comes as a `Refusal`: `data-busy`, `database-not-usable`.
 */
export function postgresPool({ url, place, connections = CONNECTIONS, through }: PoolOptions): PostgresPool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    lock_timeout: BUSY_TIMEOUT,
    application_name: 'tertius',
    types: { getTypeParser: parserOf },
  });
  // A connection that breaks while nobody uses it leaves the pool; the next query makes a new one, or says why it cannot.
  pool.on('error', () => {});
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect().catch((error: unknown) => {
        throw refusalFrom(place, error) ?? error;
      });
      return clientOf(client, { place, through });
    },
  };
}

function clientOf(
  client: pg.PoolClient,
  { place, through }: Pick<PoolOptions, 'place' | 'through'>,
): PostgresPoolClient {
  const run: Run = async ({ text, values }) => {
    try {
      return namedRows(await client.query({ text, values: values.map(toParameter), rowMode: 'array' }));
    } catch (error) {
      throw refusalFrom(place, error) ?? error;
    }
  };
  // A connection does one thing at a time, and those who ask at once wait here.
  let last: Promise<unknown> = Promise.resolve();
  const query = (text: string, values: readonly unknown[]): Promise<PostgresQueryResult<never>> => {
    const asked = (): Promise<PostgresQueryResult<never>> =>
      through === undefined ? run({ text, values }) : through({ text, values }, run);
    const answer = last.then(asked, asked);
    last = answer;
    return answer;
  };
  return {
    // Kysely's type also knows a cursor; the store uses none, so that it is only asked in this way.
    query: query as unknown as PostgresPoolClient['query'],
    release: (destroy) => client.release(destroy),
  };
}

/** PostgreSQL's texts hold no NUL, which a damaged file may; the sign for an unknown character stands in its place. */
function toParameter(value: unknown): unknown {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\u{FFFD}') : value;
}

/** Rows as objects, without the column of the workspace. */
function namedRows(result: pg.QueryArrayResult): PostgresQueryResult<never> {
  const columns = (result.fields ?? []).flatMap(({ name }, index) => (name === WORKSPACE ? [] : [{ name, index }]));
  const rows = result.rows.map((row: readonly unknown[]) => {
    const named: Record<string, unknown> = {};
    for (const { name, index } of columns) named[name] = row[index];
    return named;
  });
  // Kysely names the commands that it knows and leaves others alone, which the driver's plain text cannot tell; the types of rows are
  // those of the query that asked for them.
  return { command: result.command as never, rowCount: result.rowCount ?? 0, rows: rows as never[] };
}

const BOOL = 16;
const INT8 = 20;
const NUMERIC = 1700;

/** Counts and sums come as texts otherwise, since they might exceed what a number holds; ours do not. */
function parserOf(type: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (type === BOOL) return (value) => (value === 't' ? 1 : 0);
  if (type === INT8 || type === NUMERIC) return Number;
  return pg.types.getTypeParser(type, format as 'text');
}

/** A refusal for what is the world's doing; undefined for what is a defect of ours, as a violated constraint. */
function refusalFrom(place: string, error: unknown): Refusal | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  // 55P03: waited too long for a lock; 40001, 40P01: two got in each other's way.
  if (['55P03', '40001', '40P01'].includes(code)) return new Refusal('data-busy');
  const why = WHY[code] ?? WHY[code.slice(0, 2)];
  if (why !== undefined) return new Refusal('database-not-usable', { place, why: `${why} (${told(error)})` });
  // What breaks on the way has no code of PostgreSQL.
  const isOnTheWay = /^E[A-Z]+$/.test(code) || /connect|Connection terminated|SSL/.test(error.message);
  if (isOnTheWay) return new Refusal('database-not-usable', { place, why: `it cannot be reached (${told(error)})` });
  return undefined;
}

function told(error: Error): string {
  if (error.message !== '') return error.message;
  return 'code' in error ? String(error.code) : error.name;
}

/** By PostgreSQL's codes of errors, or by their classes. */
const WHY: Readonly<Record<string, string>> = {
  '08': 'the connection broke',
  '28': 'it does not let this role in',
  '3D': 'there is no such database',
  '42501': 'this role may not do that; the role that owns the tables brings them up to date and grants the rest',
  '53': 'the server has no room left',
  '57014': 'the server stopped a query that took long',
  '57': 'the server is stopping or starting',
  '58': 'the server has trouble with its disk',
  '25006': 'it is open for reading only',
};
