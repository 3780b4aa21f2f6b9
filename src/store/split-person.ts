import { Refusal } from '../base/refusals.ts';
import type { PersonId } from '../model/ids.ts';
import { indexPeople } from './index-people.ts';
import { type RowChange, takeBack } from './row-changes.ts';
import { type Store, write } from './store.ts';

/** A merge that can be taken back. */
export interface StoredMerge {
  readonly id: number;
  readonly kept: PersonId;
  readonly gone: PersonId;
  readonly mergedAt: string;
  /** As `gone` was called. */
  readonly goneName: string;
}

/**
 * Splits a person again into the two that the last merge made one. What was said of the one person since stays with `kept`.
 * @throws Refusal `person-not-merged`
 */
export async function splitPerson(
  store: Store,
  person: PersonId,
): Promise<{ readonly kept: PersonId; readonly gone: PersonId }> {
  return await write(store, { planning: true }, async (db) => {
    const merge = await db
      .selectFrom('merge')
      .selectAll()
      .where('state', '=', 'merged')
      .where((row) => row.or([row('kept', '=', person), row('gone', '=', person)]))
      .orderBy('id', 'desc')
      .executeTakeFirst();
    if (merge === undefined) throw new Refusal('person-not-merged', { id: person });
    // Written by mergePeople.
    const changes = JSON.parse(merge.before) as RowChange[];
    for (const change of changes.toReversed()) await takeBack(db, change);
    await db.updateTable('merge').set({ state: 'split' }).where('id', '=', merge.id).execute();
    await keepUnvouched(db, merge.gone);
    await indexPeople(db, [merge.kept, merge.gone]);
    return { kept: merge.kept, gone: merge.gone };
  });
}

/** The import that brought this person was undone in between: the person is the owner's now. */
async function keepUnvouched(db: Parameters<typeof takeBack>[0], person: PersonId): Promise<void> {
  const vouch = await db
    .selectFrom('vouch')
    .select('batch')
    .where('entity', '=', 'person')
    .where('entityId', '=', person)
    .executeTakeFirst();
  if (vouch === undefined) await db.updateTable('person').set({ imported: 0 }).where('id', '=', person).execute();
}

/** Merges that are in force, the newest first. */
export async function listMerges(store: Store): Promise<readonly StoredMerge[]> {
  const rows = await store.db
    .selectFrom('merge')
    .selectAll()
    .where('state', '=', 'merged')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ id, kept, gone, mergedAt, before }) => {
    // Written by mergePeople; the last change removes `gone`.
    const last = (JSON.parse(before) as RowChange[]).at(-1);
    return { id, kept, gone, mergedAt, goneName: String(last?.before.name ?? '') };
  });
}
