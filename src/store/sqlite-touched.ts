import { type Kysely, sql } from 'kysely';
import type { PersonId } from '../model/ids.ts';
import type { Tables } from './tables.ts';
import { OF_PEOPLE, type Touched } from './touched.ts';

/** Where triggers of this connection note what was written: gone with it, taken back with a transaction that is taken back. */
const NOTES = 'touchedNote';
/** Who is meant by a note of a table as a whole. */
const NOBODY = 0;

/** What a note is about, besides the name of a table. */
const TRANSACTION = '(transaction)';
const PERSON = '(person)';
const PARTY = '(party)';

/** See `StoreDialect.takeTouched`. */
export async function takeTouched(db: Kysely<Tables>): Promise<Touched | undefined> {
  const { rows: tables } = await sql<{ name: string }>`
    select name from sqlite_temp_master where type = 'table' and name = ${NOTES}`.execute(db);
  if (tables.length === 0) {
    await watch(db);
    return undefined;
  }
  const { rows } = await sql<{ about: string; number: number }>`select about, number from ${sql.table(NOTES)}`.execute(
    db,
  );
  await sql`delete from ${sql.table(NOTES)}`.execute(db);
  const numbersOf = (about: string): PersonId[] => rows.flatMap((row) => (row.about === about ? [row.number] : []));
  return {
    transactions: numbersOf(TRANSACTION).length,
    tables: new Set(rows.map(({ about }) => about)),
    people: new Set(numbersOf(PERSON)),
    parties: new Set(numbersOf(PARTY)),
  };
}

/** From now on what this connection writes is noted. Triggers of its own leave the file and other connections as they are. */
async function watch(db: Kysely<Tables>): Promise<void> {
  await sql`create temp table ${sql.table(NOTES)}
    (about text not null, number integer not null, primary key (about, number)) without rowid`.execute(db);
  const { rows: tables } = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table'
    and name not like 'search%' and name not like 'kysely%' and name not like 'sqlite%'`.execute(db);
  for (const { name } of tables) {
    for (const event of ['insert', 'update', 'delete'] as const) {
      const notes = notesOf(name, event);
      if (notes.length === 0) continue;
      await sql`create temp trigger ${sql.ref(`touched_${name}_${event}`)} after ${sql.raw(event)} on main.${sql.table(name)}
        begin ${sql.raw(notes.join(' '))} end`.execute(db);
    }
  }
}

function notesOf(table: string, event: 'insert' | 'update' | 'delete'): string[] {
  const rows = event === 'insert' ? ['new'] : event === 'delete' ? ['old'] : ['old', 'new'];
  const each = (about: string, column: string): string[] => rows.map((row) => note(about, `${row}."${column}"`));
  if (table === 'counter') {
    return event === 'update' ? [note(TRANSACTION, `new."last"`, `new."name" = 'everything'`)] : [];
  }
  const whole = note(table, String(NOBODY));
  const column = Object.entries(OF_PEOPLE).find(([name]) => name === table)?.[1];
  if (column !== undefined) return [whole, ...each(PERSON, column)];
  if (table === 'interactionPerson') return [whole, ...each(PARTY, 'person')];
  if (table !== 'interaction' || event === 'insert') return [whole];
  return [
    whole,
    ...rows.map(
      (
        row,
      ) => `insert into "${NOTES}" select '${PARTY}', "person" from "interactionPerson" where "interaction" = ${row}."id"
        and not exists (select 1 from "${NOTES}" where about = '${PARTY}' and number = "person");`,
    ),
  ];
}

/** Notes once: a clause “or ignore” would give way to that of the statement which sets the trigger off. */
function note(about: string, number: string, when = 'true'): string {
  return `insert into "${NOTES}" select '${about}', ${number} where ${when}
    and not exists (select 1 from "${NOTES}" where about = '${about}' and number = ${number});`;
}
