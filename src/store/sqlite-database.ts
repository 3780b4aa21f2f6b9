import Sqlite, { type Database, type Statement } from 'better-sqlite3-multiple-ciphers';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { Refusal } from '../base/refusals.ts';
import { unlock } from './encrypted-file.ts';

/** How long a statement waits for another process that is writing, in milliseconds. */
const BUSY_TIMEOUT = 5_000;
/** Statements kept ready; the texts of bulk inserts repeat, those of filters vary. */
const READY_STATEMENTS = 200;

/**
 * Opens a SQLite file for Kysely: every commit synchronised to the disk, with foreign keys, statements kept ready,
 * and what the file system does to us told as a `Refusal`: `data-busy`, `data-not-ours`, `data-folder-unusable`, `disk-full`.
 * A passphrase opens a file that is encrypted with it; a wrong one is `wrong-data-passphrase`.
 */
export function openSqlite(file: string, passphrase?: string): SqliteDatabase {
  return translating(file, () => {
    const database = new Sqlite(file, { timeout: BUSY_TIMEOUT });
    try {
      if (passphrase !== undefined) open(file, database, passphrase);
      database.pragma('synchronous = FULL');
      database.pragma('foreign_keys = ON');
      database.pragma('trusted_schema = OFF');
    } catch (error) {
      database.close();
      throw error;
    }
    return withReadyStatements(file, database);
  });
}

function open(file: string, database: Database, passphrase: string): void {
  unlock(database, passphrase);
  try {
    database.prepare('select 1 from sqlite_master').all();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB')
      throw new Refusal('wrong-data-passphrase', { file });
    throw error;
  }
}

function withReadyStatements(file: string, database: Database): SqliteDatabase {
  const ready = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      const known = ready.get(sql);
      if (known !== undefined) return known;
      const statement = translating(file, () => told(file, database.prepare(immediate(sql))));
      if (sql === 'rollback') return unlessOver(statement, database);
      if (ready.size >= READY_STATEMENTS) ready.delete(ready.keys().next().value!);
      ready.set(sql, statement);
      return statement;
    },
    close() {
      ready.clear();
      database.close();
    },
  };
}

/**
 * Transactions take the write lock at once: one that reads first and writes later would fail without waiting when
 * another process wrote in between. Reading alone says `begin deferred`.
 */
function immediate(sql: string): string {
  return sql === 'begin' ? 'begin immediate' : sql;
}

/** A full disk ends a transaction by itself: what it refused is to be told then, not that there is nothing to take back. */
function unlessOver(rollback: SqliteStatement, database: Database): SqliteStatement {
  return {
    ...rollback,
    run: (parameters) => (database.inTransaction ? rollback.run(parameters) : { changes: 0, lastInsertRowid: 0 }),
  };
}

function told(file: string, statement: Statement): SqliteStatement {
  return {
    reader: statement.reader,
    all: (parameters) => translating(file, () => statement.all(parameters)),
    run: (parameters) => translating(file, () => statement.run(parameters)),
    iterate: (parameters) => translating(file, () => statement.iterate(parameters)),
  };
}

function translating<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw refusalFrom(file, error) ?? error;
  }
}

/** A refusal for what is the world's doing; undefined for what is a defect of ours, as a violated constraint. */
function refusalFrom(file: string, error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const kind = error.code.split('_').slice(0, 2).join('_');
  switch (kind) {
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return new Refusal('data-busy');
    case 'SQLITE_NOTADB':
    case 'SQLITE_CORRUPT':
      return new Refusal('data-not-ours', { file, why: error.message });
    case 'SQLITE_FULL':
      return new Refusal('disk-full', { file });
    case 'SQLITE_READONLY':
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_IOERR':
    case 'SQLITE_PERM':
      return new Refusal('data-folder-unusable', { folder: file, why: error.message });
    default:
      return undefined;
  }
}
