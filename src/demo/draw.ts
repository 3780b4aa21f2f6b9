import type { Chance } from '../base/chance.ts';

/** One of several, all alike likely. Throws on an empty list. */
export function pick<Value>(values: readonly Value[], chance: Chance): Value {
  const value = values[Math.floor(chance() * values.length)];
  if (value === undefined) throw new Error('Nothing to pick from.');
  return value;
}

/** A whole number from `low` to `high`, both included, all alike likely. */
export function between(low: number, high: number, chance: Chance): number {
  return low + Math.floor(chance() * (high - low + 1));
}

/** One of several by weight; weights need not sum to 1. */
export function weighted<Value>(choices: readonly (readonly [Value, number])[], chance: Chance): Value {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
  let rest = chance() * total;
  for (const [value, weight] of choices) {
    rest -= weight;
    if (rest < 0) return value;
  }
  // Rounding can leave a rest of zero after the last.
  return choices[choices.length - 1]![0];
}
