import type { Kysely } from 'kysely';

/** Whom the owner keeps to themselves: left out of what is made for others. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('person')
    .addColumn('isPrivate', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}
