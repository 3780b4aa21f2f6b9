import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../base/file-source.ts';
import { Refusal } from '../../base/refusals.ts';
import { type ArchiveContents, readArchive, toArchive } from './archive.ts';

const WHOLE: ArchiveContents = {
  schema: 8,
  tables: new Map([
    ['person', [{ id: 1, name: 'Ana “Añá” Ruiz\n', closeness: null }]],
    ['link', []],
  ]),
};
const BYTES = toArchive(WHOLE, { writtenAt: '2026-11-24T12:00:00Z', beside: { 'people.csv': 'name\n' } });

const read = (bytes: Uint8Array): Promise<ArchiveContents | undefined> => readArchive(memorySource('all.zip', bytes));

/** What reading says of an archive that was changed: its contents, or the code of the refusal. */
async function readChanged(change: (members: Record<string, Uint8Array>) => Zippable): Promise<unknown> {
  return await read(zipSync(change(unzipSync(BYTES)))).catch(codeOf);
}

function codeOf(error: unknown): string {
  if (error instanceof Refusal) return error.code;
  throw error;
}

function withManifest(members: Record<string, Uint8Array>, words: Readonly<Record<string, unknown>>): Zippable {
  const manifest = JSON.parse(Buffer.from(members['tertius.json']!).toString());
  return { ...members, 'tertius.json': strToU8(JSON.stringify({ ...manifest, ...words })) };
}

describe('readArchive', () => {
  it('gives back what was written, and looks at nothing beside it, whatever it is called', async () => {
    const others = { '../../evil.json': strToU8('[]'), '/etc/passwd': strToU8('x'), 'tables/other.json': strToU8('?') };
    expect(await readChanged((members) => ({ ...members, ...others }))).toEqual(WHOLE);
  });

  it('says of a newer layout that a newer Tertius wrote it', async () => {
    expect(await readChanged((members) => withManifest(members, { version: 2 }))).toBe('data-newer');
  });

  it('takes a table that is missing, cut short, no JSON or no rows for damage', async () => {
    const table = 'tables/person.json';
    for (const text of ['[]', '[{"id":1', '{"id":1}', '[[1]]', '[{"id":{}}]'])
      expect(await readChanged((members) => ({ ...members, [table]: strToU8(text) })), text).toBe('file-damaged');
    expect(await readChanged(({ [table]: _, ...members }) => members)).toBe('file-damaged');
    expect(await readChanged((members) => withManifest(members, { tables: { '../person': 1 } }))).toBe('file-damaged');
  });

  it('changes no object but its own rows, whatever they are called', async () => {
    const table = 'tables/person.json';
    const names = ['__proto__', 'constructor', 'prototype'];
    for (const name of names) {
      for (const value of ['{"isAdmin":1}', '"text"', '1']) {
        const rows = `[{"id":1,"name":"Ana",${JSON.stringify(name)}:${value}}]`;
        const found = await readChanged((members) => ({ ...members, [table]: strToU8(rows) }));
        // A row has no column of that name, and loses it.
        if (name === '__proto__' || !value.startsWith('{')) expect(found, rows).toMatchObject({ schema: 8 });
        else expect(found, rows).toBe('file-damaged');
      }
      const tables = `{"${name}":1}`;
      const manifest = `{"format":"tertius-archive","version":1,"schema":8,"writtenAt":"","tables":${tables}}`;
      await readChanged((members) => ({ ...members, 'tertius.json': strToU8(manifest) }));
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Object.getOwnPropertyNames({})).toEqual([]);
    expect('isAdmin' in {} || 'text' in {}).toBe(false);
  });

  it('is cut off at any byte without giving anything but a refusal', async () => {
    for (let length = 4; length < BYTES.length; length++)
      expect(await read(BYTES.subarray(0, length)).catch(codeOf), `cut at ${length}`).toBe('file-damaged');
  });

  it('stops a bomb of tables that all unpack the same few bytes', async () => {
    const tables = { a: 0, b: 0, c: 0 };
    const padded = new Uint8Array(30 * 1024 ** 2).fill(32);
    padded.set(strToU8('[]'));
    const small = Object.fromEntries(['b', 'c'].map((name) => [`tables/${name}.json`, strToU8('[]')]));
    const members = { ...withManifest(unzipSync(BYTES), { tables }), 'tables/a.json': padded, ...small };
    const bomb = Buffer.from(zipSync(members, { level: 9 }));
    const large = directoryEntry(bomb, 'tables/a.json');
    for (const name of Object.keys(small)) {
      const entry = directoryEntry(bomb, name);
      // Checksum, sizes and place of the large one.
      bomb.copy(bomb, entry + 16, large + 16, large + 28);
      bomb.copy(bomb, entry + 42, large + 42, large + 46);
    }
    expect(bomb.length).toBeLessThan(40_000);
    await expect(read(bomb)).rejects.toMatchObject({ code: 'zip-too-large' });
  });
});

/** Where the directory of a zip describes a member. */
function directoryEntry(zip: Buffer, name: string): number {
  return zip.lastIndexOf(name) - 46;
}
