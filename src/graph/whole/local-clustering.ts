import type { Csr } from '../csr.ts';
import { mutual } from '../mutual.ts';
import { trianglesPerNode } from './triangles-per-node.ts';

/**
 * For each node the share (0–1) of pairs of its contacts who know each other (Watts & Strogatz 1998), directions and
 * weights aside; NaN where there are fewer than two contacts, where it is not defined. docs/measures.md#clustering
 */
export function localClustering(graph: Csr): Float64Array {
  const { offsets } = mutual(graph);
  return trianglesPerNode(graph).map((triangles, node) => {
    const degree = offsets[node + 1]! - offsets[node]!;
    return degree < 2 ? Number.NaN : triangles / ((degree * (degree - 1)) / 2);
  });
}
