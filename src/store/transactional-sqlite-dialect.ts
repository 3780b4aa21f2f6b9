import { SqliteAdapter, SqliteDialect } from 'kysely';
import type { StoreAdapter } from './dialect.ts';
import { SQLITE } from './sqlite-dialect.ts';

/**
 * SQLite undoes CREATE and ALTER with the transaction they stand in, which Kysely's adapter does not claim. Saying so
 * makes all migrations one transaction: a process killed while migrating leaves the schema as it was.
 */
export class TransactionalSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }
}

class TransactionalSqliteAdapter extends SqliteAdapter implements StoreAdapter {
  readonly store = SQLITE;

  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
