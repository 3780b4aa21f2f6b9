import type { Kysely } from 'kysely';

/** Whom the owner asked to forget: salted hashes, by which the next import knows whom to leave out and nobody can be named. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('forgotten')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('salt', 'text', (column) => column.notNull())
    .execute();
}
