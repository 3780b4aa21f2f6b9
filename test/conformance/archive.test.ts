import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDemo } from '../../src/app/open-demo.ts';
import { openTertius, type Tertius } from '../../src/app/open-tertius.ts';
import { ROUTES } from '../../src/contract/routes.ts';
import { openStore } from '../../src/store/open-store.ts';
import { searchPeople } from '../../src/store/people.ts';
import { wholeStore } from '../../src/store/whole-store.ts';
import { runTertius } from '../support/run-tertius.ts';
import { CALENDAR, MAILBOX, smallExport } from '../support/small-export.ts';

const NOON = Date.parse('2026-11-24T12:00:00Z');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-archive-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function opened(name: string): Promise<Tertius> {
  return openTertius({ folder: join(folder, name), version: '0.0.0', demo: false, today: '2026-11-24' });
}

function importInto(tertius: Tertius, path: string, dryRun = false): ReturnType<Tertius['importFiles']> {
  return importAll(tertius, [path], dryRun);
}

function importAll(tertius: Tertius, paths: readonly string[], dryRun: boolean): ReturnType<Tertius['importFiles']> {
  const signal = new AbortController().signal;
  const files = paths.map((path) => ({ name: path.split('/').at(-1)!, path }));
  return tertius.importFiles(files, { dryRun, signal, onProgress: () => {} });
}

async function archiveOf(tertius: Tertius, file: string): Promise<string> {
  const { content, encoding } = await tertius.useCases.exportData(ROUTES.exportData.input.parse({ format: 'archive' }));
  writeFileSync(file, Buffer.from(content, encoding));
  return file;
}

/** All rows of all tables, but for how often things changed: restoring is a change. */
async function everything(name: string): Promise<Record<string, unknown>> {
  const store = await openStore({ folder: join(folder, name), clock: () => NOON });
  const { tables } = await wholeStore(store);
  await store.close();
  return Object.fromEntries(
    [...tables].map(([table, rows]) => [
      table,
      rows.filter((row) => table !== 'counter' || !['planning', 'everything'].includes(String(row.name))),
    ]),
  );
}

describe('an archive', () => {
  it('gives back everything of an export, a calendar and a mailbox, as it was, and people are found again', async () => {
    const original = await opened('original');
    const brought: Readonly<Record<string, string | Uint8Array>> = {
      'export.zip': smallExport(),
      'calendar.ics': CALENDAR,
      'mail.mbox': MAILBOX,
    };
    for (const [name, bytes] of Object.entries(brought)) writeFileSync(join(folder, name), bytes);
    const paths = Object.keys(brought).map((name) => join(folder, name));
    const { files } = await importAll(original, paths, false);
    expect(files.filter(({ created, updated }) => created + updated === 0)).toEqual([]);
    await original.useCases.week(ROUTES.week.input.parse({}));
    const file = await archiveOf(original, join(folder, 'everything.zip'));
    await original.close();
    const copy = await opened('copy');
    const report = await importInto(copy, file);
    expect(report.files).toMatchObject([{ format: 'tertius-archive' }]);
    await copy.close();
    expect(await everything('copy')).toEqual(await everything('original'));
    const store = await openStore({ folder: join(folder, 'copy'), clock: () => NOON });
    expect(await searchPeople(store, 'okafor')).toHaveLength(1);
    await store.close();
  });

  it('gives back everything of the sample network', async () => {
    await openDemo({ folder: join(folder, 'demo'), today: '2026-11-24' });
    const demo = await opened('demo');
    const file = await archiveOf(demo, join(folder, 'everything.zip'));
    await demo.close();
    const copy = await opened('copy');
    await importInto(copy, file);
    await copy.close();
    expect(await everything('copy')).toEqual(await everything('demo'));
  }, 60_000);

  it('gives back whatever people are called and whatever is noted of them', async () => {
    let run = 0;
    const text = fc.string({ unit: 'grapheme', maxLength: 30 });
    const person = fc.record({ name: text.filter((name) => name.trim() !== ''), company: text, notes: text });
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 8 }), async (people) => {
        run++;
        const original = await opened(`original-${run}`);
        const { people: added } = await original.useCases.addPeople({ people });
        for (const [index, { id }] of added.entries())
          await original.useCases.editPerson({ id, notes: people[index]!.notes, pinned: index % 2 === 0 });
        const file = await archiveOf(original, join(folder, `${run}.zip`));
        await original.close();
        const copy = await opened(`copy-${run}`);
        await importInto(copy, file);
        await copy.close();
        expect(await everything(`copy-${run}`)).toEqual(await everything(`original-${run}`));
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it('holds every table that is not made from the others', async () => {
    const original = await opened('original');
    const file = await archiveOf(original, join(folder, 'everything.zip'));
    await original.close();
    const members = unzipSync(readFileSync(file));
    const manifest = JSON.parse(strFromU8(members['tertius.json']!));
    const store = await openStore({ folder: join(folder, 'original'), clock: () => NOON });
    const tables = (await store.db.introspection.getTables()).map(({ name }) => name);
    await store.close();
    const left = tables.filter((name) => !(name in manifest.tables));
    expect(left.filter((name) => !/^search(_|$)/.test(name))).toEqual([]);
    expect(manifest).toMatchObject({ format: 'tertius-archive', version: 1, schema: expect.any(Number) });
    expect(Object.keys(members)).toEqual(expect.arrayContaining(['people.csv', 'tables/person.json']));
  });

  it('of an earlier version still brings back every row, and is worked with as before', async () => {
    const file = new URL('../support/files/archive-schema-8.zip', import.meta.url).pathname;
    const copy = await opened('copy');
    const report = await importInto(copy, file);
    expect([report.people, report.contacts]).toEqual([10, 9]);
    await copy.useCases.week(ROUTES.week.input.parse({}));
    const amara = await copy.useCases.person({ id: 2 });
    expect(amara.name).toBe('Amara Diallo');
    expect((await copy.useCases.splitPerson({ id: 3 })).kept.name).toBe('Tomasz Zieliński');
    await copy.close();
    const again = await opened('again');
    await importInto(again, file);
    await again.close();
    const now = await everything('again');
    const members = unzipSync(readFileSync(file));
    const before = Object.entries(members).filter(([name]) => name.startsWith('tables/'));
    expect(before).toHaveLength(35);
    for (const [name, bytes] of before) {
      const table = name.slice('tables/'.length, -'.json'.length);
      if (table !== 'counter') expect(now[table], table).toMatchObject(JSON.parse(strFromU8(bytes)));
    }
  });

  it('of a newer schema, or with a table that nobody knows, is refused in words', async () => {
    const file = new URL('../support/files/archive-schema-8.zip', import.meta.url).pathname;
    const members = unzipSync(readFileSync(file));
    const manifest = JSON.parse(strFromU8(members['tertius.json']!));
    const written = (name: string, words: object, more: Record<string, Uint8Array> = {}): string => {
      const described = { 'tertius.json': strToU8(JSON.stringify({ ...manifest, ...words })) };
      writeFileSync(join(folder, name), zipSync({ ...members, ...described, ...more }));
      return join(folder, name);
    };
    const copy = await opened('copy');
    const newer = importInto(copy, written('newer.zip', { schema: 9_999 }));
    await expect(newer).rejects.toThrow(/newer\.zip was written by a newer Tertius \(schema 9999.*nothing was changed/);
    const tables = { ...manifest.tables, '../evil': 0 };
    const strange = importInto(copy, written('strange.zip', { tables }, { 'tables/../evil.json': strToU8('[]') }));
    await expect(strange).rejects.toThrow(/strange\.zip cannot be restored: nothing is known of “..\/evil”/);
    expect((await copy.useCases.status({})).people).toBe(0);
    await copy.close();
  });

  it('does not come into a folder that holds somebody, nor when it is damaged; then nothing is changed', async () => {
    const original = await opened('original');
    await original.useCases.addPeople({ people: [{ name: 'Ana Ruiz' }] });
    const file = await archiveOf(original, join(folder, 'everything.zip'));
    await expect(importInto(original, file)).rejects.toMatchObject({ code: 'archive-needs-empty' });
    await original.close();
    const copy = await opened('copy');
    writeFileSync(join(folder, 'cut.zip'), readFileSync(file).subarray(0, -40));
    await expect(importInto(copy, join(folder, 'cut.zip'))).rejects.toMatchObject({ code: 'file-damaged' });
    const seen = await importInto(copy, file, true);
    expect([seen.batch, seen.people]).toEqual([undefined, 1]);
    expect((await copy.useCases.status({})).people).toBe(0);
    await copy.close();
  });

  it('is written and restored on the command line, by its content', async () => {
    const data = join(folder, 'data');
    const original = await opened('data');
    await original.useCases.addPeople({ people: [{ name: 'Ana Ruiz' }] });
    await original.close();
    const file = join(folder, 'all.zip');
    expect((await runTertius(['export', file], { data })).status).toBe(0);
    const restored = await runTertius(['restore', file, '--json'], { data });
    expect([restored.status, restored.errors]).toEqual([0, '']);
    expect(existsSync(restored.json<{ replaced: string }>().replaced)).toBe(true);
    const fresh = await runTertius(['import', file, '--json'], { data: join(folder, 'fresh') });
    expect(fresh.json()).toMatchObject({ people: 1, files: [{ format: 'tertius-archive' }] });
  });
});
