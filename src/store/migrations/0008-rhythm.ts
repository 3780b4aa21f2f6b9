import { type Kysely, sql } from 'kysely';

/** What came back, with the people it came by, and the measures of each week. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('return')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('day', 'integer', (column) => column.notNull())
    .addCheckConstraint('return_kind', sql`"kind" in ('idea', 'help', 'introduction', 'opportunity', 'support')`)
    .execute();
  await db.schema
    .createTable('returnPerson')
    .addColumn('return', 'integer', (column) => column.notNull().references('return.id').onDelete('cascade'))
    .addColumn('person', 'integer', (column) => column.notNull().references('person.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('returnPerson_key', ['return', 'person'])
    .execute();
  await db.schema
    .createTable('weekSnapshot')
    .addColumn('monday', 'integer', (column) => column.primaryKey())
    .addColumn('snapshot', 'text', (column) => column.notNull())
    .execute();
}
