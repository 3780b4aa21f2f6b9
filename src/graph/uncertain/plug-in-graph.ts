import { type Csr, csrFrom } from '../csr.ts';
import type { UncertainEgo } from './uncertain-ego.ts';

/**
 * The weighted graph that stands in for an uncertain network when contacts are ranked: the owner is node `contacts`,
 * z_ij = S_j and z_jk = q_jk √(S_j S_k). Contacts of strength 0 are left alone in it. docs/measures.md#weighted-plug-in
 */
export function plugInGraph(ego: UncertainEgo): Csr {
  const n = ego.contacts;
  const from: number[] = [];
  const to: number[] = [];
  const weights: number[] = [];
  for (let j = 0; j < n; j++) {
    from.push(n);
    to.push(j);
    weights.push(ego.strengths[j]!);
    for (let k = j + 1; k < n; k++) {
      const q = ego.links[j * n + k]!;
      if (q === 0) continue;
      from.push(j);
      to.push(k);
      weights.push(q * Math.sqrt(ego.strengths[j]! * ego.strengths[k]!));
    }
  }
  return csrFrom(n + 1, { from, to, weights });
}
