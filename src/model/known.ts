import type { Day } from '../base/days.ts';
import type { Channel } from './channel.ts';
import type { InteractionId, PersonId } from './ids.ts';
import type { Closeness, Standing, Topic, Trait } from './person.ts';

/** What an import, or a portion of one, is compared with: who is known, by which keys, and what happened. The owner included. */
export interface Known {
  readonly people: readonly KnownPerson[];
  readonly keys: readonly KnownKey[];
  readonly topics: readonly KnownTopic[];
  readonly traits: readonly KnownTrait[];
  readonly positions: readonly KnownPosition[];
  readonly education: readonly KnownEducation[];
  readonly interactions: readonly KnownInteraction[];
  readonly favours: readonly KnownFavour[];
  readonly toldLinks: readonly KnownToldLink[];
  readonly nobodies: readonly KnownNobody[];
}

/** What files may say of a person, field by field; the words of a column of the store. */
export interface PersonFields {
  readonly name: string;
  readonly standing: Standing;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly credentials?: string;
  readonly headline?: string;
  readonly summary?: string;
  readonly industry?: string;
  readonly company?: string;
  readonly title?: string;
  readonly location?: string;
  readonly notes?: string;
  readonly connectedOn?: Day;
  /** 1–12. */
  readonly birthMonth?: number;
  readonly birthDay?: number;
  /** Absent where only the day is known. */
  readonly birthYear?: number;
  readonly closeness?: Closeness;
  readonly closenessOn?: Day;
}
export type PersonField = keyof PersonFields;

/** Every field, in a fixed order. */
export const PERSON_FIELDS = [
  'name',
  'standing',
  'givenName',
  'familyName',
  'credentials',
  'headline',
  'summary',
  'industry',
  'company',
  'title',
  'location',
  'notes',
  'connectedOn',
  'birthMonth',
  'birthDay',
  'birthYear',
  'closeness',
  'closenessOn',
] as const satisfies readonly PersonField[];

export interface KnownPerson extends PersonFields {
  readonly id: PersonId;
  /** Fields that the owner changed by hand, and `topics`, `emails`, `phones`: files do not change them. */
  readonly handEdited: readonly string[];
}

export interface KnownKey {
  readonly id: number;
  readonly person: PersonId;
  readonly kind: 'linkedin' | 'email' | 'phone' | 'uid';
  readonly value: string;
  /** Of somebody who was found to be this person: what files say by it fills what is empty, and changes nothing. */
  readonly isMerged?: boolean;
}

export interface KnownTopic extends Topic {
  readonly id: number;
  readonly person: PersonId;
}

export interface KnownTrait extends Trait {
  readonly id: number;
  readonly person: PersonId;
}

export interface KnownPosition {
  readonly id: number;
  readonly person: PersonId;
  readonly company: string;
  readonly title: string;
  readonly startedOn?: Day;
  readonly finishedOn?: Day;
}

export interface KnownEducation {
  readonly id: number;
  readonly person: PersonId;
  readonly school: string;
  readonly degree?: string;
  readonly startedOn?: Day;
  readonly finishedOn?: Day;
}

export interface KnownInteraction {
  readonly id: InteractionId;
  /** Absent for what the owner logged. */
  readonly key?: string;
  readonly day: Day;
  readonly channel: Channel;
  readonly minutes?: number;
  readonly participants: number;
  readonly parties: readonly KnownParty[];
}

/** A person's part: turns and characters each way. */
export interface KnownParty {
  readonly person: PersonId;
  readonly incoming: number;
  readonly outgoing: number;
  readonly incomingCharacters: number;
  readonly outgoingCharacters: number;
  /** Present, but nothing was said to or by this person. */
  readonly isBystander?: boolean;
}

export interface KnownFavour {
  readonly id: number;
  readonly key: string;
}

/** A link between two other people of which a file has told. */
export interface KnownToldLink {
  readonly id: number;
  readonly key: string;
}

/** An address that was taken for no person: a robot, a room, a list. */
export interface KnownNobody extends Nobody {
  readonly id: number;
  /** The owner has said that it is a person after all. */
  readonly isPerson: boolean;
}

/** Who was taken for no person, and why. */
export interface Nobody {
  readonly name: string;
  readonly kind: KnownKey['kind'] | 'name';
  /** The key's value; the folded name where there is no key. */
  readonly value: string;
  readonly reason: string;
}

/** What a portion of an import needs to know: whatever goes by these keys and names. */
export interface WantedKnown {
  readonly keys: readonly Pick<KnownKey, 'kind' | 'value'>[];
  /** Folded. */
  readonly names: readonly string[];
  readonly interactions: readonly string[];
  readonly favours: readonly string[];
  readonly toldLinks: readonly string[];
  readonly nobodies: readonly Pick<Nobody, 'kind' | 'value'>[];
  /** Records tell of connections: that people connected is kept once, and looked up only for these. */
  readonly hasConnections: boolean;
}
