import { type Kysely, type RawBuilder, sql } from 'kysely';
import { foldText } from '../base/fold-text.ts';
import type { Tables } from './tables.ts';

/** What is found of one person, already in the owner's words; folded here. */
export interface SearchEntry {
  readonly person: number;
  readonly name: string;
  readonly company: string;
  readonly title: string;
  readonly notes: string;
  readonly topics: string;
  readonly addresses: string;
}

/** Rows per statement of an insert. */
const CHUNK = 500;

/**
 * The full-text index over people; rowid is the person's id. It keeps no text of its own (`content=''`), and folds
 * nothing: SQLite leaves ł and ø as they are, so both text and query go through `foldText`.
 */
export async function createSearchIndex(db: Kysely<unknown>): Promise<void> {
  await sql`create virtual table "search" using fts5(
    name, company, title, notes, topics, addresses,
    content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'
  )`.execute(db);
}

/** Takes people out of the index. */
export async function removeFromIndex(db: Kysely<Tables>, people: readonly number[]): Promise<void> {
  if (people.length === 0) return;
  await sql`delete from "search" where rowid in (select value from json_each(${JSON.stringify(people)}))`.execute(db);
}

/** Puts people who are not in the index into it. */
export async function addToIndex(db: Kysely<Tables>, entries: readonly SearchEntry[]): Promise<void> {
  for (let from = 0; from < entries.length; from += CHUNK) {
    const rows = entries.slice(from, from + CHUNK).map(indexRow);
    await sql`insert into "search" (rowid, name, company, title, notes, topics, addresses) values ${sql.join(rows)}`.execute(
      db,
    );
  }
}

function indexRow(entry: SearchEntry): RawBuilder<unknown> {
  return sql`(${entry.person}, ${foldText(entry.name)}, ${foldText(entry.company)}, ${foldText(entry.title)},
    ${foldText(entry.notes)}, ${foldText(entry.topics)}, ${foldText(entry.addresses)})`;
}

/** Ids of the people in whom every word of the query begins some word, the best first: names count most. */
export async function matchIndex(db: Kysely<Tables>, query: string, limit: number): Promise<number[]> {
  const words = foldText(query).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  if (words.length === 0) return [];
  const match = words.map((word) => `"${word}"*`).join(' ');
  const { rows } = await sql<{ person: number }>`
    select rowid as person from "search" where "search" match ${match}
    order by bm25("search", 10, 4, 3, 1, 2, 2), rowid limit ${limit}`.execute(db);
  return rows.map((row) => row.person);
}
