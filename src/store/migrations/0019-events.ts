import { type Kysely, sql } from 'kysely';

/** Events with the people who have to do with them, and what came of meeting each. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('event')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('place', 'text')
    .addColumn('firstDay', 'integer', (column) => column.notNull())
    .addColumn('lastDay', 'integer', (column) => column.notNull())
    .addColumn('topics', 'text', (column) => column.notNull())
    .addColumn('lists', 'text', (column) => column.notNull())
    .addColumn('isGoing', 'integer', (column) => column.notNull())
    .addColumn('removedOn', 'integer')
    .addCheckConstraint('event_kind', sql`"kind" in ('conference', 'gathering', 'trip')`)
    .execute();
  await db.schema
    .createTable('eventPerson')
    .addColumn('event', 'integer', (column) => column.notNull().references('event.id').onDelete('cascade'))
    .addColumn('person', 'integer', (column) => column.notNull().references('person.id').onDelete('cascade'))
    .addColumn('isComing', 'integer')
    .addColumn('spoke', 'integer')
    .addColumn('spokeOn', 'integer')
    .addColumn('followUp', 'integer')
    .addColumn('interaction', 'integer')
    .addPrimaryKeyConstraint('eventPerson_key', ['event', 'person'])
    .execute();
}
