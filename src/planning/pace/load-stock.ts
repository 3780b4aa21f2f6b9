import type { Values } from '../../model/constants/constants.ts';

/** The load of one week, and what it leaves. */
export interface PaceWeek {
  /** Load that may be added this week. */
  readonly allowance: number;
  /** B: the stock at the end of the week. */
  readonly stock: number;
  /** η in (0, 1]: how far all value shrinks while the stock exceeds capacity. */
  readonly multiplier: number;
}

/**
 * Week after week, from the load added in each: B = .8·B₋₁ + load, allowance = max(0, C − .8·B₋₁), η = min(1, C/B).
 * Source: science §7.
 */
export function loadStock(added: readonly number[], capacity: number, values: Values): PaceWeek[] {
  const weeks: PaceWeek[] = [];
  let stock = 0;
  for (const load of added) {
    const kept = values.paceKept * stock;
    stock = kept + load;
    weeks.push({
      allowance: Math.max(0, capacity - kept),
      stock,
      multiplier: stock > 0 ? Math.min(1, capacity / stock) : 1,
    });
  }
  return weeks;
}
