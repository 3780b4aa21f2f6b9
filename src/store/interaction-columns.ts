import { type Kysely, sql } from 'kysely';
import { CHANNELS } from '../model/channel.ts';
import type { PersonId } from '../model/ids.ts';
import { type InteractionColumns, rowsWithRoom } from '../model/interactions.ts';
import { countedOnce } from './counted-once.ts';
import { dialectOf } from './dialect.ts';
import type { InteractionPersonTable, InteractionTable, Tables } from './tables.ts';

/** What happened, by the number of the interaction. */
export interface Happened {
  readonly day: Int32Array;
  /** Index into CHANNELS. */
  readonly channel: Uint8Array;
  /** NaN when unknown. */
  readonly minutes: Float32Array;
  readonly participants: Uint16Array;
  /** 1 where the owner logged it. */
  readonly logged: Uint8Array;
}

/** Who took part in what, by interaction and then by person: no object per row, of which there may be a million. */
export interface Parts {
  readonly count: number;
  readonly interaction: Int32Array;
  readonly person: Int32Array;
  readonly incoming: Uint16Array;
  readonly outgoing: Uint16Array;
  readonly incomingCharacters: Int32Array;
  readonly outgoingCharacters: Int32Array;
  readonly isBystander: Uint8Array;
}

/** Interactions whose rows are in memory as objects at once. */
const AT_ONCE = 20_000;

/**
 * All participations as columns sorted by person, day and interaction. Of an exchange that the owner logged and a file
 * brought too, the richer counts. Some people can be left out. What was counted and what is read must be of one moment: see `read`.
 */
export async function loadInteractionColumns(
  db: Kysely<Tables>,
  without: ReadonlySet<PersonId> = new Set(),
): Promise<InteractionColumns> {
  const { last } = await db
    .selectFrom('interaction')
    .select((row) => row.fn.max<number | null>('id').as('last'))
    .executeTakeFirstOrThrow();
  const { count } = await db
    .selectFrom('interactionPerson')
    .select((row) => row.fn.countAll<number>().as('count'))
    .$if(without.size > 0, (query) => query.where('person', 'not in', [...without]))
    .executeTakeFirstOrThrow();
  const ids = (last ?? 0) + 1;
  const happened = emptyHappened(ids);
  const parts = emptyRows(count);
  let row = 0;
  for (let from = 0; from < ids; from += AT_ONCE) {
    await loadHappened(db, from, happened);
    row = await loadParts(db, { from, without }, parts, row);
  }
  return columnsOf(parts, rowsInOrder(parts, happened), happened);
}

/** The same of some people only, who may be as few as one: nothing is read or held of others. */
export async function loadInteractionColumnsOf(
  db: Kysely<Tables>,
  people: ReadonlySet<PersonId>,
): Promise<InteractionColumns> {
  const rows = await db
    .selectFrom('interactionPerson')
    .innerJoin('interaction', 'interaction.id', 'interactionPerson.interaction')
    .selectAll('interactionPerson')
    .select(['day', CHANNEL_INDEX.as('channel'), 'minutes', 'participants', LOGGED.as('logged')])
    .where('person', 'in', dialectOf(db).among([...people]))
    .orderBy('interaction')
    .orderBy('person')
    .execute();
  // Here an interaction goes by its place among those that are read.
  const ids = [...new Set(rows.map((row) => row.interaction))];
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const happened = emptyHappened(ids.length);
  const parts = emptyRows(rows.length);
  for (const [index, row] of rows.entries()) {
    const interaction = placeOf.get(row.interaction)!;
    writeHappened(happened, { ...row, id: interaction });
    writePart(parts, index, { ...row, interaction });
  }
  const columns = columnsOf(parts, rowsInOrder(parts, happened), happened);
  return { ...columns, interaction: columns.interaction.map((place) => ids[place]!) };
}

function emptyHappened(count: number): Happened {
  return {
    day: new Int32Array(count),
    channel: new Uint8Array(count),
    minutes: new Float32Array(count),
    participants: new Uint16Array(count),
    logged: new Uint8Array(count),
  };
}

function emptyRows(count: number): Parts {
  return { count, ...emptyParts(count), interaction: new Int32Array(count), person: new Int32Array(count) };
}

function emptyParts(count: number): Omit<Parts, 'count' | 'interaction' | 'person'> {
  return {
    incoming: new Uint16Array(count),
    outgoing: new Uint16Array(count),
    incomingCharacters: new Int32Array(count),
    outgoingCharacters: new Int32Array(count),
    isBystander: new Uint8Array(count),
  };
}

async function loadHappened(db: Kysely<Tables>, from: number, happened: Happened): Promise<void> {
  const rows = await db
    .selectFrom('interaction')
    .select(['id', 'day', CHANNEL_INDEX.as('channel'), 'minutes', 'participants', LOGGED.as('logged')])
    .where('id', '>=', from)
    .where('id', '<', from + AT_ONCE)
    .execute();
  for (const row of rows) writeHappened(happened, row);
}

interface HappenedRow extends Pick<InteractionTable, 'id' | 'day' | 'minutes' | 'participants'> {
  /** Index into CHANNELS. */
  readonly channel: number;
  readonly logged: number;
}

function writeHappened(happened: Happened, { id, day, channel, minutes, participants, logged }: HappenedRow): void {
  happened.day[id] = day;
  happened.channel[id] = channel;
  happened.minutes[id] = minutes ?? Number.NaN;
  happened.participants[id] = Math.min(participants, 65_535);
  happened.logged[id] = logged;
}

async function loadParts(
  db: Kysely<Tables>,
  { from, without }: { readonly from: number; readonly without: ReadonlySet<PersonId> },
  parts: Parts,
  first: number,
): Promise<number> {
  const rows = await db
    .selectFrom('interactionPerson')
    .selectAll()
    .where('interaction', '>=', from)
    .where('interaction', '<', from + AT_ONCE)
    .orderBy('interaction')
    .orderBy('person')
    .execute();
  let row = first;
  for (const part of rows) {
    if (!without.has(part.person)) writePart(parts, row++, part);
  }
  return row;
}

function writePart(parts: Parts, row: number, part: InteractionPersonTable): void {
  parts.interaction[row] = part.interaction;
  parts.person[row] = part.person;
  parts.incoming[row] = Math.min(part.incoming, 65_535);
  parts.outgoing[row] = Math.min(part.outgoing, 65_535);
  parts.incomingCharacters[row] = part.incomingCharacters;
  parts.outgoingCharacters[row] = part.outgoingCharacters;
  parts.isBystander[row] = part.bystander;
}

/** A number costs less to read than a text. */
const CHANNEL_INDEX = sql<number>`case "channel" ${sql.join(
  CHANNELS.map((channel, index) => sql`when ${sql.lit(channel)} then ${sql.lit(index)}`),
  sql` `,
)} end`;

const LOGGED = sql<number>`"source" = 'log'`;

/** The rows that count, by person, day and interaction: two stable counting sorts, as comparing would take longer than reading did. */
function rowsInOrder(parts: Parts, happened: Happened): Int32Array {
  const counts = countedOnce(parts, happened);
  const dayOf = (row: number): number => happened.day[parts.interaction[row]!]!;
  const days = new Set<number>();
  const kept = new Int32Array(parts.count);
  let count = 0;
  let people = 0;
  for (let row = 0; row < parts.count; row++) {
    if (!counts(row)) continue;
    kept[count++] = row;
    days.add(dayOf(row));
    people = Math.max(people, parts.person[row]! + 1);
  }
  const rank = new Map([...days].sort((one, other) => one - other).map((day, index) => [day, index]));
  const byDay = bucketed(kept.subarray(0, count), days.size, (row) => rank.get(dayOf(row))!);
  return bucketed(byDay, people, (row) => parts.person[row]!);
}

function bucketed(rows: Int32Array, buckets: number, bucket: (row: number) => number): Int32Array {
  const next = new Int32Array(buckets + 1);
  for (const row of rows) next[bucket(row) + 1]!++;
  for (let index = 1; index <= buckets; index++) next[index]! += next[index - 1]!;
  const ordered = new Int32Array(rows.length);
  for (const row of rows) ordered[next[bucket(row)]!++] = row;
  return ordered;
}

function columnsOf(parts: Parts, rows: Int32Array, happened: Happened): InteractionColumns {
  const count = rows.length;
  const people: number[] = [];
  const start: number[] = [];
  const columns = rowsWithRoom(count);
  for (let index = 0; index < count; index++) {
    const row = rows[index]!;
    const interaction = parts.interaction[row]!;
    const person = parts.person[row]!;
    if (people.at(-1) !== person) {
      people.push(person);
      start.push(index);
    }
    columns.interaction[index] = interaction;
    columns.day[index] = happened.day[interaction]!;
    columns.channel[index] = happened.channel[interaction]!;
    columns.minutes[index] = happened.minutes[interaction]!;
    columns.participants[index] = happened.participants[interaction]!;
    columns.incoming[index] = parts.incoming[row]!;
    columns.outgoing[index] = parts.outgoing[row]!;
    columns.incomingCharacters[index] = parts.incomingCharacters[row]!;
    columns.outgoingCharacters[index] = parts.outgoingCharacters[row]!;
    columns.isBystander[index] = parts.isBystander[row]!;
  }
  const end = start.map((_, slot) => start[slot + 1] ?? count);
  return { people, start: Int32Array.from(start), end: Int32Array.from(end), ...columns };
}
