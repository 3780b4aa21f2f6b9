import { categoryShares, type ExternalInternal, eIIndex } from '../graph/graph.ts';
import { likeliest } from '../knowledge/distribution.ts';
import type { OwnerShare } from '../knowledge/owner-profile.ts';
import type { Assessment } from './assessment.ts';
import { employerKey } from './employer-key.ts';

/** What contacts are told apart by. */
export type Trait = 'employer' | 'function' | 'industry' | 'circle';

/** How active contacts spread over the categories of a trait. */
export interface Composition {
  /** Category number by slot of the working network; −1 where it is not known. */
  readonly categories: readonly number[];
  /** The category key behind each number of an active contact. */
  readonly keys: readonly string[];
  /** The owner's own category, which nobody else need have; −1 where it is not known. */
  readonly own: number;
  /** Share of active contacts whose category is known, in [0, 1]. */
  readonly known: number;
  /** Shares of categories among known contacts, in order of number; by heads and by strength of tie. */
  readonly byHeads: readonly number[];
  readonly byStrength: readonly number[];
}

/** A trait less certain than this is not known. */
const CERTAIN_ENOUGH = 0.5;

/** Composition of the working network by a trait; unknown categories are left out and counted (science §2.5, §3.4). */
export function compositionBy(assessment: Assessment, trait: Trait): Composition {
  const numbers = new Map<string, number>();
  const numberOf = (key: string | undefined): number => {
    if (key === undefined) return -1;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const categories = assessment.working.map((place) => numberOf(categoryOf(assessment, place, trait)));
  const count = numbers.size;
  return {
    categories,
    own: numberOf(ownCategory(assessment, trait)),
    keys: [...numbers.keys()].slice(0, count),
    known: categoryShares(categories).known,
    byHeads: sharesOf(categories, new Float64Array(categories.length).fill(1), count),
    byStrength: sharesOf(categories, assessment.network.strengths, count),
  };
}

/** Shares by category number, also of categories that weigh nothing. */
function sharesOf(categories: readonly number[], weights: Float64Array, count: number): number[] {
  const sums = new Array<number>(count).fill(0);
  let whole = 0;
  for (const [slot, category] of categories.entries()) {
    if (category < 0) continue;
    sums[category]! += weights[slot]!;
    whole += weights[slot]!;
  }
  return sums.map((sum) => (whole === 0 ? 0 : sum / whole));
}

/** E-I by heads and by strength; undefined where too little is known to judge, or the owner's own category is not. */
export function openness(
  { categories, own, known }: Composition,
  { network, values }: Assessment,
): { readonly heads: ExternalInternal; readonly attention: ExternalInternal } | undefined {
  if (known < values.knownEnough || own === -1) return undefined;
  const heads = eIIndex(own, categories);
  const attention = eIIndex(own, categories, network.strengths);
  return heads === undefined || attention === undefined ? undefined : { heads, attention };
}

function categoryOf({ people, profiles, circleOf }: Assessment, place: number, trait: Trait): string | undefined {
  const profile = profiles[place]!;
  switch (trait) {
    case 'employer':
      return employerKey(people[place]!.company ?? profile.companyKey);
    case 'circle':
      return circleOf[place];
    case 'function':
    case 'industry': {
      const found = likeliest<string>(trait === 'function' ? profile.functions : profile.industries);
      return found !== undefined && found.p >= CERTAIN_ENOUGH ? found.id : undefined;
    }
  }
}

function ownCategory({ owner, ownCircle }: Assessment, trait: Trait): string | undefined {
  switch (trait) {
    case 'employer':
      return employerKey(owner.companyKey);
    case 'circle':
      return ownCircle;
    case 'function':
      return mainOf(owner.functions);
    case 'industry':
      return mainOf(owner.industries);
  }
}

function mainOf(shares: readonly OwnerShare[]): string | undefined {
  return shares.reduce<OwnerShare | undefined>(
    (best, one) => (best === undefined || one.p > best.p ? one : best),
    undefined,
  )?.id;
}
