import type { UncertainEgo } from './uncertain-ego.ts';

/** A mean and its standard deviation. */
export interface Expected {
  readonly mean: number;
  readonly deviation: number;
}

/**
 * The effective size to expect when links are uncertain, exactly: E = n − (2/n) Σ q, variance (4/n²) Σ q(1 − q), every
 * own tie counted alike and links independent. Undefined without contacts. docs/measures.md#expected-effective-size
 */
export function expectedEffectiveSize(ego: UncertainEgo): Expected | undefined {
  const n = ego.contacts;
  if (n === 0) return undefined;
  let links = 0;
  let spread = 0;
  for (let j = 0; j < n; j++) {
    for (let k = j + 1; k < n; k++) {
      const q = ego.links[j * n + k]!;
      links += q;
      spread += q * (1 - q);
    }
  }
  return { mean: n - (2 * links) / n, deviation: (2 * Math.sqrt(spread)) / n };
}
