import type { Day } from '../base/days.ts';
import type { Channel } from '../model/channel.ts';
import type { Closeness } from '../model/person.ts';

/** Where a record stands, so that every row can be accounted for: the member of an archive is part of the file's name. */
export interface Origin {
  readonly file: string;
  /** First line of the row, counted from 1. */
  readonly line: number;
}

/** A key by which the outside world knows a person. Values are normalised by the format: see formats/linkedin/profile-key.ts. */
export interface PersonKey {
  readonly kind: 'linkedin' | 'email' | 'phone' | 'uid';
  readonly value: string;
}

/** A person as a file mentions one: a name, keys, or both. */
export interface Mention {
  readonly name: string;
  readonly keys: readonly PersonKey[];
}

/** A person as one end of a link, with what tells namesakes apart where the file says it. */
export interface LinkEnd extends Mention {
  readonly company?: string;
  readonly connectedOn?: Day;
}

/** A connection, an address-book entry, an attendee, a node of a network. */
export interface PersonRecord {
  readonly kind: 'person';
  readonly origin: Origin;
  readonly person: Mention;
  readonly givenName?: string;
  readonly familyName?: string;
  /** Credentials and titles found in the name: `PhD`. */
  readonly credentials?: string;
  readonly headline?: string;
  readonly company?: string;
  readonly title?: string;
  readonly location?: string;
  /** The day an accepted connection was made. */
  readonly connectedOn?: Day;
  /** Words of the owner about this person: LinkedIn's private notes, the notes of an address book. */
  readonly note?: string;
  /** Under which labels or categories the owner keeps this person. */
  readonly labels?: readonly string[];
  /** Year absent where the file tells only the day. */
  readonly birthday?: { readonly month: number; readonly day: number; readonly year?: number };
  /** Named in what LinkedIn keeps of the owner, who deals there with connections mostly. */
  readonly onLinkedIn?: true;
  /** The row only fills what is not known: the label of a node, or what Tertius wrote some time ago. */
  readonly fillsOnly?: true;
  /** Whether the owner has a tie with this person, where the file says so outright, as what Tertius writes does. */
  readonly standing?: 'contact' | 'prospect';
  /** How close the owner said they are, and when, in what Tertius writes. */
  readonly closeness?: Closeness;
  readonly closenessOn?: Day;
  /** Where this person was or will be together with the owner: the name of a conference on an attendee list. */
  readonly attending?: string;
  /** What else the file says, by its own names, so that nothing is lost: `Spouse: …`. */
  readonly more?: readonly { readonly name: string; readonly value: string }[];
}

/** Two other people who know each other, as a file tells or proves it. */
export interface LinkRecord {
  readonly kind: 'link';
  readonly origin: Origin;
  /** The same in every export of the same link. */
  readonly key: string;
  readonly people: readonly [LinkEnd, LinkEnd];
  /** `declared`: a network file or an address book says so. */
  readonly evidence: 'declared';
  /** In (0, 1] where the file tells one; 1 when absent. */
  readonly probability?: number;
}

/**
 * What happened in one thread on one day. Bodies are never kept: only how many turns and characters each way.
 * `owner` marks the owner's own turns; parties are everybody else.
 */
export interface ExchangeRecord {
  readonly kind: 'exchange';
  /** The first row that belongs to it; `rows` says how many did. */
  readonly origin: Origin;
  readonly rows: number;
  /** Names the thread and day: the same in every export, so that nothing is counted twice. */
  readonly key: string;
  readonly day: Day;
  readonly channel: Channel;
  readonly minutes?: number;
  /** How many took part, the owner included. */
  readonly participants: number;
  readonly parties: readonly ExchangeParty[];
  /** What the thread was called, when the export says so. */
  readonly subject?: string;
}

export interface ExchangeParty {
  readonly person: Mention;
  /** Only copied, or one of a crowd: present, but nothing was said to or by this person. Such people stay prospects. */
  readonly isBystander?: boolean;
  /** Turns from this person, seen by the owner. */
  readonly incoming: number;
  /** Turns of the owner that this person received. */
  readonly outgoing: number;
  readonly incomingCharacters: number;
  readonly outgoingCharacters: number;
}

/** A favour that a file proves: an endorsement or recommendation, given or received. */
export interface FavourRecord {
  readonly kind: 'favour';
  readonly origin: Origin;
  readonly key: string;
  readonly person: Mention;
  readonly day?: Day;
  readonly what: 'endorsement' | 'recommendation';
  readonly direction: 'given' | 'received';
  /** The skill endorsed; absent for a recommendation. */
  readonly topic?: string;
}

/** What a file says about the owner. */
export interface OwnerRecord {
  readonly kind: 'owner';
  readonly origin: Origin;
  readonly fact:
    | {
        readonly about: 'profile';
        /** The whole name, where the file says it as one; otherwise it is made of its parts. */
        readonly name?: string;
        readonly givenName: string;
        readonly familyName: string;
        readonly headline?: string;
        readonly summary?: string;
        readonly industry?: string;
        readonly location?: string;
      }
    | {
        readonly about: 'position';
        readonly company: string;
        readonly title: string;
        readonly startedOn?: Day;
        readonly finishedOn?: Day;
      }
    | {
        readonly about: 'education';
        readonly school: string;
        readonly degree?: string;
        readonly startedOn?: Day;
        readonly finishedOn?: Day;
      }
    | { readonly about: 'skill'; readonly topic: string }
    | { readonly about: 'key'; readonly key: PersonKey };
}

/** A row that was read and rightly set aside: sponsored mail, a hidden member, a draft. Counted and explained, never dropped silently. */
export interface IgnoredRecord {
  readonly kind: 'ignored';
  readonly origin: Origin;
  readonly reason: string;
  /** The robot, room or list that was taken for no person; the owner can say that it is one. */
  readonly nobody?: Mention;
}

/** A row that could not be understood, and what the owner can do about it. The row's good neighbours are taken all the same. */
export interface RejectedRecord {
  readonly kind: 'rejected';
  readonly origin: Origin;
  readonly code: string;
  /** One sentence: what is wrong with the row, and what to do. */
  readonly reason: string;
}

export type FileRecord =
  | PersonRecord
  | LinkRecord
  | ExchangeRecord
  | FavourRecord
  | OwnerRecord
  | IgnoredRecord
  | RejectedRecord;
