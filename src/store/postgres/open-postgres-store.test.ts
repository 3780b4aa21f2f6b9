import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { type FreshStore, freshStore, NOON } from '../../../test/support/fresh-store.ts';
import { dialectOf } from '../dialect.ts';
import { MIGRATIONS, type Migrations } from '../migrations/migrations.ts';
import { openStore } from '../open-store.ts';
import { addPeople, ownerOf, searchPeople } from '../people.ts';
import { foresee, read, type Store, write } from '../store.ts';

let folder: string;
let opened: Store[];
/** A database for one test, still empty, as its owner sees it. */
let url: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-pg-'));
  opened = [];
  const name = `of_${randomUUID().replaceAll('-', '')}`;
  await above(`create database ${name} owner tertius`);
  const address = new URL(inject('postgres').url);
  address.pathname = name;
  url = address.href;
});
afterEach(async () => {
  for (const store of opened) await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function above(query: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgres').superuser });
  await client.connect();
  await client.query(query);
  await client.end();
}

async function open(workspace: string, more: { url?: string; migrations?: Migrations } = {}): Promise<Store> {
  const { url: other, ...options } = more;
  const store = await openStore({ folder, clock: () => NOON, database: { url: other ?? url, workspace }, ...options });
  opened.push(store);
  return store;
}

describe('opening a workspace', () => {
  it('makes the schema and the workspace once, also when several come at the same time', async () => {
    const stores = await Promise.all(['one', 'one', 'two'].map((name) => open(name)));
    for (const store of stores) expect(await ownerOf(store)).toMatchObject({ id: 1, name: '' });
    const [one, again, two] = stores as [Store, Store, Store];
    expect(await addPeople(one, [{ name: 'Ana Ruiz' }])).toEqual([2]);
    expect(await searchPeople(again, 'ana')).toEqual([2]);
    expect(await searchPeople(two, 'ana')).toEqual([]);
    expect(await addPeople(two, [{ name: 'Ben Okri' }])).toEqual([2]);
  });

  it('says where the data is without its password', async () => {
    const secret = new URL(url);
    secret.password = 'do-not-tell';
    expect((await open('main', { url: secret.href })).file).toBe(
      `postgres://localhost${secret.pathname} (workspace main)`,
    );
  });

  it('brings all workspaces up to date, each as if there were no other', async () => {
    for (const name of ['one', 'two']) await addPeople(await open(name), [{ name: `Friend of ${name}` }]);
    const counted: Migration = {
      async up(db) {
        await db.schema
          .alterTable('topic')
          .addColumn('friend', 'integer', (column) => column.references('person.id'))
          .execute();
        await db.schema
          .createTable('tally')
          .addColumn('people', 'integer', (column) => column.primaryKey())
          .execute();
        await sql`insert into "tally" select count(*) from "person"`.execute(db);
      },
    };
    const newer = { ...MIGRATIONS, '9999-tally': counted };
    for (const [name, people] of [
      ['one', 2],
      ['two', 2],
      ['three', 1],
    ] as const) {
      const { db } = await open(name, { migrations: newer });
      expect((await sql`select people from "tally"`.execute(db)).rows).toEqual([{ people }]);
    }
    await expect(open('one')).rejects.toMatchObject({ code: 'data-newer' });
  });

  it('refuses what it cannot use, and says why', async () => {
    const refused = async (address: string): Promise<string> => {
      const failed: unknown = await open('main', { url: address }).catch((error: unknown) => error);
      expect(failed).toMatchObject({ code: expect.stringMatching(/^(database-not-(named|usable)|data-not-ours)$/) });
      return (failed as Error).message;
    };
    expect(await refused('tertius.sqlite')).toContain('postgres://role:password@host');
    expect(await refused('postgres://tertius@127.0.0.1:1/tertius')).toContain('cannot be reached');
    expect(await refused(url.replace('/of_', '/no_'))).toContain('no such database');
    expect(await refused(url.replace('tertius@', 'nobody@'))).toContain('does not let this role in');
    expect(await refused(url.replace('tertius@', 'above@'))).toContain('above row-level security');
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('create table recipes (id integer)');
    await client.end();
    expect(await refused(url)).toContain('another program');
  });

  it('lets a role work that owns nothing, and is not let by it to change tables', async () => {
    const owner = await open('main');
    const role = `works_${randomUUID().replaceAll('-', '')}`;
    await sql`select 1`.execute(owner.db);
    await above(`create role ${role} login`);
    await sql`grant select, insert, update, delete on all tables in schema public to ${sql.ref(role)}`.execute(
      owner.db,
    );
    const worker = await open('work', { url: url.replace('tertius@', `${role}@`) });
    expect(await addPeople(worker, [{ name: 'Ana Ruiz' }])).toEqual([2]);
    const tables = await openStore({
      folder,
      clock: () => NOON,
      database: { url: url.replace('tertius@', `${role}@`), workspace: 'work' },
      migrations: {
        ...MIGRATIONS,
        '9999-more': { up: (db) => db.schema.createTable('more').addColumn('id', 'integer').execute() },
      },
    }).catch((error: unknown) => error);
    expect(tables).toMatchObject({
      code: 'database-not-usable',
      message: expect.stringContaining('role that owns the tables'),
    });
  });
});

describe('the schema on PostgreSQL', () => {
  let fresh: FreshStore;
  beforeEach(async () => {
    fresh = await freshStore();
  });
  afterEach(() => fresh.remove());

  it('is that of a file: the same tables with the same columns, keys and references', async () => {
    const file = await openStore({ folder, clock: () => NOON });
    opened.push(file);
    const outline = async ({ db }: Store): Promise<unknown> => {
      const dialect = dialectOf(db);
      const introspected = await db.introspection.getTables();
      const parts = (await dialect.tables(db)).map(async (table) => {
        const key = await dialect.keyOf(db, table);
        const columns = introspected.find(({ name }) => name === table)?.columns ?? [];
        return {
          table,
          key,
          // SQLite would let a key of text be empty.
          columns: columns
            .filter(({ name }) => name !== 'workspace')
            .map(
              ({ name, isNullable, dataType }) =>
                `${name} ${KINDS[dataType.toLowerCase()]} ${isNullable && !key.includes(name)}`,
            ),
          unique: [...new Set((await dialect.uniqueIn(db, table)).map((set) => set.toSorted().join()))].sort(),
        };
      });
      return { tables: await Promise.all(parts), references: await dialect.references(db) };
    };
    expect(await outline(fresh.store)).toEqual(await outline(file));
  });

  it('has the workspace first in every key and index, and guards every table', async () => {
    const { rows: indexes } = await sql<{ name: string; columns: string }>`
      select indexname as "name", substring(indexdef from '\\((.*)\\)') as "columns" from pg_indexes
      where schemaname = current_schema() and tablename not in ('workspace') and tablename not like 'kysely%'`.execute(
      fresh.store.db,
    );
    expect(indexes.length).toBeGreaterThan(40);
    expect(indexes.filter(({ columns }) => !/^workspace\b/.test(columns))).toEqual([]);
    const { rows: references } = await sql<{ name: string; definition: string }>`
      select conname as "name", pg_get_constraintdef(oid) as "definition" from pg_constraint
      where contype = 'f' and connamespace = current_schema()::regnamespace`.execute(fresh.store.db);
    expect(references.length).toBeGreaterThan(30);
    expect(references.filter(({ definition }) => !/KEY \(workspace, .*\(workspace, /.test(definition))).toEqual([]);
    const { rows: open } = await sql`
      select relname from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r'
      and relname not like 'kysely%' and not (relrowsecurity and relforcerowsecurity)`.execute(fresh.store.db);
    expect(open).toEqual([]);
  });
});

const KINDS: Readonly<Record<string, string>> = {
  text: 'text',
  integer: 'integer',
  int4: 'integer',
  'double precision': 'number',
  float8: 'number',
};

describe('working on PostgreSQL', () => {
  let fresh: FreshStore;
  beforeEach(async () => {
    fresh = await freshStore();
  });
  afterEach(() => fresh.remove());

  it('does one change after the other, and none by halves', async () => {
    const { store } = fresh;
    await Promise.all(Array.from({ length: 12 }, (_, index) => addPeople(store, [{ name: `Number ${index}` }])));
    const ids = await store.db.selectFrom('person').select('id').orderBy('id').execute();
    expect(ids.map(({ id }) => id)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
    const rest = { planning: true };
    const broken = write(store, rest, async (db) => {
      await db.deleteFrom('person').where('id', '=', 2).execute();
      throw new Error('pulled the plug');
    });
    await expect(broken).rejects.toThrow('pulled the plug');
    expect(
      await foresee(
        store,
        async (db) => (await db.deleteFrom('person').where('id', '>', 1).executeTakeFirst()).numDeletedRows,
      ),
    ).toBe(12n);
    expect(await store.db.selectFrom('person').select('id').execute()).toHaveLength(13);
  });

  it('reads one moment while others write', async () => {
    const { store } = fresh;
    const count = async (db: Store['db']): Promise<number> =>
      (await db.selectFrom('person').select('id').execute()).length;
    await read(store, async (db) => {
      const before = await count(db);
      await addPeople(store, [{ name: 'Ana Ruiz' }]);
      expect(await count(db)).toBe(before);
    });
    expect(await count(store.db)).toBe(2);
  });

  it('keeps what PostgreSQL cannot: texts with NUL, half characters, and words without end', async () => {
    const { store } = fresh;
    await addPeople(store, [
      { name: `Ana\0Ruiz \uD83D`, company: 'x'.repeat(5_000), title: `it's \\ "quoted" :* & |` },
    ]);
    const row = await store.db.selectFrom('person').selectAll().where('id', '=', 2).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ name: 'Ana\u{FFFD}Ruiz \u{FFFD}', title: `it's \\ "quoted" :* & |` });
    expect(row).not.toHaveProperty('workspace');
    expect(await searchPeople(store, 'quot it')).toEqual([2]);
    expect(await searchPeople(store, 'xxxx')).toEqual([2]);
  });
});
