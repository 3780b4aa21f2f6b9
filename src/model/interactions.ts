import type { Day } from '../base/days.ts';
import { CHANNELS, type Channel } from './channel.ts';
import type { InteractionId, PersonId } from './ids.ts';

/** One person's part in one interaction. Counts are turns of that day; a call or meeting counts one each way once confirmed. */
export interface Participation {
  readonly interaction: InteractionId;
  readonly person: PersonId;
  readonly day: Day;
  readonly channel: Channel;
  /** Absent when unknown. */
  readonly minutes?: number;
  /** How many took part, the owner included. */
  readonly participants: number;
  /** Turns from the person to the owner. */
  readonly incoming: number;
  /** Turns from the owner to the person. */
  readonly outgoing: number;
  readonly incomingCharacters: number;
  readonly outgoingCharacters: number;
  /** Present, but nothing was said to or by this person: no evidence of a tie, only of links. */
  readonly isBystander?: boolean;
}

/** Participations as columns: one row per person and interaction, no object per row. */
export interface InteractionRows {
  readonly interaction: Int32Array;
  readonly day: Int32Array;
  /** Index into CHANNELS. */
  readonly channel: Uint8Array;
  /** NaN when unknown. */
  readonly minutes: Float32Array;
  readonly participants: Uint16Array;
  readonly incoming: Uint16Array;
  readonly outgoing: Uint16Array;
  readonly incomingCharacters: Int32Array;
  readonly outgoingCharacters: Int32Array;
  /** 1 for those who were present only. */
  readonly isBystander: Uint8Array;
}

/**
 * All participations, those of a person beside each other and by day. The rows of `people[i]` are `start[i]` up to, not including,
 * `end[i]`; as they are read they are sorted by person, and later what changed stands at the end and leaves rows of nobody behind.
 */
export interface InteractionColumns extends InteractionRows {
  /** Ascending. */
  readonly people: readonly PersonId[];
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** Columns from rows in any order; people without a row are left out of `people`. */
export function interactionColumns(rows: readonly Participation[]): InteractionColumns {
  const sorted = [...rows].sort((a, b) => a.person - b.person || a.day - b.day || a.interaction - b.interaction);
  const people = [...new Set(sorted.map((row) => row.person))];
  const columns = {
    people,
    start: new Int32Array(people.length),
    end: new Int32Array(people.length),
    ...emptyRows(sorted.length),
  };
  let slot = 0;
  for (const [index, row] of sorted.entries()) {
    if (people[slot] !== row.person) columns.start[++slot] = index;
    columns.end[slot] = index + 1;
    writeRow(columns, index, row);
  }
  return columns;
}

/** Some rows as objects: all those of one person, oldest first. */
export function participationsIn(
  columns: InteractionRows,
  person: PersonId,
  { from, until }: { readonly from: number; readonly until: number },
): Participation[] {
  const rows: Participation[] = [];
  for (let row = from; row < until; row++) {
    const minutes = columns.minutes[row]!;
    rows.push({
      interaction: columns.interaction[row]!,
      person,
      day: columns.day[row]!,
      channel: CHANNELS[columns.channel[row]!]!,
      ...(Number.isNaN(minutes) ? {} : { minutes }),
      participants: columns.participants[row]!,
      incoming: columns.incoming[row]!,
      outgoing: columns.outgoing[row]!,
      incomingCharacters: columns.incomingCharacters[row]!,
      outgoingCharacters: columns.outgoingCharacters[row]!,
      ...(columns.isBystander[row] === 1 ? { isBystander: true } : {}),
    });
  }
  return rows;
}

/**
 * The same columns with other rows for some people: all of theirs are in `fresh`, and may be none. The columns given stay as they
 * are. Rows are added behind where there is room, as copying a million for one that is new would take longer than all else.
 */
export function withRowsOf(
  columns: InteractionColumns,
  people: ReadonlySet<PersonId>,
  fresh: InteractionColumns,
): InteractionColumns {
  const count = columns.day.length;
  const more = fresh.day.length;
  const rows = hasRoom(columns, more) ? viewOf(columns, count + more) : undefined;
  if (rows === undefined) return withRowsOf(compact(columns, more), people, fresh);
  for (const name of COLUMNS) rows[name].set(fresh[name], count);
  used.set(rows.day.buffer, count + more);
  return { ...spansWith(columns, people, { fresh, count }), ...rows };
}

/** Who has rows and where, once `fresh` stands from row `count` on. */
function spansWith(
  columns: InteractionColumns,
  people: ReadonlySet<PersonId>,
  { fresh, count }: { readonly fresh: InteractionColumns; readonly count: number },
): Pick<InteractionColumns, 'people' | 'start' | 'end'> {
  const slots = new Map(fresh.people.map((person, slot) => [person, slot]));
  const known = columns.people.filter((person) => people.has(person));
  if (known.length === fresh.people.length && known.every((person) => slots.has(person))) {
    const [start, end] = [columns.start.slice(), columns.end.slice()];
    for (const [slot, person] of columns.people.entries()) {
      const of = slots.get(person);
      if (of === undefined) continue;
      start[slot] = count + fresh.start[of]!;
      end[slot] = count + fresh.end[of]!;
    }
    return { people: columns.people, start, end };
  }
  const spans = [
    ...columns.people.flatMap((person, slot) =>
      people.has(person) ? [] : [{ person, from: columns.start[slot]!, until: columns.end[slot]! }],
    ),
    ...fresh.people.map((person, slot) => ({
      person,
      from: count + fresh.start[slot]!,
      until: count + fresh.end[slot]!,
    })),
  ].sort((one, other) => one.person - other.person);
  return {
    people: spans.map(({ person }) => person),
    start: Int32Array.from(spans, ({ from }) => from),
    end: Int32Array.from(spans, ({ until }) => until),
  };
}

/** Room for as many rows again, and some: what is not written yet takes no memory. */
const ROOM = 1_024;

/** How many rows of a buffer are taken, by its column of days: whoever added the last ones may add more. */
const used = new WeakMap<ArrayBufferLike, number>();

function hasRoom({ day }: InteractionRows, more: number): boolean {
  return used.get(day.buffer) === day.length && (day.length + more) * day.BYTES_PER_ELEMENT <= day.buffer.byteLength;
}

/** So many rows, with room behind for those that come later: at least for `more`. */
export function rowsWithRoom(count: number, more = 0): InteractionRows {
  const rows = viewOf(emptyRows(count + Math.max(count + ROOM, more)), count);
  used.set(rows.day.buffer, count);
  return rows;
}

/** The columns of the same buffers, with so many rows. */
function viewOf(rows: InteractionRows, count: number): InteractionRows {
  return {
    interaction: new Int32Array(rows.interaction.buffer, 0, count),
    day: new Int32Array(rows.day.buffer, 0, count),
    channel: new Uint8Array(rows.channel.buffer, 0, count),
    minutes: new Float32Array(rows.minutes.buffer, 0, count),
    participants: new Uint16Array(rows.participants.buffer, 0, count),
    incoming: new Uint16Array(rows.incoming.buffer, 0, count),
    outgoing: new Uint16Array(rows.outgoing.buffer, 0, count),
    incomingCharacters: new Int32Array(rows.incomingCharacters.buffer, 0, count),
    outgoingCharacters: new Int32Array(rows.outgoingCharacters.buffer, 0, count),
    isBystander: new Uint8Array(rows.isBystander.buffer, 0, count),
  };
}

/** The same rows, sorted by person again, without those that nobody has any more, and with room for so many and more. */
export function compact(columns: InteractionColumns, more = 0): InteractionColumns {
  const { people } = columns;
  const start = new Int32Array(people.length);
  const end = new Int32Array(people.length);
  let count = 0;
  for (let slot = 0; slot < people.length; slot++) {
    start[slot] = count;
    count += columns.end[slot]! - columns.start[slot]!;
    end[slot] = count;
  }
  const rows = rowsWithRoom(count, more);
  for (let first = 0; first < people.length; ) {
    let last = first;
    while (last + 1 < people.length && columns.start[last + 1] === columns.end[last]) last++;
    const [from, until] = [columns.start[first]!, columns.end[last]!];
    for (const name of COLUMNS) rows[name].set(columns[name].subarray(from, until), start[first]);
    first = last + 1;
  }
  return { people, start, end, ...rows };
}

/** Whether somebody has the same rows in both; rows that were copied since count as others. */
export function hasSameRows(
  one: InteractionColumns,
  slot: number | undefined,
  other: InteractionColumns,
  otherSlot: number | undefined,
): boolean {
  if (slot === undefined || otherSlot === undefined) return slot === otherSlot;
  const isSamePlace = one.start[slot] === other.start[otherSlot] && one.end[slot] === other.end[otherSlot];
  return isSamePlace && one.day.buffer === other.day.buffer;
}

/** The columns with an entry for each row. */
const COLUMNS = [
  'interaction',
  'day',
  'channel',
  'minutes',
  'participants',
  'incoming',
  'outgoing',
  'incomingCharacters',
  'outgoingCharacters',
  'isBystander',
] as const satisfies readonly (keyof InteractionRows)[];

function emptyRows(count: number): InteractionRows {
  return {
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
}

function writeRow(columns: InteractionRows, index: number, row: Participation): void {
  columns.interaction[index] = row.interaction;
  columns.day[index] = row.day;
  columns.channel[index] = CHANNELS.indexOf(row.channel);
  columns.minutes[index] = row.minutes ?? Number.NaN;
  columns.participants[index] = Math.min(row.participants, 65_535);
  columns.incoming[index] = Math.min(row.incoming, 65_535);
  columns.outgoing[index] = Math.min(row.outgoing, 65_535);
  columns.incomingCharacters[index] = row.incomingCharacters;
  columns.outgoingCharacters[index] = row.outgoingCharacters;
  columns.isBystander[index] = row.isBystander === true ? 1 : 0;
}
