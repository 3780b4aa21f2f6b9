import { total } from './total.ts';

/**
 * The Coleman–Theil index of disorder of a positive column: 0 when all entries are equal, 1 when one has everything;
 * 1 for a single entry, undefined for none. H = Σ x ln x / (n ln n), x = entry over mean.
 */
export function concentration(column: ArrayLike<number>): number | undefined {
  const n = column.length;
  if (n === 0) return undefined;
  if (n === 1) return 1;
  const mean = total(column) / n;
  let sum = 0;
  for (let k = 0; k < n; k++) {
    const x = column[k]! / mean;
    if (x > 0) sum += x * Math.log(x);
  }
  // Equal entries leave a rounding error of either sign; the index itself is never below 0.
  return Math.min(1, Math.max(0, sum / (n * Math.log(n))));
}
