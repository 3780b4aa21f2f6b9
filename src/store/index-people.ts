import type { PersonId } from '../model/ids.ts';
import { addToIndex, removeFromIndex } from './search-index.ts';
import type { Transacted } from './store.ts';

/** Brings the search index up to what is now stored of these people, in the transaction that changed them. */
export async function indexPeople(db: Transacted, people: readonly PersonId[]): Promise<void> {
  const wanted = [...new Set(people)];
  await removeFromIndex(db, wanted);
  for (let from = 0; from < wanted.length; from += CHUNK) await indexSome(db, wanted.slice(from, from + CHUNK));
}

/** People per query: a list of ids is one value each. */
const CHUNK = 5_000;

async function indexSome(db: Transacted, people: readonly PersonId[]): Promise<void> {
  const rows = await db
    .selectFrom('person')
    .select(['id', 'name', 'company', 'title', 'notes'])
    .where('id', 'in', people)
    .where('standing', '!=', 'owner')
    .orderBy('id')
    .execute();
  const topics = await db
    .selectFrom('topic')
    .select(['person', 'topic as text'])
    .where('person', 'in', people)
    .execute();
  // By the kind in the query, the database would go through the addresses of everybody.
  const keys = await db
    .selectFrom('personKey')
    .select(['person', 'kind', 'value as text'])
    .where('person', 'in', people)
    .execute();
  const addresses = keys.filter(({ kind }) => kind === 'email' || kind === 'phone');
  const topicsOf = joined(topics);
  const addressesOf = joined(addresses);
  await addToIndex(
    db,
    rows.map((row) => ({
      person: row.id,
      name: row.name,
      company: row.company ?? '',
      title: row.title ?? '',
      notes: row.notes,
      topics: topicsOf.get(row.id) ?? '',
      addresses: addressesOf.get(row.id) ?? '',
    })),
  );
}

function joined(rows: readonly { readonly person: PersonId; readonly text: string }[]): ReadonlyMap<PersonId, string> {
  const texts = new Map<PersonId, string>();
  for (const { person, text } of rows) texts.set(person, `${texts.get(person) ?? ''} ${text}`);
  return texts;
}
