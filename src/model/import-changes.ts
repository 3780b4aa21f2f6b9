import type { Day } from '../base/days.ts';
import type { Channel } from './channel.ts';
import type { FavourKind } from './favour.ts';
import type { InteractionId, PersonId } from './ids.ts';
import type { KnownKey, KnownParty, Nobody, PersonField, PersonFields } from './known.ts';
import type { Topic, Trait } from './person.ts';

/** A person who is known (their id), or new with this import: −1 for the first of `people`, −2 for the second. */
export type PersonRef = number;

/** What an import does to what is known. Decided as a whole, written in one transaction, taken back as a whole. */
export interface ImportChanges {
  readonly people: readonly AddedPerson[];
  readonly fields: readonly FieldChange[];
  readonly keys: readonly AddedKey[];
  readonly topics: readonly AddedTopic[];
  readonly traits: readonly AddedTrait[];
  readonly positions: readonly AddedPosition[];
  readonly education: readonly AddedEducation[];
  readonly interactions: readonly AddedInteraction[];
  /** Interactions of which more is known now than before. */
  readonly grown: readonly GrownInteraction[];
  readonly favours: readonly AddedFavour[];
  readonly toldLinks: readonly AddedToldLink[];
  readonly nobodies: readonly Nobody[];
  readonly lifeEvents: readonly SeenLifeEvent[];
  /** What was known before and stands in these files too: another import's undo must leave it. */
  readonly seen: Seen;
  /** What rows of these files said of whom, so that a later portion of them does not say otherwise. */
  readonly said: readonly Said[];
  /** Names that people no longer bear, folded: other rows may still use them. */
  readonly namesBefore: readonly { readonly person: PersonRef; readonly name: string }[];
  readonly files: readonly FileOutcome[];
}

/** Somebody new, and the file in which they were met first. */
export interface AddedPerson extends PersonFields {
  readonly file: string;
}

/** One field of a person or of a row about them; `before` and `after` are absent for no value. */
export interface FieldChange {
  readonly entity: 'person' | 'position' | 'education';
  readonly id: number;
  readonly field: PersonField | 'finishedOn';
  readonly before?: string | number;
  readonly after?: string | number;
}

export interface AddedKey extends Pick<KnownKey, 'kind' | 'value'> {
  readonly person: PersonRef;
}

export interface AddedTopic extends Topic {
  readonly person: PersonRef;
}

export interface AddedTrait extends Trait {
  readonly person: PersonRef;
}

/** A file says that two others know each other. */
export interface AddedToldLink {
  readonly key: string;
  readonly people: readonly [PersonRef, PersonRef];
  /** In (0, 1], as the file tells it. */
  readonly probability: number;
}

export interface AddedPosition {
  readonly person: PersonRef;
  readonly company: string;
  readonly title: string;
  readonly startedOn?: Day;
  readonly finishedOn?: Day;
}

export interface AddedEducation {
  readonly person: PersonRef;
  readonly school: string;
  readonly degree?: string;
  readonly startedOn?: Day;
  readonly finishedOn?: Day;
}

export interface AddedInteraction {
  readonly key: string;
  readonly day: Day;
  readonly channel: Channel;
  readonly minutes?: number;
  /** The owner included. */
  readonly participants: number;
  readonly subject?: string;
  readonly parties: readonly AddedParty[];
}

export interface AddedParty extends Omit<KnownParty, 'person'> {
  readonly person: PersonRef;
}

/** An interaction as it is known now; it had the day, minutes and parties of `before`. */
export interface GrownInteraction {
  readonly id: InteractionId;
  readonly before: InteractionExtent;
  readonly after: InteractionExtent;
}

export interface InteractionExtent {
  readonly day: Day;
  readonly minutes?: number;
  readonly participants: number;
  readonly parties: readonly AddedParty[];
}

export interface AddedFavour {
  readonly key: string;
  readonly person: PersonRef;
  readonly kind: FavourKind;
  readonly day?: Day;
  readonly about: string;
}

export interface SeenLifeEvent {
  readonly person: PersonId;
  readonly kind: 'new-job' | 'promotion';
  readonly day: Day;
  readonly text: string;
}

/** Ids of rows known before. `facts`: people of whom a file states fields, not only the existence. */
export interface Seen {
  readonly person: readonly number[];
  readonly facts: readonly PersonRef[];
  readonly personKey: readonly number[];
  readonly topic: readonly number[];
  readonly trait: readonly number[];
  readonly position: readonly number[];
  readonly education: readonly number[];
  readonly interaction: readonly number[];
  readonly favour: readonly number[];
  readonly toldLink: readonly number[];
  readonly nobody: readonly number[];
}

/** The first word of an import on a field stands; these are the fields on which it has spoken. */
export interface Said {
  readonly person: PersonRef;
  readonly fields: readonly PersonField[];
  /** A row says that the owner and this person are connected. */
  readonly isListed: boolean;
}

/** What is known of an import as a whole when a portion of it is decided. */
export interface WholeImport {
  /** Of the profiles that are known of in this portion, those which the files mention anywhere. */
  readonly mentioned: ReadonlySet<string>;
  /** Of the names in this portion, those that several profiles of the files bear; folded. */
  readonly sharedNames: ReadonlySet<string>;
  /** The files are older than what is known: they add, and correct nothing. */
  readonly isOlder: boolean;
  /** What earlier portions said, by the people of this one. */
  readonly said: readonly Said[];
  readonly namesBefore: readonly { readonly person: PersonId; readonly name: string }[];
  /** Interactions from this id on came with earlier portions. */
  readonly firstInteraction: InteractionId;
}

/** What became of a row. */
export type Outcome = 'created' | 'updated' | 'unchanged' | 'asked' | 'ignored' | 'rejected';

/** What became of the rows of a file: the counts of the outcomes add up to `records`. */
export interface FileOutcome {
  readonly file: string;
  readonly records: number;
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Every row that changed nothing known, and why. */
  readonly rows: readonly RowOutcome[];
}

export interface RowOutcome {
  /** Counted from 1; 0 for the file as a whole. */
  readonly line: number;
  readonly outcome: 'asked' | 'ignored' | 'rejected';
  readonly reason: string;
}
