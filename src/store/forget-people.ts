import type { BatchId, PersonId } from '../model/ids.ts';
import { indexPeople } from './index-people.ts';
import { orphans } from './orphans.ts';
import { dealtWith } from './promote-contacts.ts';
import type { Transacted } from './store.ts';
import { touchedByOwner } from './touched-by-owner.ts';

/** People per query: a list of ids is one value each. */
const CHUNK = 5_000;

/**
 * People whom only this batch knows of and whom the owner has said something about are the owner's from now on. They keep
 * their keys, so that importing again finds them.
 */
export async function keepTouchedPeople(db: Transacted, batch: BatchId): Promise<void> {
  const touched = [...(await touchedByOwner(db, await aloneIn(db, batch)))];
  for (let from = 0; from < touched.length; from += CHUNK) {
    const some = touched.slice(from, from + CHUNK);
    await db.updateTable('person').set({ imported: 0 }).where('id', 'in', some).execute();
    await db.updateTable('personKey').set({ imported: 0 }).where('person', 'in', some).execute();
  }
}

/**
 * Removes the people whom only this batch knows of; of those who stay because another import mentions them, what only this
 * batch stated is taken away. Ids of those removed.
 */
export async function forgetPeople(db: Transacted, batch: BatchId): Promise<readonly PersonId[]> {
  const gone = await aloneIn(db, batch);
  await db.deleteFrom('person').where('imported', '=', 1).where('id', 'in', orphans(batch, 'person')).execute();
  await forgetSuggestions(db, new Set(gone));
  await clearStated(db, batch);
  return gone;
}

async function aloneIn(db: Transacted, batch: BatchId): Promise<readonly PersonId[]> {
  const rows = await db
    .selectFrom('person')
    .select('id')
    .where('imported', '=', 1)
    .where('id', 'in', orphans(batch, 'person'))
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}

/** Suggestions that nobody decided on go with their people. */
async function forgetSuggestions(db: Transacted, gone: ReadonlySet<PersonId>): Promise<void> {
  if (gone.size === 0) return;
  const moves = await db.selectFrom('move').select(['id', 'people']).where('decidedOn', 'is', null).execute();
  for (const { id, people } of moves) {
    // Written by the store as ids.
    const isGone = (JSON.parse(people) as PersonId[]).some((person) => gone.has(person));
    if (isGone) await db.deleteFrom('move').where('id', '=', id).execute();
  }
}

/** People known from messages alone, now that no list of connections speaks of them any more. */
async function clearStated(db: Transacted, batch: BatchId): Promise<void> {
  const rows = await db
    .selectFrom('person')
    .select('id')
    .where('imported', '=', 1)
    .where('id', 'in', orphans(batch, 'facts'))
    .execute();
  const ids = rows.map((row) => row.id);
  const touched = await touchedByOwner(db, ids);
  const unstated = ids.filter((id) => !touched.has(id));
  const real = await dealtWith(db);
  for (const id of unstated) {
    await db
      .updateTable('person')
      .set({ ...NOTHING_STATED, standing: real.has(id) ? 'contact' : 'prospect' })
      .where('id', '=', id)
      .execute();
  }
  await indexPeople(db, unstated);
}

const NO_BIRTHDAY = { birthMonth: null, birthDay: null, birthYear: null };
const NOTHING_STATED = {
  credentials: null,
  company: null,
  title: null,
  location: null,
  notes: '',
  connectedOn: null,
  ...NO_BIRTHDAY,
};
