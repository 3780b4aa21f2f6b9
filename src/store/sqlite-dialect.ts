import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { SearchEntry, SearchIndex, StoreDialect } from './dialect.ts';
import { takeTouched } from './sqlite-touched.ts';
import type { Tables } from './tables.ts';

/** Tables that are made from the others, the search index, and which migrations there were. */
const OWN = /^(search($|_)|kysely_|sqlite_)/;

/** What SQLite does otherwise. */
export const SQLITE: StoreDialect = {
  name: 'sqlite',
  search: searchIndex(),
  among: (values) => sql`(select value from json_each(${JSON.stringify(values)}))`,
  change: (db, work) => db.transaction().execute(work),
  look: (db, work) =>
    db.connection().execute(async (connection) => {
      await sql`begin deferred`.execute(connection);
      try {
        return await work(connection);
      } finally {
        await sql`commit`.execute(connection);
      }
    }),
  takeTouched,
  async deferReferences(db) {
    await sql`pragma defer_foreign_keys = on`.execute(db);
  },
  async tables(db) {
    const { rows } = await sql<{ name: string }>`
      select name from sqlite_master where type = 'table' order by name`.execute(db);
    return rows.map(({ name }) => name).filter((name) => !OWN.test(name));
  },
  async keyOf(db, table) {
    const { rows } = await sql<{ name: string }>`
      select name from pragma_table_info(${table}) where pk > 0 order by pk`.execute(db);
    return rows.map(({ name }) => name);
  },
  orderOf: async () => sql`rowid`,
  async uniqueIn(db, table) {
    const { rows } = await sql<{ index: string; column: string }>`
      select l.name as "index", i.name as "column" from pragma_index_list(${table}) l, pragma_index_info(l.name) i
      where l."unique" = 1 order by l.name, i.seqno`.execute(db);
    const indexes = [...Map.groupBy(rows, (row) => row.index).values()];
    // A primary key of one integer is the row number itself and stands in no index.
    return [await SQLITE.keyOf(db, table), ...indexes.map((index) => index.map(({ column }) => column))];
  },
  async references(db) {
    const { rows } = await sql<{ table: string; column: string; parent: string; parentColumn: string }>`
      select m.name as "table", f."from" as "column", f."table" as "parent", f."to" as "parentColumn"
      from sqlite_master m, pragma_foreign_key_list(m.name) f where m.type = 'table' order by m.name, f."from"`.execute(
      db,
    );
    return rows;
  },
  async overwriteFreed(db) {
    await sql`pragma secure_delete = on`.execute(db);
  },
  async tidySearch(db) {
    // Words of removed rows stand in the index until it is rewritten.
    await sql`insert into "search" ("search") values ('optimize')`.execute(db);
  },
  async emptyLog(db) {
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
  },
};

/** Rows per statement of an insert into the search index. */
const CHUNK = 500;

/** FTS5; the row number is the person's id, and it keeps no text of its own (`content=''`). */
function searchIndex(): SearchIndex {
  return {
    async create(db) {
      await sql`create virtual table "search" using fts5(
        name, company, title, notes, topics, addresses,
        content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'
      )`.execute(db);
    },
    async add(db: Kysely<Tables>, entries) {
      for (let from = 0; from < entries.length; from += CHUNK) {
        const rows = sql.join(entries.slice(from, from + CHUNK).map(indexRow));
        await sql`insert into "search" (rowid, name, company, title, notes, topics, addresses) values ${rows}`.execute(
          db,
        );
      }
    },
    async remove(db, people) {
      await sql`delete from "search" where rowid in ${SQLITE.among(people)}`.execute(db);
    },
    async match(db, words, limit) {
      const match = words.map((word) => `"${word}"*`).join(' ');
      const { rows } = await sql<{ person: number }>`
        select rowid as person from "search" where "search" match ${match}
        order by bm25("search", 10, 4, 3, 1, 2, 2), rowid limit ${limit}`.execute(db);
      return rows.map(({ person }) => person);
    },
  };
}

function indexRow({ person, name, company, title, notes, topics, addresses }: SearchEntry): RawBuilder<unknown> {
  return sql`(${person}, ${name}, ${company}, ${title}, ${notes}, ${topics}, ${addresses})`;
}
