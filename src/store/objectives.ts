import type { Updateable } from 'kysely';
import type { Day } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { ObjectiveId } from '../model/ids.ts';
import type { Complexity, Objective } from '../model/objective.ts';
import { toJson, wordsOf } from './json-column.ts';
import { present } from './person-row.ts';
import { type Store, write } from './store.ts';
import type { ObjectiveTable } from './tables.ts';
import { takeIds } from './take-ids.ts';

/** What the owner says of an objective. */
export type NewObjective = Omit<Objective, 'id' | 'closedOn'>;

/** What the owner changes of an objective; what is left out stays. */
export type ObjectiveChange = {
  readonly [Field in Exclude<keyof NewObjective, 'createdOn'>]?: NewObjective[Field] | undefined;
};

/** Adds an objective. */
export async function addObjective(store: Store, objective: NewObjective): Promise<Objective> {
  return await write(store, { planning: true }, async (db) => {
    const id = await takeIds(db, 'objective', 1);
    const { kind, text, priority, complexity, createdOn } = objective;
    const lists = { knowledge: toJson(objective.knowledge), groups: toJson(objective.groups) };
    await db
      .insertInto('objective')
      .values({ id, kind, text, priority, complexity, createdOn, ...lists, closedOn: null })
      .execute();
    return { id, ...objective };
  });
}

/** Changes an objective. @throws Refusal `objective-not-found` */
export async function editObjective(store: Store, id: ObjectiveId, change: ObjectiveChange): Promise<void> {
  const update: Updateable<ObjectiveTable> = {};
  for (const field of ['kind', 'text', 'priority', 'complexity'] as const) {
    if (change[field] !== undefined) Object.assign(update, { [field]: change[field] });
  }
  if (change.knowledge !== undefined) update.knowledge = toJson(change.knowledge);
  if (change.groups !== undefined) update.groups = toJson(change.groups);
  await changeObjective(store, id, update);
}

/** Closes an objective: no week is planned for it any more. @throws Refusal `objective-not-found` */
export async function closeObjective(store: Store, id: ObjectiveId, today: Day): Promise<void> {
  await changeObjective(store, id, { closedOn: today });
}

/** Opens a closed objective again. @throws Refusal `objective-not-found` */
export async function reopenObjective(store: Store, id: ObjectiveId): Promise<void> {
  await changeObjective(store, id, { closedOn: null });
}

/** Objectives in the order in which they were added; closed ones only when asked for. */
export async function listObjectives(
  store: Store,
  options: { readonly closed: boolean } = { closed: false },
): Promise<readonly Objective[]> {
  const rows = await store.db
    .selectFrom('objective')
    .selectAll()
    .$if(!options.closed, (query) => query.where('closedOn', 'is', null))
    .orderBy('id')
    .execute();
  return rows.map(toObjective);
}

/** Objective `id`, open or closed. @throws Refusal `objective-not-found` */
export async function objectiveById(store: Store, id: ObjectiveId): Promise<Objective> {
  const row = await store.db.selectFrom('objective').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new Refusal('objective-not-found', { id });
  return toObjective(row);
}

/** A row as the model knows it. */
export function toObjective(row: ObjectiveTable): Objective {
  return {
    id: row.id,
    kind: row.kind,
    text: row.text,
    knowledge: wordsOf(row.knowledge),
    groups: wordsOf(row.groups),
    priority: row.priority,
    // Written through the schema of Complexity only.
    complexity: row.complexity as Complexity,
    createdOn: row.createdOn,
    ...present('closedOn', row.closedOn),
  };
}

async function changeObjective(store: Store, id: ObjectiveId, update: Updateable<ObjectiveTable>): Promise<void> {
  await write(store, { planning: true }, async (db) => {
    const found = await db.selectFrom('objective').select('id').where('id', '=', id).executeTakeFirst();
    if (found === undefined) throw new Refusal('objective-not-found', { id });
    if (Object.keys(update).length > 0) await db.updateTable('objective').set(update).where('id', '=', id).execute();
  });
}
