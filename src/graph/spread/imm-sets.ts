import type { Csr } from '../csr.ts';
import { coverSets } from './cover-sets.ts';
import { drawReverseReachable } from './reverse-reachable.ts';

export interface ImmOptions {
  readonly count: number;
  readonly chance: () => number;
  readonly epsilon: number;
  /** Probability (0–1) of failing that is allowed. */
  readonly doubt: number;
}

/**
 * How many reverse-reachable sets IMM demands so that greedy seeds reach 1 − 1/e − ε of the best with the confidence
 * asked for (Tang, Shi & Xiao 2015, algorithm 2): halves a guess of the best spread until a sample bears it out. The
 * sets are drawn afresh afterwards, as Chen (2018) showed to be necessary.
 */
export function immSets(into: Csr, { count, chance, epsilon, doubt }: ImmOptions): number {
  const n = into.order;
  const k = Math.min(count, n);
  const logN = Math.log(n);
  const trust = (Math.log(1 / doubt) / logN) * (1 + Math.LN2 / logN);
  const choices = logChoices(n, k);
  const loose = Math.SQRT2 * epsilon;
  const scale = ((2 + (2 / 3) * loose) * (choices + trust * logN + Math.log(Math.log2(n))) * n) / (loose * loose);
  let least = 1;
  for (let halving = 1; halving < Math.log2(n); halving++) {
    const guess = n / 2 ** halving;
    const sets = Math.ceil(scale / guess);
    const { covered } = coverSets(drawReverseReachable(into, sets, chance), k);
    const spread = (n * (covered.at(-1) ?? 0)) / sets;
    if (spread >= (1 + loose) * guess) {
      least = spread / (1 + loose);
      break;
    }
  }
  const share = 1 - 1 / Math.E;
  const a = Math.sqrt(trust * logN + Math.LN2);
  const b = Math.sqrt(share * (choices + trust * logN + Math.LN2));
  return Math.ceil((2 * n * (share * a + b) ** 2) / (epsilon * epsilon * least));
}

function logChoices(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= k; i++) sum += Math.log((n - k + i) / i);
  return sum;
}
