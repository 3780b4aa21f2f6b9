import { blau } from './blau.ts';

/**
 * Index of qualitative variation (Mueller & Schuessler 1961): Blau's index over its greatest value, 0 (one category)
 * to 1 (spread evenly). `possible` is the number of categories there could be; those present unless told otherwise.
 * Undefined where no category is known. docs/measures.md#iqv
 */
export function iqv(shares: readonly number[], possible: number = shares.length): number | undefined {
  const value = blau(shares);
  if (value === undefined || possible <= 1) return value === undefined ? undefined : 0;
  return value / (1 - 1 / possible);
}
