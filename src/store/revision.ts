import type { Kysely } from 'kysely';
import type { Store, Touches } from './store.ts';
import type { Tables } from './tables.ts';

/** Two numbers that only grow: `planning` with what a week is planned from, `everything` with every change. */
export interface Revision {
  readonly planning: number;
  readonly everything: number;
}

/** How often things changed; equal numbers mean that what was computed before still holds. */
export async function readRevision(store: Store): Promise<Revision> {
  return await revisionIn(store.db);
}

/** The same within a transaction. */
export async function revisionIn(db: Kysely<Tables>): Promise<Revision> {
  const rows = await db.selectFrom('counter').selectAll().where('name', 'in', ['planning', 'everything']).execute();
  const last = (name: string): number => rows.find((row) => row.name === name)?.last ?? 0;
  return { planning: last('planning'), everything: last('everything') };
}

/** Counts a change; part of the transaction that makes it. */
export async function bumpRevision(db: Kysely<Tables>, touches: Touches): Promise<void> {
  await db
    .updateTable('counter')
    .set((column) => ({ last: column('last', '+', 1) }))
    .where('name', 'in', touches.planning ? ['planning', 'everything'] : ['everything'])
    .execute();
}

/** Counts on in a copy from what was there, so that nobody takes what they computed from the data of before for still true. */
export async function outrun(copy: Store, before: Revision): Promise<void> {
  const own = await readRevision(copy);
  for (const name of ['planning', 'everything'] as const) {
    const last = Math.max(own[name], before[name]) + 1;
    await copy.db.updateTable('counter').set({ last }).where('name', '=', name).execute();
  }
}
