import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { postgresFolder } from '../../scripts/find-postgres.mjs';

/** A PostgreSQL server of its own, gone with the tests. */
export interface PostgresServer {
  /** Of a database and a role that owns it, and that row-level security holds for. */
  readonly url: string;
  /** Of the same database and the role that stands above all. */
  readonly superuser: string;
  stop(): void;
}

/**
 * Starts a server on a socket in a folder of its own, which nobody else can reach. It never waits for the disk, since
 * nothing of it is to last.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const programs = postgresFolder();
  if (programs === undefined)
    throw new Error(
      'These tests need a PostgreSQL server: install one, or set TERTIUS_POSTGRES to the folder of initdb.',
    );
  const folder = mkdtempSync(join(tmpdir(), 'tertius-pg-'));
  const data = join(folder, 'data');
  const user = nonRoot();
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const run = (program: string, ...parameters: string[]): void => {
    const ran = spawnSync(join(programs, program), parameters, {
      cwd: folder,
      encoding: 'utf8',
      // The server outlives the program that starts it, and would keep a pipe open.
      stdio: ['ignore', 'ignore', program === 'initdb' ? 'pipe' : 'ignore'],
      env: { ...process.env, LC_ALL: 'C' },
      ...user,
    });
    if (ran.status !== 0)
      throw new Error(`${program} of ${programs} failed: ${ran.stderr ?? ran.error?.message ?? ''}`);
  };
  run('initdb', '-D', data, '-U', 'above', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync');
  const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off -c full_page_writes=off -c max_connections=200`;
  run('pg_ctl', '-D', data, '-o', settings, '-l', join(folder, 'log'), '-w', 'start');
  const address = (role: string, database: string): string => `postgres://${role}@localhost/${database}?host=${folder}`;
  const client = new pg.Client({ connectionString: address('above', 'postgres') });
  await client.connect();
  await client.query('create role tertius login');
  await client.query('create database tertius owner tertius');
  await client.end();
  return {
    url: address('tertius', 'tertius'),
    superuser: address('above', 'tertius'),
    stop() {
      run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to be root; the user whom Debian makes for it, or whoever owns nothing. */
function nonRoot(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const numbers = ['-u', '-g'].map((which) => spawnSync('id', [which, name], { encoding: 'utf8' }).stdout.trim());
    const [uid, gid] = numbers.map((number) => Number.parseInt(number, 10));
    if (uid !== undefined && gid !== undefined && uid > 0) return { uid, gid };
  }
  throw new Error('PostgreSQL refuses to run as root, and there is neither a user postgres nor nobody.');
}
