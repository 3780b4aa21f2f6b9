/** A share as a whole number of hundredths; what is hardly likely or nearly certain stays within 1 and 99, certainty is 100. */
export function percent(share: number): string {
  if (share === 0 || share === 1) return String(100 * share);
  return String(Math.min(99, Math.max(1, Math.round(share * 100))));
}
