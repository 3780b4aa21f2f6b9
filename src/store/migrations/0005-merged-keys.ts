import type { Kysely } from 'kysely';

/** Which keys a person has from somebody who was found to be the same. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('personKey')
    .addColumn('merged', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}
