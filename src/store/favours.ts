import type { Selectable } from 'kysely';
import type { Day } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { FavourKind } from '../model/favour.ts';
import type { InteractionId, IntroductionId, MoveId, PersonId, PromiseId } from '../model/ids.ts';
import { present } from './person-row.ts';
import { type Store, type Transacted, write } from './store.ts';
import type { FavourTable } from './tables.ts';
import { takeIds } from './take-ids.ts';

/** Help given or asked, as the owner tells it. */
export interface NewFavour {
  readonly person: PersonId;
  readonly kind: FavourKind;
  readonly day: Day;
  /** What it was about, in words. */
  readonly about?: string | undefined;
  readonly move?: MoveId | undefined;
  readonly introduction?: IntroductionId | undefined;
  /** The promise that was kept by it. */
  readonly promise?: PromiseId | undefined;
  /** The logged interaction in which it was done. */
  readonly interaction?: InteractionId | undefined;
}

/** A favour of a person's page; those out of old files have no day. */
export interface StoredFavour {
  readonly id: number;
  readonly kind: FavourKind;
  readonly day?: Day;
  readonly about?: string;
  /** Told by the owner; otherwise a file, a move, an introduction or a kept promise brought it. */
  readonly isTold: boolean;
}

/** Keeps favours within a transaction that does more. */
export async function insertFavours(db: Transacted, favours: readonly NewFavour[]): Promise<void> {
  for (const favour of favours) {
    const id = await takeIds(db, 'favour', 1);
    const { person, kind, day } = favour;
    const by = {
      move: favour.move ?? null,
      introduction: favour.introduction ?? null,
      promise: favour.promise ?? null,
      interaction: favour.interaction ?? null,
    };
    const row = { id, key: null, person, kind, day, about: favour.about ?? null, ...by };
    await db
      .insertInto('favour')
      .values({ ...row, imported: 0 })
      .execute();
  }
}

/** Takes back a favour that the owner has told, with what was logged with it. @throws Refusal `favour-not-found`, also for one that a file, a move, an introduction or a kept promise brought */
export async function removeFavour(
  store: Store,
  { person, favour: id }: { readonly person: PersonId; readonly favour: number },
): Promise<void> {
  await write(store, { planning: true }, async (db) => {
    const row = await db.selectFrom('favour').selectAll().where('id', '=', id).executeTakeFirst();
    if (row === undefined || row.person !== person || !isTold(row)) throw new Refusal('favour-not-found', { id });
    await db.deleteFrom('favour').where('id', '=', id).execute();
    if (row.interaction !== null) await db.deleteFrom('interaction').where('id', '=', row.interaction).execute();
  });
}

function isTold({ imported, move, introduction, promise }: Selectable<FavourTable>): boolean {
  return imported === 0 && move === null && introduction === null && promise === null;
}

/** Favours between the owner and one person, the newest first. */
export async function favoursWith(store: Store, person: PersonId): Promise<readonly StoredFavour[]> {
  const rows = await store.db
    .selectFrom('favour')
    .selectAll()
    .where('person', '=', person)
    .orderBy('day', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    isTold: isTold(row),
    ...present('day', row.day),
    ...present('about', row.about),
  }));
}
