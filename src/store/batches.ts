import type { BatchId } from '../model/ids.ts';
import type { RowOutcome } from '../model/import-changes.ts';
import type { Store } from './store.ts';

/** An import as it is kept: what it did, and whether it was taken back. */
export interface StoredBatch {
  readonly id: BatchId;
  /** ISO 8601 instant, UTC. */
  readonly importedAt: string;
  readonly state: 'done' | 'undone';
  /** The report given when it was applied. */
  readonly report: unknown;
}

/** All imports, the newest first. */
export async function listBatches(store: Store): Promise<readonly StoredBatch[]> {
  const rows = await store.db.selectFrom('batch').selectAll().orderBy('id', 'desc').execute();
  return rows.map((row) => ({ ...row, report: JSON.parse(row.report) as unknown }));
}

/** Rows of an import that changed nothing known, in the order of files and lines; empty for an import that does not exist. */
export async function batchRows(
  store: Store,
  batch: BatchId,
  options: { readonly limit: number; readonly offset?: number } = { limit: 1_000 },
): Promise<readonly (RowOutcome & { readonly file: string })[]> {
  return await store.db
    .selectFrom('batchRow')
    .select(['file', 'line', 'outcome', 'reason'])
    .where('batch', '=', batch)
    .orderBy('position')
    .limit(options.limit)
    .offset(options.offset ?? 0)
    .execute();
}
