import type { WishedChannel } from '../../../model/channel.ts';
import type { CommonPart } from '../../../model/common-part.ts';
import type { Chance } from '../../response/chance-words.ts';

/** Every sentence of a brief but its draft, in one language. It speaks to the owner; a sentence says what is on record and no more. */
export interface BriefWords {
  readonly lastInTouch: (days: number) => string;
  readonly bothWorkedAt: (company: string) => string;
  readonly bothWentTo: (school: string) => string;
  readonly shared: (part: CommonPart) => string;
  /** Probably, unless somebody said so. */
  readonly bothKnow: (name: string, isSure: boolean) => string;

  readonly theyKnow: (name: string, what: string) => string;
  readonly youKnow: (what: string, name: string) => string;

  readonly nothingOnRecord: string;
  readonly knowsToo: (name: string) => string;
  readonly nobodyAround: (field: string, name: string) => string;
  /** Of so many known around them nobody knows about it. */
  readonly onlyYou: (field: string, name: string, around: number) => string;
  readonly fewDo: (field: string, name: string, counts: { readonly held: number; readonly around: number }) => string;

  readonly offerWishes: string;
  readonly offerIntroduction: string;
  /** What the person looks for, and the owner knows about. */
  readonly offerSought: (what: string, name: string) => string;
  readonly offerShared: (topic: string) => string;
  readonly offerKnowledge: (field: string, name: string) => string;
  readonly offerAsking: (name: string) => string;
  readonly offerExperience: (topic: string, name: string) => string;

  readonly askCall: (name: string, matter: string | undefined) => string;
  readonly askUnderrated: (name: string) => string;
  readonly askLookFirst: (name: string, matter: string) => string;
  readonly askDoFirst: (name: string, matter: string | undefined) => string;
  readonly askIntroduction: (introducer: string, target: string) => string;
  readonly askAgainst: (one: string, other: string | undefined, matter: string | undefined) => string;

  readonly usualChannel: string;
  /** The way that the owner wishes with this person. */
  readonly wished: (channel: WishedChannel) => string;
  /** The chance with its word and the owner's record, as far as it is told in this language. */
  readonly chance: (chance: Chance, what: 'answer' | 'come about') => string;
  readonly notLateInWeek: string;
  readonly raises: (way: Way, chance: number) => string;
}

/** Another way of turning to somebody. */
export type Way =
  | { readonly kind: 'call' }
  | { readonly kind: 'give-first' }
  | { readonly kind: 'introduction'; readonly by: string };
