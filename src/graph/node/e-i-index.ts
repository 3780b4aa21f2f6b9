/** The E-I index with the share of weight it rests on. */
export interface ExternalInternal {
  /** −1 (all in the owner's own category) to 1 (none). */
  readonly value: number;
  /** The share (0–1) of all weight whose category is known. */
  readonly known: number;
}

/**
 * Krackhardt & Stern's E-I index (1988): (E − I)/(E + I), E the weight of ties into other categories than `own`, I into
 * the same; not rescaled by density. Categories below 0 are not known and left out. Undefined when nothing is known.
 * docs/measures.md#e-i-index
 */
export function eIIndex(
  own: number,
  categories: ArrayLike<number>,
  weights?: ArrayLike<number>,
): ExternalInternal | undefined {
  let external = 0;
  let internal = 0;
  let unknown = 0;
  for (let k = 0; k < categories.length; k++) {
    const weight = weights === undefined ? 1 : weights[k]!;
    if (categories[k]! < 0) unknown += weight;
    else if (categories[k] === own) internal += weight;
    else external += weight;
  }
  const known = external + internal;
  if (own < 0 || known === 0) return undefined;
  return { value: (external - internal) / known, known: known / (known + unknown) };
}
