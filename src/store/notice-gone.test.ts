import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FreshStore, freshStore, TODAY } from '../../test/support/fresh-store.ts';
import { connection, importRecords } from '../../test/support/import-records.ts';
import { undoBatch } from './undo-batch.ts';

let fresh: FreshStore;
beforeEach(async () => {
  fresh = await freshStore();
});
afterEach(() => fresh.remove());

const TEN = Array.from({ length: 10 }, (_, k) => connection(`Person ${'ABCDEFGHIJ'[k]}`, { slug: `person-${k}` }));
const NEWER = connection('Newer Person', { slug: 'newer', connectedOn: TODAY - 1 });

async function gone(): Promise<readonly string[]> {
  const rows = await fresh.store.db
    .selectFrom('lifeEvent')
    .innerJoin('person', 'person.id', 'lifeEvent.person')
    .select('name')
    .where('kind', '=', 'gone')
    .execute();
  return rows.map(({ name }) => name);
}

describe('a connection that a newer export lacks', () => {
  it('is noticed once, stays, and is forgotten again with the import', async () => {
    await importRecords(fresh.store, TEN);
    const second = await importRecords(fresh.store, [...TEN.slice(1), NEWER]);
    expect(second.report.gone).toBe(1);
    expect(await gone()).toEqual(['Person A']);
    const third = await importRecords(fresh.store, [...TEN.slice(1), NEWER]);
    expect(third.report.gone).toBeUndefined();
    expect((await fresh.store.db.selectFrom('person').select('id').execute()).length).toBe(12);
    await undoBatch(fresh.store, second.batch);
    expect(await gone()).toEqual([]);
  });

  it('is not noticed in an older export, or in one that is only a part', async () => {
    await importRecords(fresh.store, [...TEN, NEWER]);
    await importRecords(fresh.store, TEN);
    await importRecords(fresh.store, [NEWER]);
    expect(await gone()).toEqual([]);
  });
});
