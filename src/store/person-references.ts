import type { Kysely } from 'kysely';
import { dialectOf } from './dialect.ts';
import type { Tables } from './tables.ts';

/** A column that names a person. */
export interface PersonReference {
  readonly table: string;
  readonly column: string;
  /** Columns that tell the rows of the table apart. */
  readonly key: readonly string[];
  /** Sets of columns, this one among them, by which two rows say the same. */
  readonly unique: readonly (readonly string[])[];
}

/** Every column of every table that refers to a person, read off the schema: a table added later is not forgotten. */
export async function personReferences(db: Kysely<Tables>): Promise<readonly PersonReference[]> {
  const dialect = dialectOf(db);
  const references: PersonReference[] = [];
  for (const { table, column, parent } of await dialect.references(db)) {
    if (parent !== 'person') continue;
    const key = await dialect.keyOf(db, table);
    const unique = [...(await dialect.uniqueIn(db, table)), ...(SAME_BY[table] ?? [])];
    references.push({ table, column, key, unique: unique.filter((set) => set.includes(column)) });
  }
  return references;
}

/** Rows that say the same although the schema would keep both. */
const SAME_BY: Readonly<Record<string, readonly (readonly string[])[]>> = {
  trait: [['person', 'kind', 'name', 'value']],
};
