import type { Csr } from '../csr.ts';
import { mutual } from '../mutual.ts';

/**
 * For each node the largest k such that it belongs to a group where everybody knows at least k others of the group
 * (Seidman 1983), directions and weights aside; 0 for isolates. Batagelj & Zaversnik's peeling (2003), O(nodes + ties).
 * docs/measures.md#k-core
 */
export function coreNumbers(graph: Csr): Int32Array {
  const { order, offsets, targets } = mutual(graph);
  const degree = new Int32Array(order);
  let most = 0;
  for (let node = 0; node < order; node++) {
    degree[node] = offsets[node + 1]! - offsets[node]!;
    most = Math.max(most, degree[node]!);
  }
  // Nodes sorted by degree; `starts[d]` is where those of degree d begin, and stays so while degrees fall.
  const starts = new Int32Array(most + 2);
  for (let node = 0; node < order; node++) starts[degree[node]! + 1]!++;
  for (let d = 0; d <= most; d++) starts[d + 1]! += starts[d]!;
  const next = starts.slice();
  const place = new Int32Array(order);
  const sorted = new Int32Array(order);
  for (let node = 0; node < order; node++) {
    place[node] = next[degree[node]!]!++;
    sorted[place[node]!] = node;
  }
  for (let at = 0; at < order; at++) {
    const node = sorted[at]!;
    for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
      const other = targets[e]!;
      const d = degree[other]!;
      if (d <= degree[node]!) continue;
      const first = Math.max(starts[d]!, at + 1);
      const swapped = sorted[first]!;
      sorted[place[other]!] = swapped;
      place[swapped] = place[other]!;
      sorted[first] = other;
      place[other] = first;
      starts[d] = first + 1;
      degree[other] = d - 1;
    }
  }
  return degree;
}
