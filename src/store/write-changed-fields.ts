import { foldText } from '../base/fold-text.ts';
import type { FieldChange, ImportChanges } from '../model/import-changes.ts';
import type { ImportWriting } from './apply-import.ts';
import { insertRows } from './insert-rows.ts';
import { toJson } from './json-column.ts';
import type { Transacted } from './store.ts';
import { takeIds } from './take-ids.ts';

/** Changes fields of people and of rows about them, each remembered so that it can be taken back, and the life events seen in it. */
export async function writeChangedFields(
  { db, batch, firstOwn, pause }: ImportWriting,
  changes: ImportChanges,
): Promise<void> {
  const kept = changes.fields.filter(({ entity, id }) => entity !== 'person' || id < firstOwn.person);
  const first = await takeIds(db, 'change', kept.length);
  const rows = kept.map(({ entity, id, field, before, after }, index) => ({
    id: first + index,
    batch,
    entity,
    entityId: id,
    field,
    before: toJson(before),
    after: toJson(after),
  }));
  await insertRows(db, 'change', rows, pause);
  for (const change of changes.fields) await setField(db, change, change.after);

  const firstEvent = await takeIds(db, 'lifeEvent', changes.lifeEvents.length);
  await insertRows(
    db,
    'lifeEvent',
    changes.lifeEvents.map((event, index) => ({ id: firstEvent + index, batch, ...event })),
    pause,
  );
}

/** Sets a field of a person, or the end of a position or school, to a value or to none. */
export async function setField(
  db: Transacted,
  { entity, id, field }: Pick<FieldChange, 'entity' | 'id' | 'field'>,
  value: string | number | undefined,
): Promise<void> {
  if (entity !== 'person') {
    const finishedOn = typeof value === 'number' ? value : null;
    await db.updateTable(entity).set({ finishedOn }).where('id', '=', id).execute();
    return;
  }
  const folded = field === 'name' ? { foldedName: foldText(String(value ?? '')) } : {};
  await db
    .updateTable('person')
    .set({ [field]: value ?? (REQUIRED.has(field) ? '' : null), ...folded })
    .where('id', '=', id)
    .execute();
}

/** Columns for which nothing is an empty text. */
const REQUIRED: ReadonlySet<string> = new Set(['name', 'notes']);
