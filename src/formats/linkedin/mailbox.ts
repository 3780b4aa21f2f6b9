import type { Origin } from '../record.ts';
import { type Parties, parties } from './parties.ts';
import { type Turn, type Turns, turns } from './turns.ts';

/** A mailbox as it is read: who writes to whom and when, without any text. */
export interface Mailbox {
  readonly file: string;
  readonly parties: Parties;
  readonly turns: Turns;
  /** The identity of each conversation, and what it was called. */
  readonly conversations: { readonly id: string; title: string }[];
}

/** An empty mailbox for one file. */
export function mailbox(file: string): Mailbox {
  return { file, parties: parties(), turns: turns(), conversations: [] };
}

/** Sender and recipients of a turn; an anonymous sender is left out. */
export function everybodyIn(box: Mailbox, turn: Turn): readonly number[] {
  const recipients = box.parties.lists[turn.recipients]!;
  return turn.sender < 0 ? recipients : [turn.sender, ...recipients];
}

/** Where the row of a turn stands. */
export function originOf(box: Mailbox, turn: Turn): Origin {
  return { file: box.file, line: turn.line };
}
