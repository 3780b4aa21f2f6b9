import type { Day } from '../base/days.ts';
import type { PersonId } from '../model/ids.ts';
import type { Participation } from '../model/interactions.ts';
import type { Closeness, Context } from '../model/person.ts';

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
  /** Something real happened, or the owner says so: invitations and reactions do not count. */
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

/** A community of practice that contacts belong to (science §2.5, §4.4). */
export interface Group {
  /** Stable across recomputation: `company:acme`, `cluster:…`, `cell:hospital×operations`. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'employer' | 'school' | 'cluster' | 'cell';
  readonly people: readonly PersonId[];
}
