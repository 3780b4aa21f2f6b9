import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3-multiple-ciphers';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NOON } from '../../test/support/fresh-store.ts';
import { listBackups, newBackupFile } from './backups.ts';
import { changePassphrase, isEncrypted } from './change-passphrase.ts';
import { compareWithBackup } from './compare-with-backup.ts';
import { DATA_FILE, openStore } from './open-store.ts';
import { addPeople, searchPeople } from './people.ts';
import { restoreBackup } from './restore-backup.ts';
import type { Store } from './store.ts';
import { writeBackup } from './write-backup.ts';

let folder: string;
const clock = (): number => NOON;
const open = (passphrase?: string): Promise<Store> => openStore({ folder, clock, passphrase });
const file = (): string => join(folder, DATA_FILE);
const ONE = 'four words that’re mine';
const TWO = 'four others of mine';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-passphrase-'));
  const store = await open();
  await addPeople(store, [{ name: 'Zebulon Quartermaine' }]);
  await store.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function holds(passphrase?: string): Promise<readonly number[]> {
  const store = await open(passphrase);
  try {
    return await searchPeople(store, 'zebulon');
  } finally {
    await store.close();
  }
}

it('encrypts the data, changes the passphrase, and takes it away, and only the last one opens', async () => {
  changePassphrase(folder, { current: undefined, next: ONE });
  expect(isEncrypted(folder)).toBe(true);
  expect(readFileSync(file(), 'latin1')).not.toContain('Quartermaine');
  await expect(open()).rejects.toMatchObject({ code: 'data-locked' });
  await expect(open('something else')).rejects.toMatchObject({ code: 'wrong-data-passphrase' });
  expect(await holds(ONE)).toEqual([2]);

  expect(() => changePassphrase(folder, { current: TWO, next: TWO })).toThrow('not the passphrase');
  changePassphrase(folder, { current: ONE, next: TWO });
  await expect(open(ONE)).rejects.toMatchObject({ code: 'wrong-data-passphrase' });
  // Letters with accents come composed from one keyboard and in parts from another.
  expect(await holds(TWO.normalize('NFD'))).toEqual([2]);

  changePassphrase(folder, { current: TWO, next: undefined });
  expect(isEncrypted(folder)).toBe(false);
  expect(await holds()).toEqual([2]);
  expect(readdirSync(folder)).toEqual([DATA_FILE]);
});

it('writes nothing in the clear while it works, and stays durable', async () => {
  changePassphrase(folder, { current: undefined, next: ONE });
  const store = await open(ONE);
  await addPeople(store, [{ name: 'Peregrine Underhill' }]);
  expect((await sql`pragma synchronous`.execute(store.db)).rows).toEqual([{ synchronous: 2 }]);
  expect((await sql`pragma journal_mode`.execute(store.db)).rows).toEqual([{ journal_mode: 'wal' }]);
  expect((await sql`pragma temp_store`.execute(store.db)).rows).toEqual([{ temp_store: 2 }]);
  for (const name of readdirSync(folder)) expect(readFileSync(join(folder, name), 'latin1')).not.toContain('Underhill');
  await store.close();
});

it('is refused while somebody else has the data open, and changes nothing', async () => {
  const store = await open();
  expect(() => changePassphrase(folder, { current: undefined, next: ONE })).toThrow('Somebody else has the data open');
  await addPeople(store, [{ name: 'Ana Ruiz' }]);
  await store.close();
  expect(isEncrypted(folder)).toBe(false);
  expect(await holds()).toEqual([2]);
});

it('keeps backups encrypted as the data is, and brings them back under the passphrase of now', async () => {
  changePassphrase(folder, { current: undefined, next: ONE });
  const store = await open(ONE);
  const backup = newBackupFile(folder, 'asked', clock);
  await writeBackup(store, backup);
  await addPeople(store, [{ name: 'Came Later' }]);
  await store.close();
  expect(readFileSync(backup, 'latin1')).not.toContain('Quartermaine');
  expect(listBackups(folder)).toMatchObject([{ isEncrypted: true }]);

  changePassphrase(folder, { current: ONE, next: TWO });
  const from = { folder, file: backup, clock, dataPassphrase: TWO };
  await expect(restoreBackup(from)).rejects.toMatchObject({ code: 'wrong-passphrase' });
  expect((await compareWithBackup({ ...from, passphrase: ONE })).going.names).toEqual(['Came Later']);
  await restoreBackup({ ...from, passphrase: ONE });
  expect(await holds(TWO)).toEqual([2]);
  const after = await open(TWO);
  expect(await searchPeople(after, 'later')).toEqual([]);
  await after.close();
});

it('takes what is damaged for damaged, and no other file for an encrypted one', async () => {
  changePassphrase(folder, { current: undefined, next: ONE });
  const bytes = readFileSync(file());
  bytes.fill(0xff, bytes.length - 4096);
  writeFileSync(file(), bytes);
  const damaged = open(ONE).then((store) => sql`pragma integrity_check`.execute(store.db).finally(() => store.close()));
  await expect(damaged.then(({ rows }) => rows)).rejects.toMatchObject({ code: 'data-not-ours' });
  for (const other of [Buffer.alloc(8192, 7), Buffer.from('First Name,Last Name\n'.repeat(300))]) {
    writeFileSync(file(), other);
    await expect(open(ONE)).rejects.toMatchObject({ code: 'data-not-ours' });
  }
});

it('can be read by the same cipher elsewhere, with what the documents say of it', () => {
  changePassphrase(folder, { current: undefined, next: ONE });
  const database = new Sqlite(file(), { readonly: true });
  for (const line of ["cipher = 'chacha20'", 'kdf_iter = 600000', `key = '${ONE}'`]) database.pragma(line);
  expect(database.prepare('select name from person order by id').all()).toEqual([
    { name: '' },
    { name: 'Zebulon Quartermaine' },
  ]);
  database.close();
});
