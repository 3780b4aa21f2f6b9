/** One possibility and its probability; `unknown` is a possibility of its own. */
export interface Weighted<Id extends string = string> {
  readonly id: Id | 'unknown';
  /** In [0, 1]. */
  readonly p: number;
}

/** Probabilities that sum to 1, likeliest first, `unknown` last and always present when it is not 0. */
export type Distribution<Id extends string = string> = readonly Weighted<Id>[];

/** Nothing is known. */
export const UNKNOWN: Distribution<never> = [{ id: 'unknown', p: 1 }];

/** Shares below this are noise of the arithmetic, not possibilities. */
const NEGLIGIBLE = 1e-9;

/**
 * Weights as probabilities. When they sum to less than 1 the rest is `unknown`; when to more, they are scaled down.
 * Equal weights keep the order in which they were given.
 */
export function distributionOf<Id extends string>(weights: ReadonlyMap<Id, number>): Distribution<Id> {
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  const scale = sum > 1 ? 1 / sum : 1;
  const known: Weighted<Id>[] = [];
  for (const [id, weight] of weights) if (weight * scale > NEGLIGIBLE) known.push({ id, p: weight * scale });
  known.sort((one, other) => other.p - one.p);
  const rest = 1 - sum * scale;
  return rest > NEGLIGIBLE ? [...known, { id: 'unknown', p: rest }] : known;
}

/** Probability of one possibility. */
export function probabilityOf(distribution: Distribution, id: string): number {
  for (const possibility of distribution) if (possibility.id === id) return possibility.p;
  return 0;
}

/** Share that is known, in [0, 1]. */
export function knownShare(distribution: Distribution): number {
  return 1 - probabilityOf(distribution, 'unknown');
}

/** The likeliest known possibility, or undefined when nothing is known. */
export function likeliest<Id extends string>(distribution: Distribution<Id>): { id: Id; p: number } | undefined {
  for (const { id, p } of distribution) if (id !== 'unknown') return { id, p };
  return undefined;
}

/** Several distributions laid over each other by weight; weights need not sum to 1. Undefined when there are none. */
export function mixtureOf<Id extends string>(
  parts: readonly { readonly distribution: Distribution<Id>; readonly weight: number }[],
): Distribution<Id> | undefined {
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  if (total <= 0) return undefined;
  const weights = new Map<Id, number>();
  for (const { distribution, weight } of parts) {
    for (const { id, p } of distribution) {
      if (id !== 'unknown') weights.set(id, (weights.get(id) ?? 0) + (p * weight) / total);
    }
  }
  return distributionOf(weights);
}

/** The known part alone, scaled to sum to 1; empty when nothing is known. */
export function knownPart<Id extends string>(distribution: Distribution<Id>): readonly { id: Id; p: number }[] {
  const share = knownShare(distribution);
  if (share <= NEGLIGIBLE) return [];
  const known: { id: Id; p: number }[] = [];
  for (const { id, p } of distribution) if (id !== 'unknown') known.push({ id, p: p / share });
  return known;
}
