import { type Parties, parties } from './parties.ts';
import { type Turns, turns } from './turns.ts';

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
