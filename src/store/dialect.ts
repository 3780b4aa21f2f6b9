import type { Kysely, RawBuilder } from 'kysely';
import type { Transacted } from './store.ts';
import type { Tables } from './tables.ts';
import type { Touched } from './touched.ts';

/** A column that names a row of another table, by that row's key. */
export interface Reference {
  readonly table: string;
  readonly column: string;
  readonly parent: string;
  readonly parentColumn: string;
}

/** What is found of one person, already in the owner's words and folded. */
export interface SearchEntry {
  readonly person: number;
  readonly name: string;
  readonly company: string;
  readonly title: string;
  readonly notes: string;
  readonly topics: string;
  readonly addresses: string;
}

/**
 * The full-text index over people. It folds nothing: no database folds ł and ø, so both text and query come folded.
 * Names count most, then companies and titles.
 */
export interface SearchIndex {
  create(db: Kysely<unknown>): Promise<void>;
  /** Puts people who are not in the index into it. */
  add(db: Kysely<Tables>, entries: readonly SearchEntry[]): Promise<void>;
  remove(db: Kysely<Tables>, people: readonly number[]): Promise<void>;
  /** Ids of the people in whom each of these words begins some word, the best first, the earlier known before the later. */
  match(db: Kysely<Tables>, words: readonly string[], limit: number): Promise<number[]>;
}

/** What one kind of database does otherwise than another. All other queries of the store are the same on each. */
export interface StoreDialect {
  readonly name: 'sqlite' | 'postgres';
  readonly search: SearchIndex;

  /** Any number of values as one parameter, to stand after `in`. */
  among<Value extends string | number>(values: readonly Value[]): RawBuilder<Value>;

  /** One transaction that changes things; others who write wait, and give up with the refusal `data-busy`. */
  change<Result>(db: Kysely<Tables>, work: (db: Transacted) => Promise<Result>): Promise<Result>;
  /** Several queries that see the same moment, also while others write. */
  look<Result>(db: Kysely<Tables>, work: (db: Kysely<Tables>) => Promise<Result>): Promise<Result>;
  /**
   * What was written through this connection since it was last asked, within a transaction that looks; nothing is told, and
   * counting begins, at the first time. Undefined where the database does not say.
   */
  takeTouched(db: Kysely<Tables>): Promise<Touched | undefined>;
  /** Within a transaction: references are checked at its end only. */
  deferReferences(db: Transacted): Promise<void>;

  /** Names of all tables in alphabetical order, without those that the database or the migrations keep for themselves. */
  tables(db: Kysely<Tables>): Promise<readonly string[]>;
  /** The columns that tell the rows of a table apart. */
  keyOf(db: Kysely<Tables>, table: string): Promise<readonly string[]>;
  /** By what all rows of a table come in an order of their own: as they were written, or by their key. */
  orderOf(db: Kysely<Tables>, table: string): Promise<RawBuilder<unknown>>;
  /** Sets of columns of which a table holds no two alike. */
  uniqueIn(db: Kysely<Tables>, table: string): Promise<readonly (readonly string[])[]>;
  /** All references of all tables, by table and column. */
  references(db: Kysely<Tables>): Promise<readonly Reference[]>;

  /** Before somebody is forgotten: what is freed from now on is not to be read from the file any more. */
  overwriteFreed(db: Kysely<Tables>): Promise<void>;
  /** Within the same transaction: nor from the search index. */
  tidySearch(db: Kysely<Tables>): Promise<void>;
  /** After it: nor from the log of changes. */
  emptyLog(db: Kysely<Tables>): Promise<void>;
}

/** Kysely's adapter of a database, which every query of it can be asked for, with what differs there. */
export interface StoreAdapter {
  readonly store: StoreDialect;
}

/** The dialect of the database that a query goes to. */
export function dialectOf(db: Pick<Kysely<never>, 'getExecutor'>): StoreDialect {
  const { adapter } = db.getExecutor();
  if (!('store' in adapter)) throw new Error('This database was not opened by the store.');
  // Kysely hands out an adapter by its general type. Only the adapters of this folder have the property looked for above.
  return (adapter as unknown as StoreAdapter).store;
}
