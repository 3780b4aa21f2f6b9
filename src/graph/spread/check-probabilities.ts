import type { Csr } from '../csr.ts';

/** Throws a RangeError on a tie whose weight is above 1 and so no probability of passing on. */
export function checkProbabilities({ weights }: Csr): void {
  for (let e = 0; e < weights.length; e++) {
    if (weights[e]! > 1) throw new RangeError(`A tie of weight ${weights[e]} is no probability.`);
  }
}
