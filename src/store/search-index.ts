import type { Kysely } from 'kysely';
import { foldText } from '../base/fold-text.ts';
import { dialectOf, type SearchEntry } from './dialect.ts';
import type { Tables } from './tables.ts';
import { wordsIn } from './words-in.ts';

/** The full-text index over people, as the database at hand keeps one. */
export async function createSearchIndex(db: Kysely<unknown>): Promise<void> {
  await dialectOf(db).search.create(db);
}

/** Takes people out of the index. */
export async function removeFromIndex(db: Kysely<Tables>, people: readonly number[]): Promise<void> {
  if (people.length > 0) await dialectOf(db).search.remove(db, people);
}

/** Puts people who are not in the index into it; what is said of them is folded here. */
export async function addToIndex(db: Kysely<Tables>, entries: readonly SearchEntry[]): Promise<void> {
  await dialectOf(db).search.add(
    db,
    entries.map(({ person, name, company, title, notes, topics, addresses }) => ({
      person,
      name: foldText(name),
      company: foldText(company),
      title: foldText(title),
      notes: foldText(notes),
      topics: foldText(topics),
      addresses: foldText(addresses),
    })),
  );
}

/** Ids of the people in whom every word of the query begins some word, the best first: names count most. */
export async function matchIndex(db: Kysely<Tables>, query: string, limit: number): Promise<number[]> {
  const words = wordsIn(foldText(query));
  return words.length === 0 ? [] : await dialectOf(db).search.match(db, words, limit);
}
