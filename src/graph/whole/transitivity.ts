import type { Csr } from '../csr.ts';
import { mutual } from '../mutual.ts';
import { total } from '../node/total.ts';
import { trianglesPerNode } from './triangles-per-node.ts';

/**
 * The share (0–1) of all pairs with a common contact who know each other: three times the triangles over the paths of
 * two ties. Undefined when there is no such path. docs/measures.md#clustering
 */
export function transitivity(graph: Csr): number | undefined {
  const { order, offsets } = mutual(graph);
  let paths = 0;
  for (let node = 0; node < order; node++) {
    const degree = offsets[node + 1]! - offsets[node]!;
    paths += (degree * (degree - 1)) / 2;
  }
  return paths === 0 ? undefined : total(trianglesPerNode(graph)) / paths;
}
