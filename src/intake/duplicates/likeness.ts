import type { Day } from '../../base/days.ts';
import type { PersonId } from '../../model/ids.ts';
import type { KnownKey } from '../../model/known.ts';
import type { NameRelation } from '../names/compare-names.ts';

/** A person as far as it matters for telling whether two are one. */
export interface Likeness {
  readonly id: PersonId;
  readonly name: string;
  readonly company?: string | undefined;
  readonly title?: string | undefined;
  readonly location?: string | undefined;
  readonly connectedOn?: Day | undefined;
  readonly birthMonth?: number | undefined;
  readonly birthDay?: number | undefined;
  readonly birthYear?: number | undefined;
  readonly keys: readonly Pick<KnownKey, 'kind' | 'value'>[];
}

/**
 * Two people who may be one. `probable`: the owner is asked; `namesakes`: they bear one name and something says that they are two.
 * Neither is ever joined without the owner's word.
 */
export interface PossibleDuplicate {
  /** The smaller id. */
  readonly a: PersonId;
  readonly b: PersonId;
  readonly lane: 'probable' | 'namesakes';
  readonly relation: NameRelation;
  readonly reasons: readonly LikenessReason[];
  /** For the order only: the likelier the higher. */
  readonly rank: number;
}

/** What speaks for two being one, or against it. */
export interface LikenessReason {
  readonly speaks: 'for' | 'against';
  readonly weight: 'strong' | 'weak';
  readonly sentence: string;
}
