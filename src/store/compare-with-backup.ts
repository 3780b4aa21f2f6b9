import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { openCheckedCopy, type RestoreOptions } from './checked-copy.ts';
import { type Counts, countsOf } from './counts.ts';
import { KEY_PRAGMAS, keyOf } from './encrypted-file.ts';
import { allForgotten, leaveOutForgotten } from './leave-out-forgotten.ts';
import { DATA_FILE, openStore } from './open-store.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';
import { writeDataFile } from './write-data-file.ts';

/** Some of many, with a few of their names. */
export interface Named {
  readonly count: number;
  readonly names: readonly string[];
}

/** Parts of the data beside people and interactions, by the tables that hold them. */
const PARTS = {
  objectives: ['objective'],
  ideas: ['idea', 'ideaStep', 'ideaPerson'],
  questions: ['question', 'questionAnswer'],
  favours: ['favour'],
  promises: ['promise'],
  introductions: ['introduction', 'introductionPerson', 'introductionStep'],
  events: ['event', 'eventPerson'],
  returns: ['return', 'returnPerson'],
  weeks: ['move'],
  answers: ['answer', 'triageAnswer', 'link', 'knownGroup'],
  settings: ['setting'],
} as const satisfies Readonly<Record<string, readonly (keyof Tables)[]>>;
export type DataPart = keyof typeof PARTS;

/** What putting a backup in the place of the data would change. */
export interface BackupComparison {
  /** In the backup, without whom the owner asked to forget since. */
  readonly before: Counts;
  /** Undefined where no data stands yet. */
  readonly now: Counts | undefined;
  /** People who are here now and not in the backup. */
  readonly going: Named;
  /** People in the backup who are not here now. */
  readonly coming: Named;
  /** People in both of whom something else was known. */
  readonly differing: Named;
  readonly interactionsGoing: number;
  readonly interactionsComing: number;
  /** Other parts in which something differs. */
  readonly parts: readonly DataPart[];
  /** People in the backup whom the owner asked to forget since: they stay forgotten. */
  readonly forgotten: number;
}

/** Compares a backup with what stands in the data folder, and changes neither. @throws Refusal as {@link openCheckedCopy} */
export async function compareWithBackup(options: RestoreOptions): Promise<BackupComparison> {
  const copy = await openCheckedCopy(options);
  try {
    const current = await openCurrent(options, dirname(copy.file));
    if (current === undefined) return { ...NOTHING_HERE, before: await countsOf(copy.store), now: undefined };
    try {
      const forgotten = await leaveOutForgotten(copy.store, await allForgotten(current.db));
      return { ...(await compare(current, copy)), forgotten };
    } finally {
      await current.close();
    }
  } finally {
    await copy.remove();
  }
}

/** The data of now as a file, to be compared row by row; that of a database is written into one in `work`. */
async function openCurrent(
  { folder, clock, database, dataPassphrase }: RestoreOptions,
  work: string,
): Promise<Store | undefined> {
  if (database === undefined)
    return existsSync(join(folder, DATA_FILE))
      ? await openStore({ folder, clock, passphrase: dataPassphrase })
      : undefined;
  const now = join(work, 'now');
  mkdirSync(now);
  const store = await openStore({ folder, clock, database });
  await writeDataFile(store, join(now, DATA_FILE)).finally(() => store.close());
  return await openStore({ folder: now, clock });
}

const NOBODY: Named = { count: 0, names: [] };
const NOTHING_HERE = {
  going: NOBODY,
  coming: NOBODY,
  differing: NOBODY,
  interactionsGoing: 0,
  interactionsComing: 0,
  parts: [],
  forgotten: 0,
};

async function compare(
  current: Store,
  copy: { readonly store: Store; readonly file: string },
): Promise<Omit<BackupComparison, 'forgotten'>> {
  // All on one connection: what is attached belongs to it alone.
  return await copy.store.db.connection().execute(async (db) => {
    // The backup may have another passphrase than the data, or none.
    for (const pragma of KEY_PRAGMAS) await sql.raw(`pragma ${pragma}`).execute(db);
    await sql`attach database ${current.file} as "current" key ${keyOf(current.passphrase)}`.execute(db);
    try {
      const differs = async (table: string): Promise<boolean> =>
        (await count(db, lacking(table, 'main'))) + (await count(db, lacking(table, 'current'))) > 0;
      const parts: DataPart[] = [];
      for (const part of Object.keys(PARTS) as DataPart[]) {
        const found = await Promise.all(PARTS[part].map(differs));
        if (found.includes(true)) parts.push(part);
      }
      const changed = [sql`"id" in (select "id" from (${lacking('person', 'current')}))`];
      for (const table of OF_PERSON)
        for (const schema of SCHEMAS) changed.push(sql`"id" in (select "person" from (${lacking(table, schema)}))`);
      return {
        before: await countsOf({ db }),
        now: await countsOf(current),
        going: await peopleIn(db, 'current', sql`"id" not in (select "id" from main."person")`),
        coming: await peopleIn(db, 'main', sql`"id" not in (select "id" from "current"."person")`),
        differing: await peopleIn(
          db,
          'main',
          sql`"id" in (select "id" from "current"."person") and (${sql.join(changed, sql` or `)})`,
        ),
        interactionsGoing: await count(
          db,
          sql`select "id", "day" from "current"."interaction" except select "id", "day" from main."interaction"`,
        ),
        interactionsComing: await count(
          db,
          sql`select "id", "day" from main."interaction" except select "id", "day" from "current"."interaction"`,
        ),
        parts,
      };
    } finally {
      await sql`detach database "current"`.execute(db);
    }
  });
}

/** Tables of rows that say something of one person. */
const OF_PERSON = ['personKey', 'position', 'education', 'topic', 'trait'] as const satisfies readonly (keyof Tables)[];
const SCHEMAS = ['main', 'current'] as const;
type Schema = (typeof SCHEMAS)[number];

/** Rows of a table that the other store has and this one lacks. */
function lacking(table: string, schema: Schema): RawBuilder<unknown> {
  const other = schema === 'main' ? 'current' : 'main';
  return sql`select * from ${sql.table(`${other}.${table}`)} except select * from ${sql.table(`${schema}.${table}`)}`;
}

/** How many names say what is meant. */
const NAMES = 5;

async function peopleIn(db: Kysely<Tables>, schema: Schema, which: RawBuilder<unknown>): Promise<Named> {
  const { rows } = await sql<{ name: string }>`
    select "name" from ${sql.table(`${schema}.person`)} where "standing" <> 'owner' and ${which} order by "id"`.execute(
    db,
  );
  return { count: rows.length, names: rows.slice(0, NAMES).map(({ name }) => name) };
}

async function count(db: Kysely<Tables>, query: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as "count" from (${query})`.execute(db);
  return rows[0]?.count ?? 0;
}
