import { type ColumnDataType, type CreateTableBuilder, type Kysely, sql } from 'kysely';
import { createSearchIndex } from '../search-index.ts';

/** Everything of the first release: who is known, what happened, what is wanted, what was suggested, what was imported. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createPeople(db);
  await createInteractions(db);
  await createPlanning(db);
  await createImports(db);
  await createSearchIndex(db);
  await db.executeQuery(FIRST_ROWS.compile(db));
}

/** The owner is person 1 from the beginning, yet without a name. */
const FIRST_ROWS = sql`insert into "person"
  ("id", "standing", "name", "foldedName", "notes", "contexts", "pinned", "ended", "handEdited", "imported")
  values (1, 'owner', '', '', '', '[]', 0, 0, '[]', 0)`;

async function createPeople(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('person')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('standing', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('foldedName', 'text', (column) => column.notNull())
    .$call((table) => nullable(table, 'text', ['givenName', 'familyName', 'credentials']))
    .$call((table) => nullable(table, 'text', ['headline', 'summary', 'industry', 'company', 'title', 'location']))
    .addColumn('notes', 'text', (column) => column.notNull())
    .$call((table) => nullable(table, 'integer', ['connectedOn', 'closeness', 'closenessOn']))
    .addColumn('contexts', 'text', (column) => column.notNull())
    .$call((table) => nullable(table, 'integer', ['competence', 'advocacy', 'seniority']))
    .$call((table) => required(table, 'integer', ['pinned', 'ended']))
    .addColumn('handEdited', 'text', (column) => column.notNull())
    .addColumn('imported', 'integer', (column) => column.notNull())
    .addCheckConstraint('person_standing', sql`"standing" in ('owner', 'contact', 'prospect')`)
    .execute();
  await db.schema.createIndex('personByFoldedName').on('person').column('foldedName').execute();

  await ofPerson(db, 'personKey')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addUniqueConstraint('personKey_unique', ['kind', 'value'])
    .execute();
  await ofPerson(db, 'position')
    .$call((table) => required(table, 'text', ['company', 'title']))
    .$call((table) => nullable(table, 'integer', ['startedOn', 'finishedOn']))
    .execute();
  await ofPerson(db, 'education')
    .addColumn('school', 'text', (column) => column.notNull())
    .addColumn('degree', 'text')
    .$call((table) => nullable(table, 'integer', ['startedOn', 'finishedOn']))
    .execute();
  await ofPerson(db, 'topic')
    .addColumn('topic', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addUniqueConstraint('topic_unique', ['person', 'topic', 'source'])
    .execute();
  for (const table of ['personKey', 'position', 'education']) await indexByPerson(db, table);
}

async function createInteractions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('interaction')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('key', 'text', (column) => column.unique())
    .addColumn('day', 'integer', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('minutes', 'double precision')
    .addColumn('participants', 'integer', (column) => column.notNull())
    .$call((table) => nullable(table, 'text', ['subject', 'note']))
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('move', 'text')
    .addColumn('imported', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('interactionPerson')
    .addColumn('interaction', 'integer', (column) => column.notNull().references('interaction.id').onDelete('cascade'))
    .addColumn('person', 'integer', (column) => column.notNull().references('person.id').onDelete('cascade'))
    .$call((table) => required(table, 'integer', ['incoming', 'outgoing', 'incomingCharacters', 'outgoingCharacters']))
    .addPrimaryKeyConstraint('interactionPerson_key', ['interaction', 'person'])
    .execute();
  await indexByPerson(db, 'interactionPerson');

  await ofPerson(db, 'favour')
    .addColumn('key', 'text', (column) => column.unique())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('day', 'integer')
    .$call((table) => nullable(table, 'text', ['about', 'move']))
    .execute();
  await indexByPerson(db, 'favour');
  await db.schema
    .createTable('link')
    .addColumn('a', 'integer', (column) => column.notNull().references('person.id').onDelete('cascade'))
    .addColumn('b', 'integer', (column) => column.notNull().references('person.id').onDelete('cascade'))
    .$call((table) => required(table, 'integer', ['know', 'declaredOn']))
    .addPrimaryKeyConstraint('link_key', ['a', 'b'])
    .addCheckConstraint('link_order', sql`"a" < "b"`)
    .execute();
  await db.schema.createIndex('linkByB').on('link').column('b').execute();
}

async function createPlanning(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('objective')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .$call((table) => required(table, 'text', ['kind', 'text', 'knowledge', 'groups']))
    .addColumn('priority', 'integer', (column) => column.notNull())
    .addColumn('complexity', 'double precision', (column) => column.notNull())
    .addColumn('createdOn', 'integer', (column) => column.notNull())
    .addColumn('closedOn', 'integer')
    .execute();
  await db.schema
    .createTable('move')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .$call((table) => required(table, 'integer', ['week', 'position']))
    .$call((table) => required(table, 'text', ['kind', 'state', 'people', 'payload']))
    .addColumn('decidedOn', 'integer')
    .addColumn('channel', 'text')
    .$call((table) => nullable(table, 'integer', ['answered', 'useful']))
    .$call((table) => nullable(table, 'text', ['note', 'features']))
    .addColumn('distance', 'double precision')
    .execute();
  await db.schema.createIndex('moveByWeek').on('move').columns(['week', 'position']).execute();
  await db.schema
    .createTable('triageAnswer')
    .addColumn('person', 'integer', (column) => column.primaryKey().references('person.id').onDelete('cascade'))
    .addColumn('closeness', 'integer')
    .addColumn('answeredOn', 'integer', (column) => column.notNull())
    .addColumn('before', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('setting')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('counter')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('last', 'integer', (column) => column.notNull())
    .execute();
  await db.executeQuery(
    sql`insert into "counter" ("name", "last") values ('person', 1), ('planning', 0), ('everything', 0)`.compile(db),
  );
}

async function createImports(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('batch')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .$call((table) => required(table, 'text', ['importedAt', 'state', 'report']))
    .execute();
  await db.schema
    .createTable('batchRow')
    .addColumn('batch', 'integer', (column) => column.notNull().references('batch.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('file', 'text', (column) => column.notNull())
    .addColumn('line', 'integer', (column) => column.notNull())
    .$call((table) => required(table, 'text', ['outcome', 'reason']))
    .addPrimaryKeyConstraint('batchRow_key', ['batch', 'position'])
    .execute();
  await db.schema
    .createTable('change')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('batch', 'integer', (column) => column.notNull().references('batch.id').onDelete('cascade'))
    .addColumn('entity', 'text', (column) => column.notNull())
    .addColumn('entityId', 'integer', (column) => column.notNull())
    .$call((table) => required(table, 'text', ['field', 'before', 'after']))
    .execute();
  await db.schema.createIndex('changeByEntity').on('change').columns(['entity', 'entityId', 'field']).execute();
  await db.schema.createIndex('changeByBatch').on('change').column('batch').execute();
  await db.schema
    .createTable('vouch')
    .addColumn('entity', 'text', (column) => column.notNull())
    .addColumn('entityId', 'integer', (column) => column.notNull())
    .addColumn('batch', 'integer', (column) => column.notNull().references('batch.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('vouch_key', ['batch', 'entity', 'entityId'])
    .execute();
  await db.schema.createIndex('vouchByEntity').on('vouch').columns(['entity', 'entityId']).execute();
  await db.schema
    .createTable('lifeEvent')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('person', 'integer', (column) => column.notNull().references('person.id').onDelete('cascade'))
    .addColumn('batch', 'integer', (column) => column.notNull().references('batch.id').onDelete('cascade'))
    .addColumn('day', 'integer', (column) => column.notNull())
    .$call((table) => required(table, 'text', ['kind', 'text']))
    .execute();
  await indexByPerson(db, 'lifeEvent');
}

/** A table of rows that belong to one person and go with them. */
function ofPerson(db: Kysely<unknown>, table: string): CreateTableBuilder<string, 'id' | 'person' | 'imported'> {
  return db.schema
    .createTable(table)
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('person', 'integer', (column) => column.notNull().references('person.id').onDelete('cascade'))
    .addColumn('imported', 'integer', (column) => column.notNull());
}

async function indexByPerson(db: Kysely<unknown>, table: string): Promise<void> {
  await db.schema.createIndex(`${table}ByPerson`).on(table).column('person').execute();
}

function nullable<Table extends string, Columns extends string>(
  table: CreateTableBuilder<Table, Columns>,
  type: ColumnDataType,
  names: readonly string[],
): CreateTableBuilder<Table, Columns> {
  return names.reduce((builder, name) => builder.addColumn(name, type) as typeof builder, table);
}

function required<Table extends string, Columns extends string>(
  table: CreateTableBuilder<Table, Columns>,
  type: ColumnDataType,
  names: readonly string[],
): CreateTableBuilder<Table, Columns> {
  return names.reduce(
    (builder, name) => builder.addColumn(name, type, (column) => column.notNull()) as typeof builder,
    table,
  );
}
