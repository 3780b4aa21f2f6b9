import type { BatchId, PersonId } from '../model/ids.ts';
import type { FieldChange, InteractionExtent } from '../model/import-changes.ts';
import { indexPeople } from './index-people.ts';
import { wordsOf } from './json-column.ts';
import type { Transacted } from './store.ts';
import type { ChangeTable } from './tables.ts';
import { touchedByOwner } from './touched-by-owner.ts';
import { setField } from './write-changed-fields.ts';
import { setExtent } from './write-imported-interactions.ts';

/**
 * Takes back the changes that a batch made to what was known before it, the last first. Where a later import said the same
 * or something else, its word stands and it inherits what to go back to.
 */
export async function restoreFields(db: Transacted, batch: BatchId): Promise<void> {
  const changes = await db.selectFrom('change').selectAll().where('batch', '=', batch).orderBy('id', 'desc').execute();
  const touched = await touchedByOwner(
    db,
    changes.flatMap((change) => (change.entity === 'person' ? [change.entityId] : [])),
  );
  const people: PersonId[] = [];
  for (const change of changes) {
    if (await inherited(db, change)) continue;
    if (change.entity === 'interaction') await restoreInteraction(db, change);
    else if (await restoreField(db, change, touched)) people.push(change.entityId);
    await db.deleteFrom('change').where('id', '=', change.id).execute();
  }
  await indexPeople(db, people);
}

/** True when a later import changed the same again, or states it unchanged: undoing that one goes back to before both. */
async function inherited(db: Transacted, change: ChangeTable): Promise<boolean> {
  const next = await db
    .selectFrom('change')
    .innerJoin('batch', 'batch.id', 'change.batch')
    .select('change.id')
    .where('entity', '=', change.entity)
    .where('entityId', '=', change.entityId)
    .where('field', '=', change.field)
    .where('change.batch', '>', change.batch)
    .where('batch.state', '=', 'done')
    .orderBy('change.id')
    .executeTakeFirst();
  if (next !== undefined) {
    await db.updateTable('change').set({ before: change.before }).where('id', '=', next.id).execute();
    await db.deleteFrom('change').where('id', '=', change.id).execute();
    return true;
  }
  const heir = await db
    .selectFrom('vouch')
    .select('batch')
    .where('entity', '=', change.entity === 'person' ? 'facts' : change.entity)
    .where('entityId', '=', change.entityId)
    .where('batch', '>', change.batch)
    .orderBy('batch')
    .executeTakeFirst();
  if (heir === undefined) return false;
  await db.updateTable('change').set({ batch: heir.batch }).where('id', '=', change.id).execute();
  if (change.entity === 'person' && (change.field === 'company' || change.field === 'title')) {
    await db
      .updateTable('lifeEvent')
      .set({ batch: heir.batch })
      .where('person', '=', change.entityId)
      .where('batch', '=', change.batch)
      .execute();
  }
  return true;
}

/** True when a person's field went back to what it was; what the owner said of it since stays. */
async function restoreField(db: Transacted, change: ChangeTable, touched: ReadonlySet<PersonId>): Promise<boolean> {
  // Written by writeChangedFields from a FieldChange.
  const { entity, field } = change as { entity: FieldChange['entity']; field: FieldChange['field'] };
  const row: Readonly<Record<string, unknown>> | undefined = await db
    .selectFrom(entity)
    .selectAll()
    .where('id', '=', change.entityId)
    .executeTakeFirst();
  if (row === undefined || row[field] !== JSON.parse(change.after)) return false;
  if (entity === 'person') {
    if (wordsOf(String(row.handEdited)).includes(field)) return false;
    // A contact by the owner's own doing stays one.
    if (field === 'standing' && touched.has(change.entityId)) return false;
  }
  const before = JSON.parse(change.before) as string | number | null;
  await setField(db, { entity, id: change.entityId, field }, before ?? undefined);
  return entity === 'person';
}

async function restoreInteraction(db: Transacted, change: ChangeTable): Promise<void> {
  const row = await db.selectFrom('interaction').select('id').where('id', '=', change.entityId).executeTakeFirst();
  if (row === undefined) return;
  // Written by writeGrown from an InteractionExtent.
  const before = JSON.parse(change.before) as InteractionExtent;
  // People whom only an import knew that is undone already are not brought back.
  const ids = before.parties.map((party) => party.person);
  const known = ids.length === 0 ? [] : await db.selectFrom('person').select('id').where('id', 'in', ids).execute();
  const parties = before.parties.filter((party) => known.some((person) => person.id === party.person));
  await setExtent(db, row.id, { ...before, parties });
}
