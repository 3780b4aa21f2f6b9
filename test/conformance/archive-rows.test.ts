import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memorySource } from '../../src/base/file-source.ts';
import { readArchive, toArchive } from '../../src/formats/archive/archive.ts';
import { MIGRATIONS, type Migrations, schemaKnown } from '../../src/store/migrations/migrations.ts';
import { openStore } from '../../src/store/open-store.ts';
import { storeFrom, type WholeStore, wholeStore } from '../../src/store/whole-store.ts';
import { anyRows, fillWith } from '../support/any-rows.ts';
import { NOON } from '../support/fresh-store.ts';

let folder: string;
let runs = 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-rows-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const clock = (): number => NOON;
const newFolder = (): string => join(folder, String(++runs));

/** Everything, out into the bytes of an archive and back into an empty folder. */
async function outAndIn(whole: WholeStore): Promise<WholeStore> {
  const bytes = toArchive(whole, { writtenAt: '2026-11-24T12:00:00Z', beside: {} });
  const contents = await readArchive(memorySource('all.zip', bytes));
  const copy = await storeFrom(contents!, { folder: newFolder(), file: 'all.zip', clock });
  return await wholeStore(copy).finally(() => copy.close());
}

/** Checks stores of this schema with rows of every kind in every table. */
async function check(
  migrations: Migrations,
  { numRuns }: { readonly numRuns: number },
  holds: (before: WholeStore, after: WholeStore) => void,
): Promise<void> {
  const store = await openStore({ folder: newFolder(), clock, migrations });
  try {
    await fc.assert(
      fc.asyncProperty(await anyRows(store.db), async (rows) => {
        await store.db.transaction().execute((db) => fillWith(db, rows));
        const before = { schema: schemaKnown(migrations), tables: (await wholeStore(store)).tables };
        // A table without rows would be no test of it.
        expect([...before.tables].filter(([, { length }]) => length === 0)).toEqual([]);
        holds(before, await outAndIn(before));
      }),
      // A whole store tells as little when it is made small, and takes long.
      { numRuns, endOnFailure: true },
    );
  } finally {
    await store.close();
  }
}

describe('an archive of rows of any kind in every table', () => {
  it('gives back every row as it was and where it was', async () => {
    await check(MIGRATIONS, { numRuns: 6 }, (before, after) => expect(after).toEqual(before));
  });

  const names = Object.keys(MIGRATIONS);
  it.each(names.slice(0, -1))('written by the schema of %s, gives them to the schema of today', async (name) => {
    const upTo = Object.fromEntries(Object.entries(MIGRATIONS).slice(0, names.indexOf(name) + 1));
    await check(upTo, { numRuns: 2 }, (before, after) => {
      expect(after.schema).toBe(schemaKnown(MIGRATIONS));
      for (const [table, rows] of before.tables) expect(after.tables.get(table), table).toMatchObject([...rows]);
    });
  });
});
