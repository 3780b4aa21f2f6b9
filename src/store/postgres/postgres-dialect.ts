import { PostgresAdapter, PostgresDialect, sql } from 'kysely';
import type { Reference, StoreAdapter, StoreDialect } from '../dialect.ts';
import { WORKSPACE } from './postgres-pool.ts';
import { POSTGRES_SEARCH } from './postgres-search.ts';

/** The first half of the lock that all who write into one workspace take in turn; the second is the workspace. */
const WRITING = 1_952_805_748;

/** Tables of our schema that hold rows of workspaces. */
const OURS = sql`c."relnamespace" = current_schema()::regnamespace and c."relkind" = 'r'
  and c."relname" not in ('workspace', 'search') and c."relname" not like 'kysely\\_%'`;

/** What PostgreSQL does otherwise. */
export const POSTGRES: StoreDialect = {
  name: 'postgres',
  search: POSTGRES_SEARCH,
  among(values) {
    // An empty list has no type; nothing equals null.
    if (values.length === 0) return sql`(null)`;
    const type = typeof values[0] === 'number' ? sql`integer[]` : sql`text[]`;
    return sql`(select unnest(${values}::${type}))`;
  },
  change: (db, work) =>
    db
      .transaction()
      .setIsolationLevel('read committed')
      .execute(async (transaction) => {
        // Whoever had to wait sees all that was written meanwhile: each statement looks at its own moment.
        await sql`select pg_advisory_xact_lock(${sql.lit(WRITING)}, current_setting('tertius.workspace')::integer)`.execute(
          transaction,
        );
        return await work(transaction);
      }),
  look: (db, work) => db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
  // Triggers there are part of the tables, for everybody; none is worth that.
  takeTouched: async () => undefined,
  async deferReferences(db) {
    await sql`set constraints all deferred`.execute(db);
  },
  async tables(db) {
    const { rows } = await sql<{ name: string }>`
      select c."relname" as "name" from pg_class c where ${OURS} order by c."relname"`.execute(db);
    return rows.map(({ name }) => name);
  },
  async keyOf(db, table) {
    return (await uniqueColumns(db, table, { onlyKey: true }))[0] ?? [];
  },
  async orderOf(db, table) {
    return sql.join((await POSTGRES.keyOf(db, table)).map((column) => sql.ref(column)));
  },
  uniqueIn: (db, table) => uniqueColumns(db, table, { onlyKey: false }),
  async references(db) {
    const { rows } = await sql<Reference>`
      select c."relname" as "table", a."attname" as "column", p."relname" as "parent", b."attname" as "parentColumn"
      from pg_constraint k
      join pg_class c on c."oid" = k."conrelid"
      join pg_class p on p."oid" = k."confrelid",
      unnest(k."conkey", k."confkey") as pair("from", "to")
      join pg_attribute a on a."attnum" = pair."from"
      join pg_attribute b on b."attnum" = pair."to"
      where k."contype" = 'f' and ${OURS} and a."attrelid" = c."oid" and b."attrelid" = p."oid" and a."attname" <> ${WORKSPACE}
      order by c."relname", a."attname"`.execute(db);
    return rows;
  },
  // Rows that are gone are beyond every query at once; the server overwrites them in its own time.
  overwriteFreed: async () => {},
  tidySearch: async () => {},
  emptyLog: async () => {},
};

async function uniqueColumns(
  db: Parameters<StoreDialect['uniqueIn']>[0],
  table: string,
  { onlyKey }: { readonly onlyKey: boolean },
): Promise<readonly (readonly string[])[]> {
  const { rows } = await sql<{ index: number; column: string }>`
    select i."indexrelid" as "index", a."attname" as "column"
    from pg_index i
    join pg_class c on c."oid" = i."indrelid",
    unnest(i."indkey"::smallint[]) with ordinality as part("number", "place")
    join pg_attribute a on a."attnum" = part."number"
    where ${OURS} and c."relname" = ${table} and i."indisunique" and (i."indisprimary" or not ${onlyKey}::boolean)
      and a."attrelid" = c."oid" and a."attname" <> ${WORKSPACE}
    order by i."indisprimary" desc, i."indexrelid", part."place"`.execute(db);
  return [...Map.groupBy(rows, (row) => row.index).values()].map((index) => index.map(({ column }) => column));
}

/** Kysely's dialect for PostgreSQL, with what the store asks of one. */
export class StorePostgresDialect extends PostgresDialect {
  override createAdapter(): PostgresAdapter {
    return new StorePostgresAdapter();
  }
}

class StorePostgresAdapter extends PostgresAdapter implements StoreAdapter {
  readonly store = POSTGRES;
}
