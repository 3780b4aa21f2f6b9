import { type Csr, tieCount, tieIndex } from '../csr.ts';

/**
 * The share (0–1) of the ties of a directed graph that are returned; 1 for an undirected graph. Undefined without ties.
 * docs/measures.md#reciprocity
 */
export function reciprocity(graph: Csr): number | undefined {
  if (tieCount(graph) === 0) return undefined;
  if (!graph.directed) return 1;
  let returned = 0;
  for (let node = 0; node < graph.order; node++) {
    for (let e = graph.offsets[node]!; e < graph.offsets[node + 1]!; e++) {
      if (tieIndex(graph, graph.targets[e]!, node) !== -1) returned++;
    }
  }
  return returned / tieCount(graph);
}
