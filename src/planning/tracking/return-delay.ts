import type { Day } from '../../base/days.ts';

/** Mean length of a month of the Gregorian calendar in days. */
const DAYS_PER_MONTH = 365.2425 / 12;

/**
 * Months from the first contact with any of those by whom something came until it came; undefined where no contact before
 * is known. `firstDays`: the day of the first real interaction with each, if any. Source: science §11.
 */
export function returnDelay(day: Day, firstDays: readonly (Day | undefined)[]): number | undefined {
  const before = firstDays.filter((first) => first !== undefined && first <= day) as Day[]; // filtered just now
  return before.length === 0 ? undefined : (day - Math.min(...before)) / DAYS_PER_MONTH;
}

/** The median, of an even number the mean of the middle two; undefined of none. */
export function median(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
