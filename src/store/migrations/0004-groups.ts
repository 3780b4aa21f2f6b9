import type { Kysely } from 'kysely';

/** Groups as they were last seen, with the names the owner gave them, and what the owner answered about people and companies. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('knownGroup')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('given', 'text')
    .addColumn('people', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('answer')
    .addColumn('subject', 'text', (column) => column.primaryKey())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('value', 'text')
    .addColumn('answeredOn', 'integer', (column) => column.notNull())
    .execute();
}
