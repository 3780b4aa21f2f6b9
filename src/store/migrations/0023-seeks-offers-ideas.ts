import type { Kysely } from 'kysely';

/** What people look for and offer, and the logged interaction in which an idea was heard or a favour done: taken back, it takes them with it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['seeks', 'offers'])
    await db.schema
      .alterTable('person')
      .addColumn(column, 'text', (made) => made.notNull().defaultTo('[]'))
      .execute();
  for (const table of ['idea', 'favour'])
    await db.schema
      .alterTable(table)
      .addColumn('interaction', 'integer', (made) => made.references('interaction.id').onDelete('cascade'))
      .execute();
}
