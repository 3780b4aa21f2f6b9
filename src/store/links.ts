import type { Day } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { PersonId } from '../model/ids.ts';
import { type Store, write } from './store.ts';

/**
 * The owner's word on whether two people know each other; null takes it back.
 * @throws Refusal `person-not-found`; `invalid-input` for one and the same person, or the owner
 */
export async function declareLink(
  store: Store,
  link: { readonly a: PersonId; readonly b: PersonId; readonly know: boolean | null },
  today: Day,
): Promise<void> {
  const a = Math.min(link.a, link.b);
  const b = Math.max(link.a, link.b);
  if (a === b) throw new Refusal('invalid-input', { what: 'Name two different people.' });
  await write(store, { planning: true }, async (db) => {
    const found = await db.selectFrom('person').select(['id', 'standing']).where('id', 'in', [a, b]).execute();
    for (const id of [link.a, link.b]) {
      if (!found.some((person) => person.id === id)) throw new Refusal('person-not-found', { id });
    }
    if (found.some((person) => person.standing === 'owner'))
      throw new Refusal('invalid-input', {
        what: 'A link is between two others; for your own tie, say how close you are.',
      });
    await db.deleteFrom('link').where('a', '=', a).where('b', '=', b).execute();
    if (link.know === null) return;
    await db
      .insertInto('link')
      .values({ a, b, know: link.know ? 1 : 0, declaredOn: today })
      .execute();
  });
}
