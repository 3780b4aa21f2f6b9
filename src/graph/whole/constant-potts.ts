import type { Csr } from '../csr.ts';
import { mutual } from '../mutual.ts';

/**
 * Quality of a division into groups under the constant Potts model (Traag, Van Dooren & Nesterov 2011): weight inside
 * groups minus γ for every pair inside them. In units of weight; has no resolution limit, but γ must be chosen: groups
 * denser than γ hold together. docs/measures.md#communities
 */
export function constantPotts(graph: Csr, groups: ArrayLike<number>, { resolution = 1 } = {}): number {
  const ties = mutual(graph);
  const sizes = new Map<number, number>();
  let inside = 0;
  for (let node = 0; node < ties.order; node++) {
    const group = groups[node]!;
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
    for (let e = ties.offsets[node]!; e < ties.offsets[node + 1]!; e++) {
      if (groups[ties.targets[e]!] === group) inside += ties.weights[e]! / 2;
    }
  }
  let pairs = 0;
  for (const size of sizes.values()) pairs += (size * (size - 1)) / 2;
  return inside - resolution * pairs;
}
