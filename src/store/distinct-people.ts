import type { Day } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { PersonId } from '../model/ids.ts';
import { type Store, write } from './store.ts';

/**
 * The owner's word that two people who look alike are two; `areTwo` false takes it back.
 * @throws Refusal `person-not-found`; `invalid-input` for one and the same person
 */
export async function sayDistinct(
  store: Store,
  pair: { readonly a: PersonId; readonly b: PersonId; readonly areTwo: boolean },
  today: Day,
): Promise<void> {
  const a = Math.min(pair.a, pair.b);
  const b = Math.max(pair.a, pair.b);
  if (a === b) throw new Refusal('invalid-input', { what: 'Name two different people.' });
  await write(store, { planning: false }, async (db) => {
    const found = await db.selectFrom('person').select('id').where('id', 'in', [a, b]).execute();
    for (const id of [a, b]) if (!found.some((row) => row.id === id)) throw new Refusal('person-not-found', { id });
    await db.deleteFrom('distinct').where('a', '=', a).where('b', '=', b).execute();
    if (pair.areTwo) await db.insertInto('distinct').values({ a, b, saidOn: today }).execute();
  });
}

/** Pairs of whom the owner has said that they are two; the smaller id first. */
export async function distinctPairs(store: Store): Promise<readonly { readonly a: PersonId; readonly b: PersonId }[]> {
  return await store.db.selectFrom('distinct').select(['a', 'b']).orderBy('a').orderBy('b').execute();
}
