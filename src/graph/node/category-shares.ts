/** How weight spreads over categories. */
export interface CategoryShares {
  /** The share (0–1) of each category present, among what is known; in order of category number. */
  readonly shares: readonly number[];
  /** The share (0–1) of all weight whose category is known; 0 when there is no weight. */
  readonly known: number;
}

/**
 * Shares of categories among contacts. `categories` holds a number from 0 up for each contact, below 0 where it is not
 * known; such contacts are left out, and `known` says how much is left. `weights` counts every contact alike if absent.
 */
export function categoryShares(categories: ArrayLike<number>, weights?: ArrayLike<number>): CategoryShares {
  const sums = new Map<number, number>();
  let whole = 0;
  let known = 0;
  for (let k = 0; k < categories.length; k++) {
    const weight = weights === undefined ? 1 : weights[k]!;
    const category = categories[k]!;
    whole += weight;
    if (category < 0 || weight === 0) continue;
    known += weight;
    sums.set(category, (sums.get(category) ?? 0) + weight);
  }
  const shares = [...sums].sort(([a], [b]) => a - b).map(([, sum]) => sum / known);
  return { shares, known: whole === 0 ? 0 : known / whole };
}
