import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTertius } from '../../src/app/open-tertius.ts';
import { Refusal } from '../../src/base/refusals.ts';
import { readFile } from '../../src/formats/read-file.ts';
import { fileSource } from '../../src/store/file-source.ts';
import { openStore } from '../../src/store/open-store.ts';
import { NOON, TODAY } from '../support/fresh-store.ts';
import { storeContents } from '../support/store-contents.ts';

/** Files of other programs, beside the repository; whoever has only the repository cannot run this. */
const SAMPLES = new URL('../../../shared/data/', import.meta.url).pathname;
const FOLDERS = [
  'vcard-corpus-a',
  'contacts-csv-a',
  'ics-corpus-a',
  'mail-corpus-a',
  'mbox-apache-a',
  'linkedin-eras-a',
];

describe.skipIf(!existsSync(SAMPLES))('the samples of all formats in ../shared/data', () => {
  it.each(FOLDERS)('of %s change nothing when they are imported a second time', async (name) => {
    const files = await readableFiles(join(SAMPLES, name));
    expect(files.length).toBeGreaterThan(0);
    const folder = mkdtempSync(join(tmpdir(), 'tertius-'));
    const tertius = await openTertius({ folder, version: '0.0.0', demo: false, today: '2026-11-24' });
    const store = await openStore({ folder, clock: () => NOON });
    try {
      const bringIn = () =>
        tertius.importFiles(
          files.map((path) => ({ name: path.slice(SAMPLES.length), path })),
          { dryRun: false, signal: new AbortController().signal, onProgress: () => undefined },
        );
      await bringIn();
      const contents = await storeContents(store);
      const again = await bringIn();
      expect(again.files.filter(({ created, updated }) => created + updated > 0)).toEqual([]);
      expect(await storeContents(store)).toEqual(contents);
    } finally {
      await store.close();
      await tertius.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** Those that are of a known format; a file that is refused is refused whenever it is dropped. */
async function readableFiles(folder: string): Promise<readonly string[]> {
  const readable: string[] = [];
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(folder, name))) {
    if (!statSync(path).isFile()) continue;
    try {
      for await (const _ of readFile(fileSource(path), { timeZone: 'UTC', today: TODAY }));
      readable.push(path);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return readable;
}
