import { gaussLegendre } from './gauss-legendre.ts';
import type { UncertainEgo } from './uncertain-ego.ts';

const MOST_POINTS = 32;
const RULES = Array.from({ length: MOST_POINTS + 1 }, (_, points) => gaussLegendre(points));
// Below this a factor 1 − w(1 − t) goes into six power sums of its logarithm; what is cut off is below 1e-12.
const SMALL = 0.02;
const POWERS = 6;

/**
 * For how many pairs of contacts the owner is expected to be the go-between (Everett & Borgatti 2005), in closed form
 * for independent links: Σ (1 − q_jk) E[1 / (1 + X)], X the number of contacts who know both. E[1 / (1 + X)] is the
 * integral over t in [0, 1] of Π (1 − w(1 − t)), w = q_jl q_kl, taken by quadrature; good to 9 digits.
 * docs/measures.md#expected-ego-betweenness
 */
export function expectedEgoBetweenness(ego: UncertainEgo): number {
  const { contacts: n, links } = ego;
  const both = new Float64Array(n);
  const sums = new Float64Array(POWERS);
  let expected = 0;
  for (let j = 0; j < n; j++) {
    for (let k = j + 1; k < n; k++) {
      const strangers = 1 - links[j * n + k]!;
      if (strangers === 0) continue;
      let count = 0;
      let common = 0;
      sums.fill(0);
      for (let l = 0; l < n; l++) {
        // The diagonal is 0, so j and k themselves drop out here.
        const w = links[j * n + l]! * links[k * n + l]!;
        if (w === 0) continue;
        common += w;
        if (w < SMALL) addPowers(sums, w);
        else both[count++] = w;
      }
      expected += strangers * (common === 0 ? 1 : expectedShare(both, count, common, sums));
    }
  }
  return expected;
}

function addPowers(sums: Float64Array, w: number): void {
  let power = w;
  for (let p = 0; p < POWERS; p++) {
    sums[p]! += power;
    power *= w;
  }
}

// The product behaves like exp(−common · (1 − t)): the more acquaintances are expected, the more points it takes.
function expectedShare(both: Float64Array, count: number, common: number, sums: Float64Array): number {
  const { places, weights } = RULES[Math.min(MOST_POINTS, 7 + Math.ceil(common))]!;
  let share = 0;
  for (let x = 0; x < places.length; x++) {
    const rest = 1 - places[x]!;
    let logarithm = 0;
    for (let p = POWERS; p > 0; p--) logarithm = (logarithm + sums[p - 1]! / p) * rest;
    let product = weights[x]! * Math.exp(-logarithm);
    for (let l = 0; l < count; l++) product *= 1 - both[l]! * rest;
    share += product;
  }
  return share;
}
