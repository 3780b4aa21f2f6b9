import { type Audience, segmentReach } from '../../graph/graph.ts';

/** How many people some messengers are expected to reach, and between what: of ten times, eight. */
export interface ReachRange {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Of so many messengers every outcome is looked at; those beyond hardly move the range. */
const MOST_LOOKED_AT = 12;

/**
 * The expected reach f(A) with its range. Two things are not known: who will pass it on, and how large a share of an audience
 * each reaches. The range goes from the lower tenth of all outcomes, with every share divided by `doubt`, to the upper tenth with
 * every share times `doubt`. Source: science §8.
 */
export function reachRange(audience: Audience, chosen: readonly number[], doubt: number): ReachRange {
  const value = segmentReach(audience, chosen);
  const looked = chosen.slice(0, MOST_LOOKED_AT);
  return {
    value,
    low: Math.min(value, quantile(audience, looked, { factor: 1 / doubt, at: 0.1 })),
    high: Math.max(value, quantile(audience, looked, { factor: doubt, at: 0.9 })),
  };
}

/** What is reached, or less, with the probability `at`, over all outcomes of who passes it on. */
function quantile(
  { sizes, worths, reach, passing }: Audience,
  chosen: readonly number[],
  { factor, at }: { readonly factor: number; readonly at: number },
): number {
  const outcomes: { readonly reached: number; readonly probability: number }[] = [];
  for (let outcome = 0; outcome < 2 ** chosen.length; outcome++) {
    const missed = Array.from(sizes, () => 1);
    let probability = 1;
    for (const [index, messenger] of chosen.entries()) {
      const passes = ((outcome >>> index) & 1) === 1;
      probability *= passes ? passing[messenger]! : 1 - passing[messenger]!;
      if (!passes) continue;
      for (const g of missed.keys()) missed[g]! *= 1 - Math.min(1, factor * reach[messenger]![g]!);
    }
    const reached = missed.reduce((sum, share, g) => sum + worths[g]! * sizes[g]! * (1 - share), 0);
    outcomes.push({ reached, probability });
  }
  outcomes.sort((one, other) => one.reached - other.reached);
  let sum = 0;
  for (const { reached, probability } of outcomes) {
    sum += probability;
    if (sum >= at - 1e-12) return reached;
  }
  return outcomes.at(-1)!.reached;
}
