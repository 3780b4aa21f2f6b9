import type { Updateable } from 'kysely';
import type { Day } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { Idea, IdeaPerson, IdeaState, Segment } from '../model/idea.ts';
import type { IdeaId, InteractionId, MoveId, ObjectiveId, PersonId } from '../model/ids.ts';
import { toJson, wordsOf } from './json-column.ts';
import { present } from './person-row.ts';
import { type Store, type Transacted, write } from './store.ts';
import type { IdeaTable } from './tables.ts';
import { takeIds } from './take-ids.ts';

/** What the owner says of an idea; it begins as heard. */
export interface NewIdea {
  readonly text: string;
  readonly source?: PersonId | undefined;
  readonly topics: readonly string[];
  readonly objective?: ObjectiveId | undefined;
  readonly isCostly: boolean;
  readonly audience: readonly Segment[];
  readonly heardOn: Day;
  /** The logged interaction in which it was heard: taken back, it takes the idea with it. */
  readonly interaction?: InteractionId | undefined;
}

/** What the owner changes of an idea; what is left out stays, null takes away. */
export interface IdeaChange {
  readonly text?: string | undefined;
  readonly source?: PersonId | null | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly objective?: ObjectiveId | null | undefined;
  readonly isCostly?: boolean | undefined;
  readonly audience?: readonly Segment[] | undefined;
}

/** Keeps an idea. */
export async function addIdea(store: Store, idea: NewIdea): Promise<IdeaId> {
  return await write(store, { planning: true }, (db) => insertIdea(db, idea));
}

/** Keeps an idea within a transaction that does more. */
export async function insertIdea(db: Transacted, idea: NewIdea): Promise<IdeaId> {
  const id = await takeIds(db, 'idea', 1);
  const { text, heardOn } = idea;
  await db
    .insertInto('idea')
    .values({
      id,
      text,
      heardOn,
      source: idea.source ?? null,
      objective: idea.objective ?? null,
      topics: toJson(idea.topics),
      audience: toJson(idea.audience),
      isCostly: idea.isCostly ? 1 : 0,
      interaction: idea.interaction ?? null,
    })
    .execute();
  await db.insertInto('ideaStep').values({ idea: id, step: 0, state: 'heard', day: heardOn }).execute();
  return id;
}

/** Changes an idea. @throws Refusal `idea-not-found` */
export async function editIdea(store: Store, id: IdeaId, change: IdeaChange): Promise<void> {
  const update: Updateable<IdeaTable> = {};
  if (change.text !== undefined) update.text = change.text;
  if (change.source !== undefined) update.source = change.source;
  if (change.objective !== undefined) update.objective = change.objective;
  if (change.topics !== undefined) update.topics = toJson(change.topics);
  if (change.audience !== undefined) update.audience = toJson(change.audience);
  if (change.isCostly !== undefined) update.isCostly = change.isCostly ? 1 : 0;
  await changing(store, id, async (db) => {
    if (Object.keys(update).length > 0) await db.updateTable('idea').set(update).where('id', '=', id).execute();
  });
}

/** Moves an idea to another state; to the state it has, nothing happens. @throws Refusal `idea-not-found` */
export async function moveIdea(store: Store, id: IdeaId, state: IdeaState, day: Day): Promise<void> {
  await changing(store, id, async (db) => {
    const last = await lastStep(db, id);
    if (last.state === state) return;
    await db
      .insertInto('ideaStep')
      .values({ idea: id, step: last.step + 1, state, day })
      .execute();
  });
}

/** Takes the last move between states back. @throws Refusal `idea-not-found`, `idea-not-moved` */
export async function unmoveIdea(store: Store, id: IdeaId): Promise<void> {
  await changing(store, id, async (db) => {
    const { step } = await lastStep(db, id);
    if (step === 0) throw new Refusal('idea-not-moved', { id });
    await db.deleteFrom('ideaStep').where('idea', '=', id).where('step', '=', step).execute();
  });
}

/** Takes an idea away, with everything said of it. @throws Refusal `idea-not-found` */
export async function removeIdea(store: Store, id: IdeaId): Promise<void> {
  await changing(store, id, async (db) => {
    await db.deleteFrom('idea').where('id', '=', id).execute();
  });
}

/** Notes what came of telling somebody; undefined takes it back as if they had not been told. @throws Refusal `idea-not-found` */
export async function tellIdea(
  store: Store,
  id: IdeaId,
  { person, heard }: { readonly person: PersonId; readonly heard: Omit<IdeaPerson, 'person'> | undefined },
): Promise<void> {
  await changing(store, id, async (db) => {
    await db.deleteFrom('ideaPerson').where('idea', '=', id).where('person', '=', person).execute();
    if (heard !== undefined) await insertTold(db, { idea: id, person, ...heard });
  });
}

/** Keeps that somebody was told, within a transaction that does more; what is already noted of them stays. */
export async function insertTold(
  db: Transacted,
  told: Omit<IdeaPerson, 'person'> & { readonly idea: IdeaId; readonly person: PersonId; readonly move?: MoveId },
): Promise<void> {
  const { idea, person, toldOn } = told;
  await db
    .insertInto('ideaPerson')
    .values({
      idea,
      person,
      toldOn,
      passedOn: told.passedOn ? 1 : 0,
      supports: told.supports ? 1 : 0,
      objection: told.objection ?? null,
      move: told.move ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** All ideas, the newest first. */
export async function listIdeas({ db }: Store): Promise<readonly Idea[]> {
  const rows = await db.selectFrom('idea').selectAll().orderBy('id', 'desc').execute();
  const steps = Map.groupBy(await db.selectFrom('ideaStep').selectAll().orderBy('step').execute(), (row) => row.idea);
  const people = await db.selectFrom('ideaPerson').selectAll().orderBy('toldOn').orderBy('person').execute();
  const told = Map.groupBy(people, (row) => row.idea);
  return rows.map((row) => {
    // Every idea is written with its first step.
    const last = steps.get(row.id)!.at(-1)!;
    return {
      id: row.id,
      text: row.text,
      state: last.state,
      topics: wordsOf(row.topics),
      isCostly: row.isCostly === 1,
      // Written by addIdea and editIdea only.
      audience: JSON.parse(row.audience) as Segment[],
      heardOn: row.heardOn,
      movedOn: last.day,
      moves: last.step,
      people: (told.get(row.id) ?? []).map((one) => ({
        person: one.person,
        toldOn: one.toldOn,
        passedOn: one.passedOn === 1,
        supports: one.supports === 1,
        ...present('objection', one.objection),
      })),
      ...present('source', row.source),
      ...present('objective', row.objective),
    };
  });
}

/** Idea `id`. @throws Refusal `idea-not-found` */
export async function ideaById(store: Store, id: IdeaId): Promise<Idea> {
  const idea = (await listIdeas(store)).find((one) => one.id === id);
  if (idea === undefined) throw new Refusal('idea-not-found', { id });
  return idea;
}

async function changing(store: Store, id: IdeaId, work: (db: Transacted) => Promise<void>): Promise<void> {
  await write(store, { planning: true }, async (db) => {
    const found = await db.selectFrom('idea').select('id').where('id', '=', id).executeTakeFirst();
    if (found === undefined) throw new Refusal('idea-not-found', { id });
    await work(db);
  });
}

async function lastStep(db: Transacted, id: IdeaId): Promise<{ readonly step: number; readonly state: IdeaState }> {
  const query = db.selectFrom('ideaStep').select(['step', 'state']).where('idea', '=', id).orderBy('step', 'desc');
  return await query.limit(1).executeTakeFirstOrThrow();
}
