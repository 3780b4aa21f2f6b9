import { type Csr, csrFrom } from './csr.ts';

/** The graph with every tie turned round; an undirected graph is its own. O(nodes + ties). */
export function reversed(graph: Csr): Csr {
  if (!graph.directed) return graph;
  const to = new Int32Array(graph.targets.length);
  for (let node = 0; node < graph.order; node++) to.fill(node, graph.offsets[node], graph.offsets[node + 1]);
  return csrFrom(graph.order, { from: graph.targets, to, weights: graph.weights }, { directed: true });
}
