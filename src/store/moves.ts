import type { Insertable } from 'kysely';
import type { Day } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { Channel } from '../model/channel.ts';
import type { MoveOutcome } from '../model/facts.ts';
import type { IdeaId, MoveId, PersonId, PromiseId } from '../model/ids.ts';
import type { IntroductionFeatures } from '../model/introduction.ts';
import type { MoveKind, MoveState } from '../model/move.ts';
import { insertFavours, type NewFavour } from './favours.ts';
import { insertTold } from './ideas.ts';
import { insertRows } from './insert-rows.ts';
import { insertLogged, type LoggedInteraction } from './interactions.ts';
import { askedByMove, type NewIntroduction, unaskedByMove } from './introductions.ts';
import { toJson } from './json-column.ts';
import { present } from './person-row.ts';
import { settleIfKnown } from './promises.ts';
import { type Store, type Transacted, write } from './store.ts';
import type { MoveTable } from './tables.ts';

/** A move as a week suggests it. */
export interface SuggestedMove {
  readonly id: MoveId;
  /** Monday. */
  readonly week: Day;
  readonly kind: MoveKind;
  readonly people: readonly PersonId[];
  /** What the faces show of it: JSON of the app's own shape. */
  readonly payload: unknown;
  /** The features of §6, kept so that learning sees what the plan saw. */
  readonly features?: Readonly<Record<string, number>> | undefined;
  /** Knowledge distance now. */
  readonly distance?: number | undefined;
}

/** A move as stored, with what the owner did with it. */
export interface StoredMove extends SuggestedMove {
  readonly state: MoveState;
  readonly decidedOn?: Day;
  readonly channel?: Channel;
  readonly answered?: boolean;
  readonly useful?: number;
  readonly note?: string;
}

/** What the owner says of a move. */
export interface MoveDecision {
  readonly state: Exclude<MoveState, 'suggested'>;
  readonly decidedOn: Day;
  readonly channel?: Channel | undefined;
  readonly answered?: boolean | undefined;
  readonly useful?: number | undefined;
  readonly note?: string | undefined;
  /** What happened, to be logged with it. */
  readonly interaction?: LoggedInteraction | undefined;
  readonly favours?: readonly NewFavour[] | undefined;
  /** The idea that its people were told of. */
  readonly told?: IdeaId | undefined;
  /** The promise that was kept by it, or let go. */
  readonly promise?: PromiseId | undefined;
  /** The introduction that was asked for by it. */
  readonly introduction?: (NewIntroduction & { readonly features?: IntroductionFeatures | undefined }) | undefined;
}

/** Keeps what a week suggests now: earlier suggestions of that week that the owner has not decided on make room. */
export async function saveSuggestedMoves(store: Store, week: Day, moves: readonly SuggestedMove[]): Promise<void> {
  await write(store, { planning: false }, async (db) => {
    await db.deleteFrom('move').where('week', '=', week).where('state', '=', 'suggested').execute();
    const decided = await db.selectFrom('move').select('id').where('week', '=', week).execute();
    const known = new Set(decided.map((row) => row.id));
    const rows = moves.filter((move) => !known.has(move.id)).map((move, position) => rowOf(move, position));
    await insertRows(db, 'move', rows);
  });
}

/** Adds one suggestion to a week, or brings it up to date; a decision on it stays. */
export async function saveSuggestedMove(store: Store, move: SuggestedMove): Promise<void> {
  await write(store, { planning: false }, async (db) => {
    const last = await db
      .selectFrom('move')
      .select((column) => column.fn.max('position').as('position'))
      .where('week', '=', move.week)
      .executeTakeFirst();
    const row = rowOf(move, Number(last?.position ?? -1) + 1);
    const { people, payload, features, distance } = row;
    await db
      .insertInto('move')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ people, payload, features, distance }))
      .execute();
  });
}

/** Move `id`. @throws Refusal `move-not-found` */
export async function moveById(store: Store, id: MoveId): Promise<StoredMove> {
  const row = await store.db.selectFrom('move').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new Refusal('move-not-found', { id });
  return toMove(row);
}

/** The moves of one week in the order in which they were suggested, whatever became of them. */
export async function movesOfWeek(store: Store, week: Day): Promise<readonly StoredMove[]> {
  const rows = await store.db
    .selectFrom('move')
    .selectAll()
    .where('week', '=', week)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map(toMove);
}

/**
 * Keeps what the owner did with a move, and logs what happened, in one transaction.
 * @throws Refusal `move-not-found`; `move-already-decided`
 */
export async function decideMove(store: Store, id: MoveId, decision: MoveDecision): Promise<StoredMove> {
  return await write(store, { planning: false }, async (db) => {
    const row = await foundMove(db, id);
    // What was put off may still be dropped for good.
    const isOpen = row.state === 'suggested' || (row.state === 'skipped' && decision.state === 'never');
    if (!isOpen) throw new Refusal('move-already-decided', { id, state: row.state });
    const decided = {
      state: decision.state,
      decidedOn: decision.decidedOn,
      channel: decision.channel ?? null,
      answered: decision.answered === undefined ? null : decision.answered ? (1 as const) : (0 as const),
      useful: decision.useful ?? null,
      note: decision.note ?? null,
    };
    await db.updateTable('move').set(decided).where('id', '=', id).execute();
    if (decision.interaction !== undefined) await insertLogged(db, { ...decision.interaction, move: id });
    await insertFavours(
      db,
      (decision.favours ?? []).map((favour) => ({ ...favour, move: id })),
    );
    if (decision.told !== undefined) await toldByMove(db, { id, idea: decision.told, row, day: decision.decidedOn });
    if (decision.introduction !== undefined) await askedByMove(db, { ...decision.introduction, move: id });
    if (decision.promise !== undefined) {
      const state = decision.state === 'done' ? 'kept' : 'released';
      await settleIfKnown(db, { id: decision.promise, state, day: decision.decidedOn });
    }
    return toMove({ ...row, ...decided });
  });
}

/** Whom an idea was passed on to has heard of it now; an idea that was removed meanwhile is told to nobody. */
async function toldByMove(
  db: Transacted,
  { id, idea, row, day }: { readonly id: MoveId; readonly idea: IdeaId; readonly row: MoveTable; readonly day: Day },
): Promise<void> {
  const found = await db.selectFrom('idea').select('id').where('id', '=', idea).executeTakeFirst();
  if (found === undefined) return;
  for (const person of toMove(row).people)
    await insertTold(db, { idea, person, toldOn: day, passedOn: false, supports: false, move: id });
}

/**
 * Takes a decision back, with the interaction, the favours, the telling of an idea and the introduction that were noted by it; the promise
 * kept or let go by it is open again. @throws Refusal `move-not-found`
 */
export async function undecideMove(
  store: Store,
  id: MoveId,
  { promise }: { readonly promise?: PromiseId | undefined } = {},
): Promise<StoredMove> {
  return await write(store, { planning: false }, async (db) => {
    const row = await foundMove(db, id);
    const undecided = {
      state: 'suggested',
      decidedOn: null,
      channel: null,
      answered: null,
      useful: null,
      note: null,
    } as const;
    await db.updateTable('move').set(undecided).where('id', '=', id).execute();
    await db.deleteFrom('interaction').where('move', '=', id).where('source', '=', 'log').execute();
    await db.deleteFrom('favour').where('move', '=', id).execute();
    await db.deleteFrom('ideaPerson').where('move', '=', id).execute();
    await unaskedByMove(db, id);
    const isSettled = row.state === 'done' || row.state === 'never';
    if (promise !== undefined && isSettled)
      await settleIfKnown(db, { id: promise, state: 'open', day: row.decidedOn ?? row.week });
    return toMove({ ...row, ...undecided });
  });
}

/** All moves done, in the order in which it was said. */
export async function doneMoves({ db }: Store): Promise<readonly StoredMove[]> {
  const rows = await db
    .selectFrom('move')
    .selectAll()
    .where('state', '=', 'done')
    .orderBy('decidedOn')
    .orderBy('id')
    .execute();
  return rows.map(toMove);
}

/** What learning sees of a move that the owner decided on; undefined for the others. */
export function toOutcome(row: MoveTable): MoveOutcome | undefined {
  const { state, decidedOn } = row;
  if (decidedOn === null || state === 'suggested' || state === 'replaced') return undefined;
  const { id, week, kind, people, answered, useful, features, distance } = toMove(row);
  return {
    move: id,
    week,
    kind,
    people,
    state,
    decidedOn,
    ...(answered === undefined ? {} : { answered }),
    ...(useful === undefined ? {} : { useful }),
    ...(features === undefined ? {} : { features }),
    ...(distance === undefined ? {} : { distance }),
  };
}

async function foundMove(db: Transacted, id: MoveId): Promise<MoveTable> {
  const row = await db.selectFrom('move').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new Refusal('move-not-found', { id });
  return row;
}

function rowOf(move: SuggestedMove, position: number): Insertable<MoveTable> {
  return {
    id: move.id,
    week: move.week,
    position,
    kind: move.kind,
    state: 'suggested',
    people: toJson(move.people),
    payload: toJson(move.payload),
    decidedOn: null,
    channel: null,
    answered: null,
    useful: null,
    note: null,
    features: move.features === undefined ? null : toJson(move.features),
    distance: move.distance ?? null,
  };
}

function toMove(row: MoveTable): StoredMove {
  return {
    id: row.id,
    week: row.week,
    kind: row.kind,
    state: row.state,
    // Written by rowOf above.
    people: JSON.parse(row.people) as PersonId[],
    payload: JSON.parse(row.payload),
    ...present('decidedOn', row.decidedOn),
    ...present('channel', row.channel),
    ...present('answered', row.answered === null ? null : row.answered === 1),
    ...present('useful', row.useful),
    ...present('note', row.note),
    ...present('features', row.features === null ? null : (JSON.parse(row.features) as Record<string, number>)),
    ...present('distance', row.distance),
  };
}
