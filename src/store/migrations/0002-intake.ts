import { type CreateTableBuilder, type Kysely, sql } from 'kysely';

/** What address books, calendars and mailboxes tell beyond a LinkedIn export, and which people the owner calls one or two. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['birthMonth', 'birthDay', 'birthYear'])
    await db.schema.alterTable('person').addColumn(column, 'integer').execute();
  await db.schema
    .alterTable('interactionPerson')
    .addColumn('bystander', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await createWhatFilesTell(db);
  await createOwnersWord(db);
}

async function createWhatFilesTell(db: Kysely<unknown>): Promise<void> {
  await numbered(db, 'trait')
    .addColumn('person', 'integer', (column) => column.notNull().references('person.id').onDelete('cascade'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('imported', 'integer', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('traitByPerson').on('trait').column('person').execute();
  await numbered(db, 'toldLink')
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('a', 'integer', (column) => column.notNull().references('person.id').onDelete('cascade'))
    .addColumn('b', 'integer', (column) => column.notNull().references('person.id').onDelete('cascade'))
    .addColumn('probability', 'double precision', (column) => column.notNull())
    .addColumn('imported', 'integer', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('toldLinkByA').on('toldLink').column('a').execute();
  await db.schema.createIndex('toldLinkByB').on('toldLink').column('b').execute();
  await numbered(db, 'nobody')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('isPerson', 'integer', (column) => column.notNull())
    .addColumn('imported', 'integer', (column) => column.notNull())
    .addUniqueConstraint('nobody_unique', ['kind', 'value'])
    .execute();
}

async function createOwnersWord(db: Kysely<unknown>): Promise<void> {
  await numbered(db, 'merge')
    .addColumn('kept', 'integer', (column) => column.notNull())
    .addColumn('gone', 'integer', (column) => column.notNull())
    .addColumn('mergedAt', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('before', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('mergeByKept').on('merge').column('kept').execute();
  await db.schema
    .createTable('distinct')
    .addColumn('a', 'integer', (column) => column.notNull().references('person.id').onDelete('cascade'))
    .addColumn('b', 'integer', (column) => column.notNull().references('person.id').onDelete('cascade'))
    .addColumn('saidOn', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('distinct_key', ['a', 'b'])
    .addCheckConstraint('distinct_order', sql`"a" < "b"`)
    .execute();
}

function numbered(db: Kysely<unknown>, table: string): CreateTableBuilder<string, 'id'> {
  return db.schema.createTable(table).addColumn('id', 'integer', (column) => column.primaryKey());
}
