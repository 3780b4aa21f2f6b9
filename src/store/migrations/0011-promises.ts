import { type Kysely, sql } from 'kysely';

/** Promises, the owner's and others'; favours say which promise they kept, and go with it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('promise')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('person', 'integer', (column) => column.notNull().references('person.id').onDelete('cascade'))
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('madeOn', 'integer', (column) => column.notNull())
    .addColumn('dueOn', 'integer')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('settledOn', 'integer')
    .addColumn('interaction', 'integer', (column) => column.references('interaction.id').onDelete('cascade'))
    .addCheckConstraint('promise_by', sql`"by" in ('owner', 'person')`)
    .addCheckConstraint('promise_state', sql`"state" in ('open', 'kept', 'released')`)
    .execute();
  await db.schema.createIndex('promiseByPerson').on('promise').column('person').execute();
  await db.schema
    .alterTable('favour')
    .addColumn('promise', 'integer', (column) => column.references('promise.id').onDelete('cascade'))
    .execute();
}
