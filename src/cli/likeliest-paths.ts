import { type Csr, tieIndex } from '../graph/csr.ts';
import type { Path } from '../graph/paths/best-paths.ts';
import { kBestPaths } from '../graph/paths/k-best-paths.ts';

/** What one more tie costs where two ways are equally likely: fewer people to ask. Far below any difference that counts. */
const COST_OF_A_TIE = 1e-9;

/** The k likeliest ways between two nodes, the shorter of equals first. From a node to itself: no tie, surely. */
export function likeliestPaths(graph: Csr, source: number, target: number, count: number): readonly Path[] {
  if (source === target) return [{ nodes: [source], probability: 1 }];
  const shortened = { ...graph, weights: graph.weights.map((weight) => weight * (1 - COST_OF_A_TIE)) };
  return kBestPaths(shortened, source, target, count).map(({ nodes }) => ({
    nodes,
    probability: nodes
      .slice(1)
      .reduce((product, node, k) => product * graph.weights[tieIndex(graph, nodes[k]!, node)]!, 1),
  }));
}
