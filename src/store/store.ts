import type { Kysely, Transaction } from 'kysely';
import { dialectOf } from './dialect.ts';
import type { DatabaseAddress } from './postgres/database-address.ts';
import { bumpRevision } from './revision.ts';
import type { Tables } from './tables.ts';

/** Milliseconds since 1970 UTC; passed in, so that tests stand at a fixed time. */
export type Clock = () => number;

/** What Tertius knows of one network, in one SQLite file or as one workspace of a PostgreSQL database. Every function of this folder takes it first; nobody else writes SQL. */
export interface Store {
  readonly db: Kysely<Tables>;
  /** The file, for people to find; the address of a database, without its password. */
  readonly file: string;
  /** Where on this computer stands what goes with the data: the file itself, backups, imports under way. */
  readonly folder: string;
  readonly clock: Clock;
  /** The database that holds the data, when no file does. Holds a password, so it is never shown or logged. */
  readonly database?: DatabaseAddress;
  /** With which the file is encrypted, if it is. */
  readonly passphrase?: string;
  /** Where an older file was copied to before it was migrated, if that just happened. */
  readonly backup?: string;
  close(): Promise<void>;
}

/** The store within one transaction. */
export type Transacted = Transaction<Tables>;

/** Whether a plan made before is still the plan: false for what the week itself records, as a move done. */
export interface Touches {
  readonly planning: boolean;
}

/** One user action is one transaction: wholly there or wholly absent, also after a crash. */
export async function write<Result>(
  store: Store,
  touches: Touches,
  work: (db: Transacted) => Promise<Result>,
): Promise<Result> {
  return await dialectOf(store.db).change(store.db, async (db) => {
    const result = await work(db);
    await bumpRevision(db, touches);
    return result;
  });
}

/** What a user action would come to: all of its work, and then as if it had never been. */
export async function foresee<Result>(store: Store, work: (db: Transacted) => Promise<Result>): Promise<Result> {
  const foreseen: Result[] = [];
  const takeBack = new Error('foreseen');
  await dialectOf(store.db)
    .change(store.db, async (db) => {
      foreseen.push(await work(db));
      throw takeBack;
    })
    .catch((error: unknown) => {
      if (error !== takeBack) throw error;
    });
  return foreseen[0]!;
}

/** Several queries that see the same moment, also while another process writes. */
export async function read<Result>(store: Store, work: (db: Kysely<Tables>) => Promise<Result>): Promise<Result> {
  return await dialectOf(store.db).look(store.db, work);
}
