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

/**
 * All participations as columns sorted by person, then day: one row per person and interaction, no object per row.
 * The rows of `people[i]` are `start[i]` … `start[i + 1]`.
 */
export interface InteractionColumns {
  readonly people: readonly PersonId[];
  readonly start: Int32Array;
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

/** Columns from rows in any order; people without a row are left out of `people`. */
export function interactionColumns(rows: readonly Participation[]): InteractionColumns {
  const sorted = [...rows].sort((a, b) => a.person - b.person || a.day - b.day || a.interaction - b.interaction);
  const people = [...new Set(sorted.map((row) => row.person))];
  const start = new Int32Array(people.length + 1);
  const columns = emptyColumns(people, start, sorted.length);
  let slot = 0;
  for (const [index, row] of sorted.entries()) {
    while (people[slot] !== row.person) start[++slot] = index;
    writeRow(columns, index, row);
  }
  start.fill(sorted.length, slot + 1);
  return columns;
}

/** The rows of one person as objects, oldest first; empty for a person nothing ever happened with. */
export function participationsOf(columns: InteractionColumns, slot: number): Participation[] {
  const rows: Participation[] = [];
  for (let row = columns.start[slot]!; row < columns.start[slot + 1]!; row++) {
    const minutes = columns.minutes[row]!;
    rows.push({
      interaction: columns.interaction[row]!,
      person: columns.people[slot]!,
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

function emptyColumns(people: readonly PersonId[], start: Int32Array, count: number): InteractionColumns {
  return {
    people,
    start,
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

function writeRow(columns: InteractionColumns, index: number, row: Participation): void {
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
