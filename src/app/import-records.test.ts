import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyExport } from '../../test/support/any-export.ts';
import { type FreshStore, freshStore, TODAY } from '../../test/support/fresh-store.ts';
import { connection, importRecords, messages } from '../../test/support/import-records.ts';
import { storeContents } from '../../test/support/store-contents.ts';
import type { FileRecord } from '../formats/record.ts';
import { undoBatch } from '../store/undo-batch.ts';

async function inStore<Result>(work: (fresh: FreshStore) => Promise<Result>): Promise<Result> {
  const fresh = await freshStore();
  try {
    return await work(fresh);
  } finally {
    await fresh.remove();
  }
}

/** A few people whom several rows tell of, in files that do not agree. */
const MANY: readonly FileRecord[] = Array.from({ length: 30 }, (_, index) => [
  messages(`t${index}`, TODAY - index, [
    [`Person ${index % 7}`, { slug: `p${index % 7}`, incoming: 1, outgoing: index % 2 }],
  ]),
  connection(`Person ${index % 7}`, {
    slug: `p${index % 7}`,
    company: `Company ${index}`,
    title: index % 3 === 0 ? 'Head' : 'Engineer',
    connectedOn: TODAY - (index % 7),
    file: index < 15 ? 'old.csv' : 'new.csv',
    line: index + 1,
  }),
]).flat();

describe('an import too large to be decided at once', () => {
  it('comes to the same as one that is', () =>
    inStore(async (whole) => {
      const { report } = await importRecords(whole.store, MANY);
      const expected = await storeContents(whole.store);
      for (const portion of [1, 4, 17]) {
        await inStore(async ({ store }) => {
          const inPortions = await importRecords(store, MANY, { portion });
          expect(await storeContents(store)).toEqual(expected);
          expect({ ...inPortions.report, sample: [] }).toEqual({ ...report, sample: [] });
        });
      }
    }));

  it('changes nothing the second time, and leaves nothing when it is undone', async () => {
    await fc.assert(
      fc.asyncProperty(anyExport(), fc.integer({ min: 1, max: 5 }), (records, portion) =>
        inStore(async ({ store }) => {
          const empty = await storeContents(store);
          const first = await importRecords(store, records, { portion });
          const contents = await storeContents(store);
          const second = await importRecords(store, records, { portion });
          expect(await storeContents(store)).toEqual(contents);
          expect(second.report.files.every(({ created, updated }) => created + updated === 0)).toBe(true);
          await undoBatch(store, first.batch);
          expect(await storeContents(store)).toEqual(contents);
          await undoBatch(store, second.batch);
          expect(await storeContents(store)).toEqual(empty);
        }),
      ),
      { numRuns: 40 },
    );
  });

  it('leaves no trace when it is cancelled between two portions, nor any file', () =>
    inStore(async ({ store, folder }) => {
      const before = await storeContents(store);
      const cancel = new AbortController();
      let filesMeanwhile: readonly string[] = [];
      const importing = importRecords(store, MANY, {
        portion: 10,
        signal: cancel.signal,
        onSaved: ({ records }) => {
          // What has no name is gone even when the process is killed.
          filesMeanwhile = readdirSync(folder);
          if (records >= 20) cancel.abort();
        },
      });
      await expect(importing).rejects.toMatchObject({ code: 'cancelled' });
      expect(await storeContents(store)).toEqual(before);
      expect(filesMeanwhile.filter((name) => name.includes('spool'))).toEqual([]);
      expect(readdirSync(folder).filter((name) => name.includes('spool'))).toEqual([]);
    }));

  it('tells how far it has come', () =>
    inStore(async ({ store }) => {
      const seen: number[] = [];
      await importRecords(store, MANY, { portion: 20, onSaved: ({ records }) => seen.push(records) });
      expect(seen).toEqual(seen.toSorted((a, b) => a - b));
      expect(seen.at(-1)).toBe(60);
    }));
});
