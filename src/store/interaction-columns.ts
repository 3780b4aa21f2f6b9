import { type Kysely, sql } from 'kysely';
import type { Day } from '../base/days.ts';
import { CHANNELS } from '../model/channel.ts';
import type { InteractionColumns } from '../model/interactions.ts';
import { countedOnce } from './counted-once.ts';
import type { Tables } from './tables.ts';

/** An interaction as columns need it. */
export interface Happened {
  readonly id: number;
  readonly day: Day;
  /** Index into CHANNELS: a number costs less to read than a text. */
  readonly channel: number;
  readonly minutes: number | null;
  readonly participants: number;
  /** 1 where the owner logged it. */
  readonly logged: number;
}

/** One person's part in the interaction of that id. */
export interface Part {
  readonly interaction: number;
  readonly person: number;
  readonly incoming: number;
  readonly outgoing: number;
  readonly incomingCharacters: number;
  readonly outgoingCharacters: number;
  readonly bystander: number;
}

/**
 * All participations as columns sorted by person, day and interaction. Of an exchange that the owner logged and a file
 * brought too, the richer counts.
 */
export async function loadInteractionColumns(db: Kysely<Tables>): Promise<InteractionColumns> {
  const interactions: Happened[] = await db
    .selectFrom('interaction')
    .select(['id', 'day', CHANNEL_INDEX.as('channel'), 'minutes', 'participants'])
    .select(sql<number>`"source" = 'log'`.as('logged'))
    .orderBy('id')
    .execute();
  const parts: Part[] = await db.selectFrom('interactionPerson').selectAll().execute();
  const happened = byId(interactions);
  return columnsOf(sortedParts(countedOnce(parts, happened), interactions, happened), happened);
}

const CHANNEL_INDEX = sql<number>`case "channel" ${sql.join(
  CHANNELS.map((channel, index) => sql`when ${sql.lit(channel)} then ${sql.lit(index)}`),
  sql` `,
)} end`;

/** Ids are given in a row, so an array finds faster than a map. */
function byId(interactions: readonly Happened[]): readonly Happened[] {
  const found: Happened[] = [];
  for (const interaction of interactions) found[interaction.id] = interaction;
  return found;
}

/** Two stable counting sorts, by day and then by person: comparing would take longer than reading the rows did. */
function sortedParts(
  parts: readonly Part[],
  interactions: readonly Happened[],
  happened: readonly Happened[],
): readonly Part[] {
  const byDay = interactions.toSorted((a, b) => a.day - b.day || a.id - b.id);
  const rank = new Int32Array(happened.length);
  for (let index = 0; index < byDay.length; index++) rank[byDay[index]!.id] = index;
  const people = parts.reduce((highest, part) => Math.max(highest, part.person), 0) + 1;
  const inOrder = bucketed(parts, byDay.length, (part) => rank[part.interaction]!);
  return bucketed(inOrder, people, (part) => part.person);
}

function bucketed(parts: readonly Part[], buckets: number, bucket: (part: Part) => number): readonly Part[] {
  const next = new Int32Array(buckets + 1);
  for (const part of parts) next[bucket(part) + 1]!++;
  for (let index = 1; index <= buckets; index++) next[index]! += next[index - 1]!;
  const ordered = new Array<Part>(parts.length);
  for (const part of parts) ordered[next[bucket(part)]!++] = part;
  return ordered;
}

function columnsOf(parts: readonly Part[], happened: readonly Happened[]): InteractionColumns {
  const count = parts.length;
  const people: number[] = [];
  const start: number[] = [];
  const columns = {
    interaction: new Int32Array(count),
    day: new Int32Array(count),
    channel: new Uint8Array(count),
    minutes: new Float32Array(count),
    participants: new Uint16Array(count),
    incoming: new Uint16Array(count),
    outgoing: new Uint16Array(count),
    incomingCharacters: new Int32Array(count),
    outgoingCharacters: new Int32Array(count),
    isBystander: new Uint8Array(count),
  };
  for (let index = 0; index < count; index++) {
    const part = parts[index]!;
    const { day, channel, minutes, participants } = happened[part.interaction]!;
    if (people.at(-1) !== part.person) {
      people.push(part.person);
      start.push(index);
    }
    columns.interaction[index] = part.interaction;
    columns.day[index] = day;
    columns.channel[index] = channel;
    columns.minutes[index] = minutes ?? Number.NaN;
    columns.participants[index] = Math.min(participants, 65_535);
    columns.incoming[index] = Math.min(part.incoming, 65_535);
    columns.outgoing[index] = Math.min(part.outgoing, 65_535);
    columns.incomingCharacters[index] = part.incomingCharacters;
    columns.outgoingCharacters[index] = part.outgoingCharacters;
    columns.isBystander[index] = part.bystander;
  }
  return { people, start: Int32Array.from([...start, count]), ...columns };
}
