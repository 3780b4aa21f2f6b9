import type { Day } from '../base/days.ts';
import { toJson } from './json-column.ts';
import { type Store, write } from './store.ts';

/** The measures of a week as they were kept: plain data of the app's own shape. */
export interface StoredSnapshot {
  readonly monday: Day;
  readonly snapshot: unknown;
}

/** Keeps the measures of a week in place of those taken earlier in it. */
export async function saveWeekSnapshot(store: Store, { monday, snapshot }: StoredSnapshot): Promise<void> {
  await write(store, { planning: false }, async (db) => {
    await db
      .insertInto('weekSnapshot')
      .values({ monday, snapshot: toJson(snapshot) })
      .onConflict((conflict) => conflict.column('monday').doUpdateSet({ snapshot: toJson(snapshot) }))
      .execute();
  });
}

/** The weeks from one Monday to another, both included, for which measures were kept, oldest first. */
export async function weekSnapshots(
  { db }: Store,
  { from, until }: { readonly from: Day; readonly until: Day },
): Promise<readonly StoredSnapshot[]> {
  const rows = await db
    .selectFrom('weekSnapshot')
    .selectAll()
    .where('monday', '>=', from)
    .where('monday', '<=', until)
    .orderBy('monday')
    .execute();
  return rows.map(({ monday, snapshot }) => ({ monday, snapshot: JSON.parse(snapshot) as unknown }));
}
