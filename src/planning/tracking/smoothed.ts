import type { Day } from '../../base/days.ts';
import type { Values } from '../../model/constants/constants.ts';

/** A measure on a day; undefined where it could not be told. */
export interface Reading {
  readonly day: Day;
  readonly value: number | undefined;
}

/**
 * Readings (oldest first) smoothed: each day's mean of all up to it, weighed by 2^(−age/half-life), four weeks by default.
 * Days without a value keep the mean as it was; undefined before the first. Source: science §11.
 */
export function smoothed(readings: readonly Reading[], values: Values): (number | undefined)[] {
  let sum = 0;
  let weight = 0;
  let last: Day | undefined;
  return readings.map(({ day, value }) => {
    const fade = last === undefined ? 0 : 2 ** (-(day - last) / values.smoothingHalfLifeDays);
    sum *= fade;
    weight *= fade;
    last = day;
    if (value !== undefined) {
      sum += value;
      weight += 1;
    }
    return weight === 0 ? undefined : sum / weight;
  });
}
