import type { Assessment } from '../audit/assessment.ts';
import type { NeedAsk } from '../audit/objective-needs.ts';
import type { Day } from '../base/days.ts';
import type { Profile } from '../knowledge/profile.ts';
import type { Values } from '../model/constants/constants.ts';
import type { Facts } from '../model/facts.ts';
import type { PersonId } from '../model/ids.ts';
import type { Objective } from '../model/objective.ts';
import type { AgreementWeights } from './introductions/agreement.ts';
import type { KeepScene } from './keep-in-touch/keep-scene.ts';
import type { ResponseWeights } from './response/response-chance.ts';
import type { Trial } from './response/trials.ts';

/** One thing an objective needs, at the horizon. */
export interface NeedOutlook {
  /** In the owner's words, or named by the audit. */
  readonly name: string;
  /** u, summing to 1 over the needs of one objective. */
  readonly weight: number;
  /** Share that the network will miss at the horizon if nothing is done, 0–1. */
  readonly miss: number;
}

/** One objective as a plan sees it. */
export interface ObjectiveOutlook {
  readonly objective: Objective;
  /** ω: its priority as a share of all. */
  readonly weight: number;
  readonly needs: readonly NeedOutlook[];
  /** Place of its first need among the needs of all objectives. */
  readonly firstNeed: number;
  /** rel: how far what the person at a place knows answers each need, 0–1; cheap. */
  readonly relevanceOf: (place: number) => readonly number[];
  /** rel of anybody with such a profile. */
  readonly relevanceTo: (profile: Profile) => readonly number[];
  /** a: how far the person at a place would meet each need at a strength, 0–1. */
  readonly accessAt: (place: number, strength: number) => readonly number[];
}

/** Everything that moves are weighed by: what is so today, and what will be at the horizon if nothing is done. */
export interface Outlook {
  readonly facts: Facts;
  readonly assessment: Assessment;
  readonly values: Values;
  readonly today: Day;
  readonly monday: Day;
  /** Today and 90 days. */
  readonly horizon: Day;
  /** S at the horizon without action, by place; 0 for people with whom nothing real happened. */
  readonly strengthLater: Float64Array;
  /** ν by place, in the working network; NaN outside it. */
  readonly nonRedundancy: Float64Array;
  /** b by place, in the working network; NaN outside it. */
  readonly bridge: Float64Array;
  /** How often a word suits each tie. */
  readonly keep: KeepScene;
  readonly objectives: readonly ObjectiveOutlook[];
  /** What the owner must say of objectives whose needs cannot be told. */
  readonly asks: readonly NeedAsk[];
  /** Weight of keeping ties for their own sake: alone it plans when there are no objectives. */
  readonly keeping: number;
  /** How much better off the objectives would be with each person well within reach, by place: ranks whom to look at. */
  readonly potential: Float64Array;
  readonly goodwill: ReadonlyMap<PersonId, number>;
  readonly response: ResponseWeights;
  readonly agreement: AgreementWeights;
  readonly trials: readonly Trial[];
}

/** False for people who have left or died, and for those of whom the owner said not to count them: no move is ever about them. */
export function isEligible(outlook: Outlook, place: number): boolean {
  const person = outlook.assessment.people[place]!;
  return !person.ended && person.closeness !== 0;
}
