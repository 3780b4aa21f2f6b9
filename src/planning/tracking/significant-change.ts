import type { Rate } from './rate.ts';

/** A measure with what is not known about it. */
export interface Uncertain {
  readonly value: number;
  /** Standard deviation, 0 or more. */
  readonly sd: number;
}

/** How many standard deviations of the difference a change must exceed to be told. */
const TOLD = 2;

/** Whether a measure has changed more than its doubt: |Δ| > 2·√(sd² + sd²). Source: science §11. */
export function hasChanged(then: Uncertain, now: Uncertain): boolean {
  return Math.abs(now.value - then.value) > TOLD * Math.hypot(then.sd, now.sd);
}

/** Whether a rate has changed: the 90 % intervals do not overlap. Source: science §11. */
export function hasRateChanged(then: Pick<Rate, 'low' | 'high'>, now: Pick<Rate, 'low' | 'high'>): boolean {
  return now.low > then.high || now.high < then.low;
}
