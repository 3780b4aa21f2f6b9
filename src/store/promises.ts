import type { Kysely, Selectable } from 'kysely';
import type { Day } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { PersonId, PromiseId } from '../model/ids.ts';
import type { PromiseMade, PromiseState } from '../model/promise.ts';
import { insertFavours } from './favours.ts';
import { present } from './person-row.ts';
import { type Store, type Transacted, write } from './store.ts';
import type { PromiseTable, Tables } from './tables.ts';
import { takeIds } from './take-ids.ts';

/** A promise as it is made. */
export type NewPromise = Pick<PromiseMade, 'person' | 'by' | 'text' | 'madeOn'> & {
  readonly dueOn?: Day | undefined;
  readonly interaction?: number | undefined;
};

/** Keeps a promise that somebody made. */
export async function addPromise(store: Store, made: NewPromise): Promise<PromiseId> {
  return await write(store, { planning: true }, (db) => insertPromise(db, made));
}

/** Keeps a promise within a transaction that does more. */
export async function insertPromise(db: Transacted, { dueOn, interaction, ...made }: NewPromise): Promise<PromiseId> {
  const id = await takeIds(db, 'promise', 1);
  const row = { ...made, dueOn: dueOn ?? null, interaction: interaction ?? null };
  await db
    .insertInto('promise')
    .values({ id, ...row, state: 'open', settledOn: null })
    .execute();
  return id;
}

/**
 * Says that a promise was kept, released, or is open again. One that the owner kept is help given, one that the person kept
 * is something that came back (science §5.2); both go when it is opened again. @throws Refusal `promise-not-found`
 */
export async function settlePromise(
  store: Store,
  { id, state, day }: { readonly id: PromiseId; readonly state: PromiseState; readonly day: Day },
): Promise<void> {
  await write(store, { planning: true }, async (db) => {
    const isKnown = await settleIfKnown(db, { id, state, day });
    if (!isKnown) throw new Refusal('promise-not-found', { id });
  });
}

/** As settlePromise, within a transaction that does more; false when the promise was taken away. */
export async function settleIfKnown(
  db: Transacted,
  { id, state, day }: { readonly id: PromiseId; readonly state: PromiseState; readonly day: Day },
): Promise<boolean> {
  const row = await db.selectFrom('promise').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return false;
  if (row.state === state) return true;
  await db.deleteFrom('favour').where('promise', '=', id).execute();
  await db
    .updateTable('promise')
    .set({ state, settledOn: state === 'open' ? null : day })
    .where('id', '=', id)
    .execute();
  if (state !== 'kept') return true;
  const kind = row.by === 'owner' ? 'gave-help' : 'they-thanked';
  await insertFavours(db, [{ person: row.person, kind, day, about: row.text, promise: id }]);
  return true;
}

/** Takes a promise away, with the favour that keeping it was. @throws Refusal `promise-not-found` */
export async function removePromise(store: Store, id: PromiseId): Promise<void> {
  await write(store, { planning: true }, async (db) => {
    const { numDeletedRows } = await db.deleteFrom('promise').where('id', '=', id).executeTakeFirstOrThrow();
    if (numDeletedRows === 0n) throw new Refusal('promise-not-found', { id });
  });
}

/** Promises, open ones first and among them those that are due soonest; of one person when one is named. */
export async function listPromises({ db }: Store, person?: PersonId): Promise<readonly PromiseMade[]> {
  const all = db.selectFrom('promise').selectAll();
  const rows = await (person === undefined ? all : all.where('person', '=', person)).orderBy('id', 'desc').execute();
  return rows.map(toPromise).sort((one, other) => rank(one) - rank(other));
}

/** What the owner has promised and not kept yet, in the order in which it was promised. */
export async function openPromises(db: Kysely<Tables>): Promise<readonly PromiseMade[]> {
  const rows = await db
    .selectFrom('promise')
    .selectAll()
    .where('by', '=', 'owner')
    .where('state', '=', 'open')
    .orderBy('id')
    .execute();
  return rows.map(toPromise);
}

/** Open before settled; by the day it is due, without one last. */
function rank({ state, dueOn }: PromiseMade): number {
  return state === 'open' ? (dueOn ?? NEVER) : NEVER + 1;
}

/** A day later than any other. */
const NEVER = 1e9;

function toPromise({ dueOn, settledOn, interaction, ...row }: Selectable<PromiseTable>): PromiseMade {
  return {
    ...row,
    ...present('dueOn', dueOn),
    ...present('settledOn', settledOn),
    ...present('interaction', interaction),
  };
}
