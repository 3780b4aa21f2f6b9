import type { Day } from '../base/days.ts';
import type { UncertainEgo } from '../graph/graph.ts';
import type { Distance } from '../knowledge/distance.ts';
import type { NetworkPrior } from '../knowledge/network-prior.ts';
import type { OwnerProfile } from '../knowledge/owner-profile.ts';
import type { Profile } from '../knowledge/profile.ts';
import type { Values } from '../model/constants/constants.ts';
import type { PersonId } from '../model/ids.ts';
import type { Participation } from '../model/interactions.ts';
import type { LinkTrace } from '../model/link-trace.ts';
import type { Closeness, Context, PersonFacts } from '../model/person.ts';
import type { Words } from '../words/words.ts';
import type { LearntOptima } from './learnt-optima.ts';

/** Everything that decides how strong one tie is, at any day: strength is a function of this and the day (science §3.1). */
export interface TieEvidence {
  /** Oldest first. */
  readonly participations: readonly Participation[];
  readonly closeness?: Closeness;
  readonly closenessOn?: Day;
  readonly contexts: readonly Context[];
  /** c: expected number of shared contacts, Σ q over the working network. */
  readonly sharedContacts: number;
}

/** Strength S with its parts, as the person page explains it. All shares are in [0, 1]. */
export interface Strength {
  /** S: what is used everywhere. */
  readonly strength: number;
  /** S before the owner's own word. */
  readonly observed: number;
  /** A: decayed contributions. */
  readonly amount: number;
  /** I = 1 − e^(−A/2). */
  readonly interaction: number;
  /** R. */
  readonly reciprocity: number;
  /** T: from the years between first and last real interaction. */
  readonly duration: number;
  /** M. */
  readonly multiplexity: number;
  /** E. */
  readonly embeddedness: number;
  /** h, in days. */
  readonly halfLife: number;
}

export type TieBand = 'nominal' | 'weak' | 'medium' | 'strong';

/** The tie between the owner and one person, today. */
export interface Tie extends Strength {
  readonly evidence: TieEvidence;
  /** Greatest strength the tie ever had. */
  readonly peak: number;
  readonly band: TieBand;
  /** They met, spoke, or wrote to each other, or the owner says they are close: invitations and unanswered messages do not count (science §0). */
  readonly isReal: boolean;
  readonly isDormant: boolean;
  readonly firstDay?: Day;
  /** Last real interaction. */
  readonly lastDay?: Day;
  /** T_ben, T_comp and T = √(T_ben·T_comp). */
  readonly benevolence: number;
  readonly competence: number;
  readonly trust: number;
}

/** What makes a group: where people work, studied, what they do, where they live, what they belong to, or that they know each other. */
export type GroupKind = 'employer' | 'school' | 'field' | 'place' | 'association' | 'cluster';

/** A community of practice that contacts belong to (science §2.5, §4.4). */
export interface Group {
  /** Stable across recomputation: `company:acme`, `cluster:…`, `cell:hospital×operations`. */
  readonly id: string;
  readonly name: string;
  readonly kind: GroupKind;
  /** The owner gave the name. */
  readonly isNamed: boolean;
  readonly people: readonly PersonId[];
}

/** Why two people may know each other, with what it adds to the probability. */
export interface LinkEvidence {
  readonly trace: LinkTrace;
  /** e in [0, 1]: evidence combines as 1 − Π (1 − e). */
  readonly weight: number;
  /** It follows from what is known of each of the two today: where they work, when they connected. */
  readonly isOfToday?: true;
}

/** The link between two other people (science §2.3). */
export interface Link {
  /** q in [0, 1]. */
  readonly probability: number;
  /** The owner's word, which overrides every evidence. */
  readonly isDeclared: boolean;
  readonly evidence: readonly LinkEvidence[];
}

/** Links are looked up by place in `Assessment.people`; any two people may be asked about, not the working network alone. */
export interface Links {
  /** q in [0, 1] from evidence alone: without the baseline that two of the working network have. 0 for a person with themselves. */
  readonly probability: (one: number, other: number) => number;
  /** The owner has said whether they know each other. */
  readonly isDeclared: (one: number, other: number) => boolean;
  readonly between: (one: number, other: number) => Link;
  /**
   * Indexes some people once; then tells for anybody the indexes in `others` of those anything speaks for their knowing.
   * Everybody else has probability 0, which spares comparing thousands with each.
   */
  readonly possibleAmong: (others: readonly number[]) => (place: number) => readonly number[];
}

/**
 * What the network is like on a day: computed once from the facts, read by audit and planning. Everything “by person” is
 * aligned with `people`; `placeOf` finds a person's place.
 */
export interface Assessment {
  readonly today: Day;
  readonly values: Values;
  /** The language in which everything is told; `inLanguage` tells it in another. */
  readonly words: Words;
  /** `facts.people`: everybody but the owner. */
  readonly people: readonly PersonFacts[];
  readonly placeOf: ReadonlyMap<PersonId, number>;
  readonly owner: OwnerProfile;
  /** What the owner's real contacts are like: the expectation for what is not known of a person. */
  readonly prior: NetworkPrior;
  readonly profiles: readonly Profile[];
  readonly distances: readonly Distance[];
  readonly ties: readonly Tie[];
  /** W: places of the people whose structure is measured, strongest first (science §0). */
  readonly working: readonly number[];
  /** Place in `working` of each person; −1 outside it. */
  readonly slotOf: Int32Array;
  /** W as the graph engine takes it: strengths and q, in the order of `working`. */
  readonly network: UncertainEgo;
  readonly links: Links;
  /** Groups of every kind with two people or more, the largest first. */
  readonly groups: readonly Group[];
  /** Id of the one group by which newness γ counts a person: cluster, else company, else cell; undefined when nothing is known. */
  readonly circleOf: readonly (string | undefined)[];
  /** The owner's own such group. */
  readonly ownCircle: string | undefined;
  /** Whom and what the owner was asked about and has answered: `person:12`, `company:acme`. */
  readonly settled: ReadonlySet<string>;
  /** The owner's own best distance by kind of objective, as far as their answers tell. */
  readonly optima: LearntOptima;
  /** Names of circles, also of those with one person. */
  readonly circleNames: ReadonlyMap<string, string>;
}
