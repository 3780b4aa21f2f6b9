import type { Csr } from '../csr.ts';
import { mutual } from '../mutual.ts';

/**
 * Newman's weighted modularity of a division into groups, one number from 0 up for each node: the share of weight
 * inside groups beyond what chance puts there, Σ [w_in/m − γ (K/2m)²], −0.5 to 1. Undefined without ties.
 * docs/measures.md#communities
 */
export function modularity(graph: Csr, groups: ArrayLike<number>, { resolution = 1 } = {}): number | undefined {
  const ties = mutual(graph);
  const strengths = new Map<number, number>();
  let inside = 0;
  let whole = 0;
  for (let node = 0; node < ties.order; node++) {
    const group = groups[node]!;
    let strength = 0;
    for (let e = ties.offsets[node]!; e < ties.offsets[node + 1]!; e++) {
      strength += ties.weights[e]!;
      if (groups[ties.targets[e]!] === group) inside += ties.weights[e]!;
    }
    whole += strength;
    strengths.set(group, (strengths.get(group) ?? 0) + strength);
  }
  if (whole === 0) return undefined;
  let expected = 0;
  for (const strength of strengths.values()) expected += (strength / whole) ** 2;
  return inside / whole - resolution * expected;
}
