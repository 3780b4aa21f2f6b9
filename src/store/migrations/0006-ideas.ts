import { type CreateTableBuilder, type Kysely, sql } from 'kysely';

/** Ideas with how far each has come and who heard of it, and questions with what people answered. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await numbered(db, 'idea')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('source', 'integer', (column) => column.references('person.id').onDelete('set null'))
    .addColumn('topics', 'text', (column) => column.notNull())
    .addColumn('objective', 'integer', (column) => column.references('objective.id').onDelete('set null'))
    .addColumn('isCostly', 'integer', (column) => column.notNull())
    .addColumn('audience', 'text', (column) => column.notNull())
    .addColumn('heardOn', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('ideaStep')
    .addColumn('idea', 'integer', (column) => column.notNull().references('idea.id').onDelete('cascade'))
    .addColumn('step', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('day', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('ideaStep_key', ['idea', 'step'])
    .addCheckConstraint('ideaStep_state', sql`"state" in ('heard', 'promising', 'developing', 'applied', 'dropped')`)
    .execute();
  await ofPerson(db, 'ideaPerson', 'idea')
    .addColumn('toldOn', 'integer', (column) => column.notNull())
    .addColumn('passedOn', 'integer', (column) => column.notNull())
    .addColumn('supports', 'integer', (column) => column.notNull())
    .addColumn('objection', 'text')
    .addColumn('move', 'text')
    .execute();
  await numbered(db, 'question')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('topics', 'text', (column) => column.notNull())
    .addColumn('askedOn', 'integer', (column) => column.notNull())
    .addColumn('closedOn', 'integer')
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .execute();
  await ofPerson(db, 'questionAnswer', 'question')
    .addColumn('day', 'integer', (column) => column.notNull())
    .addColumn('says', 'text', (column) => column.notNull())
    .addColumn('note', 'text')
    .execute();
}

function numbered(db: Kysely<unknown>, table: string): CreateTableBuilder<string, 'id'> {
  return db.schema.createTable(table).addColumn('id', 'integer', (column) => column.primaryKey());
}

/** What one person has to do with an idea or a question: one row each, gone with either. */
function ofPerson(db: Kysely<unknown>, table: string, of: string): CreateTableBuilder<string, string> {
  return db.schema
    .createTable(table)
    .addColumn(of, 'integer', (column) => column.notNull().references(`${of}.id`).onDelete('cascade'))
    .addColumn('person', 'integer', (column) => column.notNull().references('person.id').onDelete('cascade'))
    .addPrimaryKeyConstraint(`${table}_key`, [of, 'person']);
}
