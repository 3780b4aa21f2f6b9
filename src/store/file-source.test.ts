import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptPieces } from '../base/file-source.ts';
import { platformDataFolder } from './data-folder.ts';
import { fileSource } from './file-source.ts';

let folder: string;
const bytes = Buffer.from(Array.from({ length: 700_000 }, (_, index) => index % 251));
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-source-'));
  writeFileSync(join(folder, 'connections.csv'), bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function readAll(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const read: Uint8Array[] = [];
  for await (const piece of keptPieces(pieces)) read.push(piece);
  return Buffer.concat(read);
}

describe('a file on disk', () => {
  it('is read by ranges, many times and at once', async () => {
    const source = fileSource(join(folder, 'connections.csv'));
    expect([source.name, source.size]).toEqual(['connections.csv', bytes.length]);
    const ranges = [
      [0, bytes.length],
      [0, 0],
      [5, 6],
      [262_143, 262_145],
      [699_999, 900_000],
    ] as const;
    const read = await Promise.all(ranges.map(([start, end]) => readAll(source.read(start, end))));
    for (const [index, [start, end]] of ranges.entries())
      expect(read[index]!.equals(bytes.subarray(start, end))).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('is refused when its links lead in a circle, or it is a pipe', () => {
    symlinkSync(join(folder, 'there'), join(folder, 'back'));
    symlinkSync(join(folder, 'back'), join(folder, 'there'));
    expect(() => fileSource(join(folder, 'back'))).toThrow(/its links lead in a circle/);
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(() => fileSource(join(folder, 'pipe'))).toThrow(/it is no ordinary file/);
  });

  it('is refused when it is missing, a folder, or gone meanwhile', async () => {
    expect(() => fileSource(join(folder, 'missing.zip'))).toThrow(/missing\.zip cannot be read: there is no such file/);
    expect(() => fileSource(folder)).toThrow(/it is a folder/);
    writeFileSync(join(folder, 'short-lived'), 'x');
    const source = fileSource(join(folder, 'short-lived'));
    rmSync(join(folder, 'short-lived'));
    await expect(readAll(source.read(0, 1))).rejects.toMatchObject({ code: 'file-not-readable' });
  });
});

describe('the data folder', () => {
  it('is where each platform keeps such things, unless TERTIUS_DATA says otherwise', () => {
    expect(platformDataFolder({ HOME: '/home/maya' }, 'linux')).toBe('/home/maya/.local/share/tertius');
    expect(platformDataFolder({ HOME: '/home/maya', XDG_DATA_HOME: '/data' }, 'linux')).toBe('/data/tertius');
    expect(platformDataFolder({ HOME: '/home/maya', XDG_DATA_HOME: 'data' }, 'linux')).toBe(
      '/home/maya/.local/share/tertius',
    );
    expect(platformDataFolder({ HOME: '/Users/maya' }, 'darwin')).toBe(
      '/Users/maya/Library/Application Support/Tertius',
    );
    expect(platformDataFolder({ LOCALAPPDATA: 'C:\\Users\\maya\\AppData\\Local' }, 'win32')).toBe(
      'C:\\Users\\maya\\AppData\\Local\\Tertius',
    );
    expect(platformDataFolder({ TERTIUS_DATA: '/elsewhere', HOME: '/home/maya' }, 'linux')).toBe('/elsewhere');
  });
});
