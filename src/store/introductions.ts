import type { Kysely } from 'kysely';
import type { Day } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { FavourKind } from '../model/favour.ts';
import type { IntroductionId, MoveId, ObjectiveId, PersonId } from '../model/ids.ts';
import {
  type Introduction,
  type IntroductionFeatures,
  type IntroductionKind,
  type IntroductionStep,
  OPEN_INTRODUCTION_STATES,
  possibleSteps,
  stateOf,
} from '../model/introduction.ts';
import { insertFavours } from './favours.ts';
import { toJson } from './json-column.ts';
import { present } from './person-row.ts';
import { type Store, type Transacted, write } from './store.ts';
import type { Tables } from './tables.ts';
import { takeIds } from './take-ids.ts';

/** An introduction as the owner keeps it. */
export interface NewIntroduction {
  readonly kind: IntroductionKind;
  readonly people: readonly PersonId[];
  readonly objective?: ObjectiveId | undefined;
  readonly day: Day;
}

/** A step as the owner takes it; `features` are what the chances were reckoned from when it was asked for. */
export interface NewIntroductionStep extends IntroductionStep {
  readonly features?: IntroductionFeatures | undefined;
}

/** Keeps an introduction as one that is considered; one of the same people that is open already stays the only one. */
export async function keepIntroduction(store: Store, introduction: NewIntroduction): Promise<IntroductionId> {
  return await write(store, { planning: true }, async (db) => {
    const open = await openIntroduction(db, introduction);
    return open?.id ?? (await insertIntroduction(db, introduction, { state: 'considered', day: introduction.day }));
  });
}

/**
 * Takes a step. Asking the owner’s own introducer counts as asked of them, and an introduction of two as given to both.
 * @throws Refusal `introduction-not-found`; `introduction-step-not-possible`
 */
export async function stepIntroduction(store: Store, id: IntroductionId, step: NewIntroductionStep): Promise<void> {
  await changing(store, id, async (db, introduction) => {
    const isPossible = possibleSteps(introduction).some(
      ({ state, person }) => state === step.state && person === step.person,
    );
    if (!isPossible)
      throw new Refusal('introduction-step-not-possible', { id, state: stateOf(introduction), wanted: step.state });
    await insertStep(db, introduction, step);
    await insertFavours(db, await favoursBy(db, introduction, step));
  });
}

/** Takes the last step back, with the favour that it counted as. @throws Refusal `introduction-not-found`, `introduction-not-stepped` */
export async function unstepIntroduction(store: Store, id: IntroductionId): Promise<void> {
  await changing(store, id, async (db, { kind, steps }) => {
    const last = steps.at(-1)!;
    if (steps.length === 1) throw new Refusal('introduction-not-stepped', { id });
    await db
      .deleteFrom('introductionStep')
      .where('introduction', '=', id)
      .where('step', '=', steps.length - 1)
      .execute();
    const favour = favourOf(kind, last);
    if (favour !== undefined)
      await db.deleteFrom('favour').where('introduction', '=', id).where('kind', '=', favour).execute();
  });
}

/** Keeps a note; empty takes it away. @throws Refusal `introduction-not-found` */
export async function noteIntroduction(store: Store, id: IntroductionId, note: string): Promise<void> {
  await changing(store, id, async (db) => {
    await db
      .updateTable('introduction')
      .set({ note: note === '' ? null : note })
      .where('id', '=', id)
      .execute();
  });
}

/** Takes an introduction away, with what it counted as. @throws Refusal `introduction-not-found` */
export async function removeIntroduction(store: Store, id: IntroductionId): Promise<void> {
  await changing(store, id, (db) => deleteIntroduction(db, id));
}

/**
 * Notes, within a transaction that does more, that a move of a week has asked: of the introduction that is open, or of a new one.
 * The move keeps its favours itself.
 */
export async function askedByMove(
  db: Transacted,
  asked: NewIntroduction & { readonly move: MoveId; readonly features?: IntroductionFeatures | undefined },
): Promise<void> {
  const { kind, people, day, move, features } = asked;
  const steps = (kind === 'of-two' ? people : [undefined]).map((person) => ({
    state: 'asked' as const,
    day,
    move,
    ...(person === undefined ? {} : { person }),
    ...(features === undefined ? {} : { features }),
  }));
  const open = await openIntroduction(db, asked);
  const [first, ...others] = steps;
  const id = open?.id ?? (await insertIntroduction(db, asked, first!));
  for (const step of open === undefined ? others : steps) {
    // Read anew: each step is numbered after the one before.
    const introduction = (await introductionsIn(db)).find((one) => one.id === id)!;
    if (possibleSteps(introduction).some(({ state, person }) => state === 'asked' && person === step.person))
      await insertStep(db, introduction, step);
  }
}

/** Takes back what a move has asked; an introduction that began with it goes, unless more was said of it since. */
export async function unaskedByMove(db: Transacted, move: MoveId): Promise<void> {
  for (const { id, steps } of await introductionsIn(db)) {
    if (!steps.some((step) => step.move === move)) continue;
    const others = steps.filter((step) => step.move !== move);
    if (others.length === 0) {
      await deleteIntroduction(db, id);
      continue;
    }
    await db.deleteFrom('introductionStep').where('introduction', '=', id).where('move', '=', move).execute();
    // Steps are numbered without gaps.
    const left = await db
      .selectFrom('introductionStep')
      .select('step')
      .where('introduction', '=', id)
      .orderBy('step')
      .execute();
    for (const [step, row] of left.entries())
      await db
        .updateTable('introductionStep')
        .set({ step })
        .where('introduction', '=', id)
        .where('step', '=', row.step)
        .execute();
  }
}

/** All introductions, the newest first. */
export async function listIntroductions({ db }: Store): Promise<readonly Introduction[]> {
  return await introductionsIn(db);
}

/** Introduction `id`. @throws Refusal `introduction-not-found` */
export async function introductionById(store: Store, id: IntroductionId): Promise<Introduction> {
  const introduction = (await listIntroductions(store)).find((one) => one.id === id);
  if (introduction === undefined) throw new Refusal('introduction-not-found', { id });
  return introduction;
}

/** All introductions, as of the moment of a transaction. */
export async function introductionsIn(db: Kysely<Tables>): Promise<readonly Introduction[]> {
  const rows = await db.selectFrom('introduction').selectAll().orderBy('id', 'desc').execute();
  const people = await db.selectFrom('introductionPerson').selectAll().orderBy('position').orderBy('person').execute();
  const steps = await db.selectFrom('introductionStep').selectAll().orderBy('step').execute();
  const peopleOf = Map.groupBy(people, (row) => row.introduction);
  const stepsOf = Map.groupBy(steps, (row) => row.introduction);
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    people: (peopleOf.get(row.id) ?? []).map(({ person }) => person),
    // Written below from IntroductionFeatures.
    features: JSON.parse(row.features) as IntroductionFeatures,
    ...present('objective', row.objective),
    ...present('note', row.note),
    // Every introduction is written with its first step.
    steps: stepsOf.get(row.id)!.map(({ state, day, person, move }) => ({
      state,
      day,
      ...present('person', person),
      ...present('move', move),
    })),
  }));
}

async function openIntroduction(
  db: Transacted,
  { kind, people }: Pick<NewIntroduction, 'kind' | 'people'>,
): Promise<Introduction | undefined> {
  const inOrder = (ids: readonly PersonId[]): string =>
    (kind === 'of-two' ? ids.toSorted((a, b) => a - b) : ids).join();
  return (await introductionsIn(db)).find(
    (one) =>
      one.kind === kind && inOrder(one.people) === inOrder(people) && OPEN_INTRODUCTION_STATES.includes(stateOf(one)),
  );
}

async function insertIntroduction(
  db: Transacted,
  { kind, people, objective }: NewIntroduction,
  first: NewIntroductionStep,
): Promise<IntroductionId> {
  const id = await takeIds(db, 'introduction', 1);
  await db
    .insertInto('introduction')
    .values({ id, kind, objective: objective ?? null, note: null, features: toJson({}) })
    .execute();
  for (const [position, person] of people.entries())
    await db.insertInto('introductionPerson').values({ introduction: id, person, position }).execute();
  await insertStep(db, { id, steps: [] }, first);
  return id;
}

async function insertStep(
  db: Transacted,
  { id, steps }: Pick<Introduction, 'id' | 'steps'>,
  { state, day, person, move, features }: NewIntroductionStep,
): Promise<void> {
  await db
    .insertInto('introductionStep')
    .values({ introduction: id, step: steps.length, state, day, person: person ?? null, move: move ?? null })
    .execute();
  if (features !== undefined)
    await db
      .updateTable('introduction')
      .set({ features: toJson(features) })
      .where('id', '=', id)
      .execute();
}

/** What a step counts as between owner and people. Source: science §5.2. */
function favourOf(kind: IntroductionKind, { state }: IntroductionStep): FavourKind | undefined {
  if (kind === 'to-owner') return state === 'asked' ? 'asked-introduction' : undefined;
  return state === 'introduced' ? 'gave-introduction' : undefined;
}

async function favoursBy(
  db: Transacted,
  { id, kind, people, steps }: Introduction,
  step: IntroductionStep,
): Promise<Parameters<typeof insertFavours>[1]> {
  const favour = favourOf(kind, step);
  // A move that has introduced or asked keeps its own favours.
  if (favour === undefined || steps.some(({ move }) => move !== undefined)) return [];
  const names = await db.selectFrom('person').select(['id', 'name']).where('id', 'in', people).execute();
  const nameOf = (person: PersonId | undefined): string | undefined => names.find((one) => one.id === person)?.name;
  const { day } = step;
  return kind === 'to-owner'
    ? [{ person: people[0]!, kind: favour, day, about: nameOf(people.at(-1)), introduction: id }]
    : people.map((person) => ({
        person,
        kind: favour,
        day,
        about: nameOf(people.find((other) => other !== person)),
        introduction: id,
      }));
}

async function deleteIntroduction(db: Transacted, id: IntroductionId): Promise<void> {
  await db.deleteFrom('favour').where('introduction', '=', id).execute();
  await db.deleteFrom('introduction').where('id', '=', id).execute();
}

async function changing(
  store: Store,
  id: IntroductionId,
  work: (db: Transacted, introduction: Introduction) => Promise<void>,
): Promise<void> {
  await write(store, { planning: true }, async (db) => {
    const introduction = (await introductionsIn(db)).find((one) => one.id === id);
    if (introduction === undefined) throw new Refusal('introduction-not-found', { id });
    await work(db, introduction);
  });
}
