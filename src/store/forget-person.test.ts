import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FreshStore, freshStore, TODAY } from '../../test/support/fresh-store.ts';
import { connection, importRecords, mentioned, messages } from '../../test/support/import-records.ts';
import { storeContents } from '../../test/support/store-contents.ts';
import type { FileRecord } from '../formats/record.ts';
import { keepAnswer } from './answers.ts';
import { dialectOf } from './dialect.ts';
import { forgetPerson } from './forget-person.ts';
import { mergePeople } from './merge-people.ts';
import { searchPeople } from './people.ts';
import { undoBatch } from './undo-batch.ts';

let fresh: FreshStore;
beforeEach(async () => {
  fresh = await freshStore();
});
afterEach(() => fresh.remove());

const SLUG = 'zoraida-quill-7';
const zoraida = (company: string): FileRecord =>
  connection('Zoraida Quill', { slug: SLUG, email: 'zq@example.org', company, note: 'Likes chess' });
const ben = connection('Ben Okri', { slug: 'ben-okri-1', company: 'Corvid', note: 'Ask him about Zoraida Quill.' });
const FILE: readonly FileRecord[] = [
  zoraida('Acme'),
  ben,
  messages('alone', TODAY - 3, [['Zoraida Quill', { slug: SLUG, incoming: 2 }]]),
  messages('both', TODAY - 2, [
    ['Zoraida Quill', { slug: SLUG, incoming: 1 }],
    ['Ben Okri', { slug: 'ben-okri-1', incoming: 1 }],
  ]),
  {
    kind: 'link',
    origin: { file: 'net.csv', line: 2 },
    key: 'net:1',
    people: [
      { name: 'Zoraida Quill', keys: [{ kind: 'linkedin', value: SLUG }] },
      { name: 'Ben Okri', keys: [{ kind: 'linkedin', value: 'ben-okri-1' }] },
    ],
    evidence: 'declared',
  },
];

/** Every value of every table, the search index's own among them. */
async function everything(): Promise<string> {
  const { db } = fresh.store;
  const isFile = dialectOf(db).name === 'sqlite';
  const { rows: tables } = await (isFile
    ? sql<{ name: string }>`select name from sqlite_master where type = 'table'`
    : sql<{ name: string }>`select tablename as name from pg_tables where schemaname = current_schema()`
  ).execute(db);
  const parts: string[] = [];
  for (const { name } of tables) {
    // In a file the index keeps its words in tables beside it.
    if (isFile && name === 'search') continue;
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(fresh.store.db);
    for (const row of rows)
      for (const value of Object.values(row))
        parts.push(value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value));
  }
  return parts.join('\n').toLowerCase();
}

async function idOf(name: string): Promise<number> {
  return (await fresh.store.db.selectFrom('person').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id;
}

const names = async (): Promise<string[]> =>
  (
    await fresh.store.db.selectFrom('person').select('name').where('standing', '<>', 'owner').orderBy('name').execute()
  ).map(({ name }) => name);

/** Columns that hold a number of a person, with or without a key of the schema. */
async function mentionsOf(id: number): Promise<string[]> {
  const { db } = fresh.store;
  const found: string[] = [];
  for (const table of await dialectOf(db).tables(db)) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db);
    for (const column of ['person', 'a', 'b', 'kept', 'gone', 'source'])
      if (rows.some((row) => row[column] === id)) found.push(`${table}.${column}`);
  }
  for (const table of ['change', 'vouch'] as const) {
    const hit =
      await sql`select 1 from ${sql.table(table)} where "entity" in ('person', 'facts') and "entityId" = ${id}`.execute(
        db,
      );
    if (hit.rows.length > 0) found.push(table);
  }
  const extents = await db
    .selectFrom('change')
    .select(['before', 'after'])
    .where('entity', '=', 'interaction')
    .execute();
  if (extents.some(({ before, after }) => `${before}${after}`.includes(`"person":${id},`))) found.push('change.before');
  return found;
}

describe('forgetting a person', () => {
  it('leaves no mention in any table, and says what went', async () => {
    await importRecords(fresh.store, FILE);
    await importRecords(fresh.store, [
      zoraida('Delphin'),
      messages('both', TODAY - 2, [
        ['Zoraida Quill', { slug: SLUG, incoming: 3 }],
        ['Ben Okri', { slug: 'ben-okri-1', incoming: 4 }],
      ]),
    ]);
    const id = await idOf('Zoraida Quill');
    await keepAnswer(fresh.store, { subject: `person:${id}`, about: 'Zoraida Quill', value: undefined }, TODAY);
    const back = { id: 1, kind: 'help', text: 'Zoraida Quill found the error', day: TODAY } as const;
    await fresh.store.db.insertInto('return').values(back).execute();
    expect(await everything()).toContain('zoraida');
    expect(await mentionsOf(id)).toContain('vouch');
    const { name, removed } = await forgetPerson(fresh.store, id);
    expect(name).toBe('Zoraida Quill');
    expect(removed).toMatchObject({ keys: 2, interactions: 2, sharedInteractions: 1, links: 1 });
    const left = await everything();
    for (const trace of ['zoraida', 'quill', SLUG, 'zq@example', 'delphin', 'likes chess'])
      expect(left).not.toContain(trace);
    expect(await mentionsOf(id)).toEqual([]);
    expect(await searchPeople(fresh.store, 'zoraida')).toEqual([]);
    expect(await searchPeople(fresh.store, 'okri')).toEqual([await idOf('Ben Okri')]);
    expect(left).toContain('ask him about somebody forgotten');
  });

  it('lasts through the next import of the same file, which says so row by row', async () => {
    await importRecords(fresh.store, FILE);
    await forgetPerson(fresh.store, await idOf('Zoraida Quill'));
    const before = await storeContents(fresh.store);
    const withoutNotes = FILE.filter((record) => record !== ben);
    const { batch, report } = await importRecords(fresh.store, [
      ...withoutNotes,
      mentioned('Zoraida Quill', { file: 'Recommendations.csv' }),
    ]);
    expect(await storeContents(fresh.store)).toEqual(before);
    expect(await names()).toEqual(['Ben Okri']);
    const ignored = report.files.flatMap((file) => file.ignoredBecause);
    expect(ignored.map(({ reason }) => reason)).toContain('You asked to forget this person.');
    expect(
      await fresh.store.db.selectFrom('batchRow').select('outcome').where('batch', '=', batch).execute(),
    ).not.toEqual([]);
    expect(await everything()).not.toContain('zoraida');
  });

  it('is not taken back by undoing the imports that told of them', async () => {
    const first = await importRecords(fresh.store, FILE);
    const second = await importRecords(fresh.store, [zoraida('Delphin')]);
    await forgetPerson(fresh.store, await idOf('Zoraida Quill'));
    await undoBatch(fresh.store, second.batch);
    expect(await names()).toEqual(['Ben Okri']);
    await undoBatch(fresh.store, first.batch);
    expect(await names()).toEqual([]);
    expect(await everything()).not.toContain('zoraida');
  });

  it('takes those with it who were found to be the same, and what merges of others remember', async () => {
    await importRecords(fresh.store, [
      ...FILE,
      connection('Zora Quillfeather', { slug: 'zora-qf-2' }),
      connection('B. Okri', { slug: 'b-okri-2' }),
    ]);
    const id = await idOf('Zoraida Quill');
    await mergePeople(fresh.store, { kept: id, gone: await idOf('Zora Quillfeather') });
    await mergePeople(fresh.store, { kept: await idOf('B. Okri'), gone: await idOf('Ben Okri') });
    await forgetPerson(fresh.store, id);
    const left = await everything();
    for (const trace of ['zora', 'quill', 'zora-qf-2']) expect(left).not.toContain(trace);
    await importRecords(fresh.store, [connection('Zora Quillfeather', { slug: 'zora-qf-2' })]);
    expect(await names()).toEqual(['B. Okri']);
  });

  it('keeps namesakes, by name alone too', async () => {
    await importRecords(fresh.store, [zoraida('Acme'), connection('Zoraida Quill', { slug: 'other-zoraida-9' })]);
    const ids = await fresh.store.db.selectFrom('personKey').select('person').where('value', '=', SLUG).execute();
    await forgetPerson(fresh.store, ids[0]!.person);
    await importRecords(fresh.store, [zoraida('Acme'), connection('Zoraida Quill', { slug: 'other-zoraida-9' })]);
    expect(await names()).toEqual(['Zoraida Quill']);
  });

  it('is refused for the owner and for nobody', async () => {
    const owner = await fresh.store.db
      .selectFrom('person')
      .select('id')
      .where('standing', '=', 'owner')
      .executeTakeFirstOrThrow();
    await expect(forgetPerson(fresh.store, owner.id)).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(forgetPerson(fresh.store, 999)).rejects.toMatchObject({ code: 'person-not-found' });
  });
});
