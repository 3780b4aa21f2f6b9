import { type Kysely, sql } from 'kysely';

/** Introductions with who takes part and their steps; favours say by which introduction they were asked or given. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('introduction')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('objective', 'integer', (column) => column.references('objective.id').onDelete('set null'))
    .addColumn('note', 'text')
    .addColumn('features', 'text', (column) => column.notNull())
    .addCheckConstraint('introduction_kind', sql`"kind" in ('to-owner', 'of-two')`)
    .execute();
  await db.schema
    .createTable('introductionPerson')
    .addColumn('introduction', 'integer', (column) =>
      column.notNull().references('introduction.id').onDelete('cascade'),
    )
    .addColumn('person', 'integer', (column) => column.notNull().references('person.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('introductionPerson_key', ['introduction', 'person'])
    .execute();
  await db.schema
    .createTable('introductionStep')
    .addColumn('introduction', 'integer', (column) =>
      column.notNull().references('introduction.id').onDelete('cascade'),
    )
    .addColumn('step', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('day', 'integer', (column) => column.notNull())
    .addColumn('person', 'integer', (column) => column.references('person.id').onDelete('cascade'))
    .addColumn('move', 'text')
    .addPrimaryKeyConstraint('introductionStep_key', ['introduction', 'step'])
    .addCheckConstraint(
      'introductionStep_state',
      sql`"state" in ('considered', 'asked', 'accepted', 'declined', 'introduced', 'met', 'came-to-nothing')`,
    )
    .execute();
  await db.schema
    .alterTable('favour')
    .addColumn('introduction', 'integer', (column) => column.references('introduction.id').onDelete('set null'))
    .execute();
}
