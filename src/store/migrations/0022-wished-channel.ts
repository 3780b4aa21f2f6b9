import type { Kysely } from 'kysely';

/** How the owner wishes to turn to somebody, and since when. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('person').addColumn('wishedChannel', 'text').execute();
  await db.schema.alterTable('person').addColumn('wishedChannelOn', 'integer').execute();
}
