import type { PersonId } from './ids.ts';

/** A text that may say what a person knows about, and where it stood: a note, the title of an event, the subject of a message. */
export interface Mention {
  readonly person: PersonId;
  readonly text: string;
  readonly source: 'note' | 'event' | 'subject';
}
