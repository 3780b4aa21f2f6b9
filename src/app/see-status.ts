import { parseDay, toIsoDay } from '../base/days.ts';
import type { AnswerOf } from '../contract/routes.ts';
import { listBatches } from '../store/batches.ts';
import { countsOf } from '../store/counts.ts';
import { ownerOf } from '../store/people.ts';
import type { Context } from './context.ts';

/** What this Tertius holds. */
export async function seeStatus({ store, today, version, isDemo }: Context): Promise<AnswerOf<'status'>> {
  const [counts, owner, day, batches] = await Promise.all([
    countsOf(store),
    ownerOf(store),
    today(),
    listBatches(store),
  ]);
  const lastImport = batches.find(({ state }) => state === 'done')?.importedAt.slice(0, 10);
  return {
    version,
    today: toIsoDay(day),
    demo: isDemo,
    dataFile: store.file,
    owner: owner.name === '' ? null : owner.name,
    ...counts,
    lastImport: lastImport !== undefined && parseDay(lastImport) !== undefined ? lastImport : null,
  };
}
