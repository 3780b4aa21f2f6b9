/**
 * Shannon's entropy of shares over its greatest value, 0 (one category) to 1 (spread evenly); for the shares of a node's
 * tie weights this is Eagle's diversity (2010). `possible` as for the IQV. Undefined for no share.
 * docs/measures.md#entropy
 */
export function entropy(shares: readonly number[], possible: number = shares.length): number | undefined {
  if (shares.length === 0) return undefined;
  if (possible <= 1) return 0;
  let sum = 0;
  for (const share of shares) if (share > 0) sum -= share * Math.log(share);
  return sum / Math.log(possible);
}
