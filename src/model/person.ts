import { z } from 'zod';
import type { Day } from '../base/days.ts';
import type { WishedChannel } from './channel.ts';
import type { PersonId } from './ids.ts';

/** `contact`: there is a tie; `prospect`: known of only; `owner`: the person whose network it is. */
export const Standing = z.enum(['owner', 'contact', 'prospect']);
export type Standing = z.infer<typeof Standing>;

/** How close the owner says a person is: 0 do not count, 1 distant, 2 acquainted, 3 close, 4 very close. */
export const Closeness = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export type Closeness = z.infer<typeof Closeness>;

/** Where the owner and a person meet: several contexts make a tie stronger (science §3.1). */
export const Context = z.enum(['work', 'school', 'client', 'community', 'family-friend', 'online']);
export type Context = z.infer<typeof Context>;

/** A job held. Months or years are stored as their first day. */
export interface Position {
  readonly company: string;
  readonly title: string;
  readonly startedOn?: Day;
  /** Absent while it lasts. */
  readonly finishedOn?: Day;
}

export interface Education {
  readonly school: string;
  readonly degree?: string;
  readonly startedOn?: Day;
  readonly finishedOn?: Day;
}

/** Something a person knows about, and how Tertius came to know it. */
export interface Topic {
  readonly topic: string;
  readonly source: 'skill' | 'endorsement' | 'note' | 'owner';
}

/**
 * What files say of a person beyond the fields: a label that the owner gave, an event they attended, or any other detail by the
 * file's own name for it. `value` is empty for labels and events.
 */
export interface Trait {
  readonly kind: 'label' | 'event' | 'detail';
  readonly name: string;
  readonly value: string;
}

/** Everything the model needs to know of one person besides interactions and links. */
export interface PersonFacts {
  readonly id: PersonId;
  readonly name: string;
  readonly standing: Standing;
  readonly company?: string;
  readonly title?: string;
  /** As files or the owner write it: `Berlin, Germany`. */
  readonly location?: string;
  readonly positions: readonly Position[];
  readonly education: readonly Education[];
  readonly topics: readonly Topic[];
  /** The day the platform says they connected. */
  readonly connectedOn?: Day;
  readonly closeness?: Closeness;
  readonly closenessOn?: Day;
  readonly contexts: readonly Context[];
  /** How competent the owner finds them in their field, 0–4. */
  readonly competence?: number;
  /** How far they would speak for the owner, 0–4. */
  readonly advocacy?: number;
  /** The owner's word on their career stage, 1–6; overrides what the title says. */
  readonly seniority?: number;
  readonly pinned: boolean;
  /** Days between two exchanges as the owner wants them; 0: not to be reminded. Absent: as the tie suggests. */
  readonly cadenceDays?: number;
  /** The owner leaves them in peace until this day. */
  readonly pausedUntil?: Day;
  /** How the owner wishes to turn to them, where that can be chosen. Absent: as the tie suggests. */
  readonly wishedChannel?: WishedChannel;
  /** The day of that wish. */
  readonly wishedChannelOn?: Day;
  /** What they look for and what they offer, as the owner heard it; none when left out. */
  readonly seeks?: readonly string[];
  readonly offers?: readonly string[];
  /** Month 1–12. The year, where it is known at all, is left out: age plays no part in anything. */
  readonly birthday?: { readonly month: number; readonly day: number };
  /** Left or deceased: left out everywhere, silently. */
  readonly ended: boolean;
  /** The owner keeps them to themselves: left out of what is made for others. False when left out. */
  readonly isPrivate?: boolean;
  /** Channels through which the owner can reach them, as addresses known allow. */
  readonly reachable: readonly ('mail' | 'message' | 'phone')[];
}
