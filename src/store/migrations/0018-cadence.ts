import type { Kysely } from 'kysely';

/** How often the owner wants to hear from somebody, and until when they are left in peace. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('person').addColumn('cadenceDays', 'integer').execute();
  await db.schema.alterTable('person').addColumn('pausedUntil', 'integer').execute();
}
