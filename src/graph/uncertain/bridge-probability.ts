import type { UncertainEgo } from './uncertain-ego.ts';

/**
 * For each contact the probability (0–1) that it knows none of the others, b_j = Π (1 − q_jq): that the owner would lose
 * a whole circle with it. From 0.5 up it is called a bridge (science §2.4). docs/measures.md#bridge-probability
 */
export function bridgeProbability(ego: UncertainEgo): Float64Array {
  const n = ego.contacts;
  const alone = new Float64Array(n).fill(1);
  for (let j = 0; j < n; j++) {
    for (let k = 0; k < n; k++) if (k !== j) alone[j]! *= 1 - ego.links[j * n + k]!;
  }
  return alone;
}
