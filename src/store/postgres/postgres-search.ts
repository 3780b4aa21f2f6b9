import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { SearchEntry, SearchIndex } from '../dialect.ts';
import type { Tables } from '../tables.ts';
import { wordsIn } from '../words-in.ts';

/** Rows per statement of an insert. */
const CHUNK = 500;

/** PostgreSQL's limits: letters of one word (2,046 bytes), and bytes of all words of a person with some for each (1 MB). */
const LONGEST_WORD = 500;
const MOST_BYTES = 1_000_000;
const BYTES_PER_WORD = 16;

/** Weights of the classes D, C, B and A of `ts_rank`: as with SQLite names count ten, companies four, titles three, the rest one. */
const WEIGHTS = '{0.1, 0.3, 0.4, 1}';

/**
 * A row per person with the words of each class. Without an index of its own: row-level security compares the workspace
 * before it lets a search look into a row, so that an index over words would never be used; the rows of one workspace
 * are gone through.
 */
export const POSTGRES_SEARCH: SearchIndex = {
  async create(db) {
    await db.schema
      .createTable('search')
      .addColumn('person', 'integer', (column) => column.primaryKey())
      .addColumn('words', sql`tsvector`, (column) => column.notNull())
      .execute();
  },
  async add(db: Kysely<Tables>, entries) {
    for (let from = 0; from < entries.length; from += CHUNK) {
      const rows = sql.join(entries.slice(from, from + CHUNK).map(searchRow));
      await sql`insert into "search" ("person", "words") values ${rows}`.execute(db);
    }
  },
  async remove(db, people) {
    await sql`delete from "search" where "person" = any(${people}::integer[])`.execute(db);
  },
  async match(db, words, limit) {
    const query = words.map((word) => `${lexeme(word)}:*`).join(' & ');
    const { rows } = await sql<{ person: number }>`
      select "person" from "search" where "words" @@ ${query}::tsquery
      order by ts_rank(${WEIGHTS}::real[], "words", ${query}::tsquery) desc, "person" limit ${limit}`.execute(db);
    return rows.map(({ person }) => person);
  },
};

function searchRow({ person, name, company, title, notes, topics, addresses }: SearchEntry): RawBuilder<unknown> {
  const classes = { A: name, B: company, C: title, D: `${addresses} ${topics} ${notes}` };
  const found = new Map<string, string>();
  let bytes = 0;
  for (const [weight, text] of Object.entries(classes))
    for (const word of wordsIn(text)) {
      const known = found.get(lexeme(word));
      if (known?.includes(weight) === true) continue;
      bytes += Buffer.byteLength(word) + BYTES_PER_WORD;
      if (bytes > MOST_BYTES) break;
      found.set(lexeme(word), known === undefined ? weight : known + weight);
    }
  // A place for each class, since only words with places have weights.
  const vector = [...found].map(
    ([word, weights]) => `${word}:${[...weights].map((one) => PLACE[one] + one).join(',')}`,
  );
  return sql`(${person}, ${vector.join(' ')}::tsvector)`;
}

const PLACE: Readonly<Record<string, string>> = { A: '1', B: '2', C: '3', D: '4' };

/** A word in quotes; it holds letters, digits and marks only. */
function lexeme(word: string): string {
  return `'${word.slice(0, LONGEST_WORD).toWellFormed()}'`;
}
