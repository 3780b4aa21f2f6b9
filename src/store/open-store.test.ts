import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3-multiple-ciphers';
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOON } from '../../test/support/fresh-store.ts';
import { MIGRATIONS, schemaKnown } from './migrations/migrations.ts';
import { DATA_FILE, openStore } from './open-store.ts';
import { addPeople, searchPeople } from './people.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-open-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const clock = (): number => NOON;
const open = (where = folder) => openStore({ folder: where, clock });
const file = (): string => join(folder, DATA_FILE);

async function withPeople(names: readonly string[]): Promise<void> {
  const store = await open();
  await addPeople(
    store,
    names.map((name) => ({ name })),
  );
  await store.close();
}

describe('opening the data', () => {
  it('clears away what a killed import has left', async () => {
    for (const name of ['import-7-1.spool', 'import-7-1.spool-journal']) writeFileSync(join(folder, name), 'left');
    writeFileSync(join(folder, 'my-import.spool.txt'), 'somebody else’s');
    await (await open()).close();
    expect(readdirSync(folder).filter((name) => name.includes('spool'))).toEqual(['my-import.spool.txt']);
  });

  it('makes the folder and the file, readable by nobody else', async () => {
    const deep = join(folder, 'new', 'deeper');
    const store = await open(deep);
    await addPeople(store, [{ name: 'Ana Ruiz' }]);
    expect(statSync(deep).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(deep)) expect(statSync(join(deep, name)).mode & 0o777).toBe(0o600);
    await store.close();
  });

  it('finds what was written before, and copies nothing when the schema is the same', async () => {
    await withPeople(['Ana Ruiz']);
    const store = await open();
    expect(await searchPeople(store, 'ana')).toEqual([2]);
    expect(store).not.toHaveProperty('backup');
    await store.close();
    expect(readdirSync(folder)).toEqual([DATA_FILE]);
  });

  it('is durable: every commit reaches the disk', async () => {
    const store = await open();
    expect((await sql`pragma synchronous`.execute(store.db)).rows).toEqual([{ synchronous: 2 }]);
    expect((await sql`pragma journal_mode`.execute(store.db)).rows).toEqual([{ journal_mode: 'wal' }]);
    expect((await sql`pragma foreign_keys`.execute(store.db)).rows).toEqual([{ foreign_keys: 1 }]);
    await store.close();
  });

  it('refuses data of a newer program and leaves it as it is', async () => {
    await withPeople(['Ana Ruiz']);
    const raw = new Sqlite(file());
    raw.exec("insert into kysely_migration (name, timestamp) values ('0099-what-comes', '2030-01-01')");
    raw.close();
    const before = readFileSync(file());
    await expect(open()).rejects.toMatchObject({
      code: 'data-newer',
      details: { found: 99, known: schemaKnown(MIGRATIONS) },
    });
    expect(readFileSync(file()).equals(before)).toBe(true);
  });

  it('copies data of an older program before it changes them', async () => {
    await withPeople(['Ana Ruiz']);
    const store = await openStore({ folder, clock, migrations: { ...MIGRATIONS, '0097-mood': MOOD } });
    expect((await sql`select mood from person`.execute(store.db)).rows).toHaveLength(2);
    await store.close();
    const copy = join(folder, `tertius-2026-11-24-schema-${schemaKnown(MIGRATIONS)}.sqlite`);
    expect(store.backup).toBe(copy);
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    expect(peopleIn(copy)).toEqual(['', 'Ana Ruiz']);
  });

  it('leaves the data as they were when a change of schema fails halfway', async () => {
    await withPeople(['Ana Ruiz']);
    const migrations = { ...MIGRATIONS, '0097-mood': MOOD, '0098-broken': BROKEN };
    await expect(openStore({ folder, clock, migrations })).rejects.toThrow('no such table');
    const store = await open();
    expect(await searchPeople(store, 'ana')).toEqual([2]);
    await expect(sql`select mood from person`.execute(store.db)).rejects.toThrow('no such column');
    await store.close();
  });

  it.each([
    ['a text', Buffer.from('First Name,Last Name\nAna,Ruiz\n')],
    ['bytes of another kind', Buffer.alloc(8_192, 7)],
    ['a SQLite file cut off in its header', Buffer.from('SQLite format 3\0 and then nothing')],
  ])('refuses %s in place of its file, and leaves it as it is', async (_, bytes) => {
    writeFileSync(file(), bytes);
    await expect(open()).rejects.toMatchObject({ code: 'data-not-ours' });
    expect(readFileSync(file()).equals(bytes)).toBe(true);
  });

  it('refuses the data of another program', async () => {
    const raw = new Sqlite(file());
    raw.exec('create table recipe (name text)');
    raw.close();
    const before = readFileSync(file());
    await expect(open()).rejects.toMatchObject({ code: 'data-not-ours' });
    expect(readFileSync(file()).equals(before)).toBe(true);
  });

  it('refuses a file that lost its second half', async () => {
    await withPeople(Array.from({ length: 3_000 }, (_, number) => `Person ${number}`));
    truncateSync(file(), Math.floor(statSync(file()).size / 2));
    await expect(open().then((store) => searchPeople(store, 'person'))).rejects.toMatchObject({
      code: 'data-not-ours',
    });
  });

  it('begins anew in an empty file, as a process killed at the very start leaves it', async () => {
    writeFileSync(file(), '');
    const store = await open();
    expect(await addPeople(store, [{ name: 'Ana Ruiz' }])).toEqual([2]);
    await store.close();
  });

  it('refuses a folder that cannot be used, and says why', async () => {
    writeFileSync(join(folder, 'taken'), '');
    const asFolder = open(join(folder, 'taken'));
    await expect(asFolder).rejects.toMatchObject({ code: 'data-folder-unusable' });
    await expect(open(join(folder, 'taken', 'deeper'))).rejects.toMatchObject({ code: 'data-folder-unusable' });
    mkdirSync(file());
    await expect(open()).rejects.toMatchObject({ code: 'data-not-ours' });
  });

  it.skipIf(process.getuid?.() === 0)('refuses a folder in which it may not write', async () => {
    chmodSync(folder, 0o500);
    await expect(open()).rejects.toMatchObject({ code: 'data-folder-unusable' });
    chmodSync(folder, 0o700);
  });

  it('waits its turn while another process writes, and says so when that takes too long', {
    timeout: 30_000,
  }, async () => {
    const store = await open();
    const holder = new Sqlite(file());
    holder.exec('begin immediate');
    await expect(addPeople(store, [{ name: 'Ana Ruiz' }])).rejects.toMatchObject({ code: 'data-busy' });
    holder.exec('commit');
    holder.close();
    expect(await addPeople(store, [{ name: 'Ana Ruiz' }])).toEqual([2]);
    await store.close();
  });
});

const MOOD: Migration = { up: (db) => db.schema.alterTable('person').addColumn('mood', 'text').execute() };
const BROKEN: Migration = { up: async (db) => void (await sql`insert into nowhere values (1)`.execute(db)) };

function peopleIn(path: string): unknown {
  const raw = new Sqlite(path);
  const rows = raw.prepare('select name from person order by id').all();
  raw.close();
  return rows.map((row) => (row as { name: string }).name);
}
