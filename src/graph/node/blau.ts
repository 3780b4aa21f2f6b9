/**
 * Blau's index (1977): the chance that two contacts drawn with replacement differ in category, 1 − Σ share²; 0 when all
 * are alike, at most 1 − 1/K over K categories. Undefined where no category is known. docs/measures.md#blau
 */
export function blau(shares: readonly number[]): number | undefined {
  if (shares.length === 0) return undefined;
  return 1 - shares.reduce((sum, share) => sum + share * share, 0);
}
