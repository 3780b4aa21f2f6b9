import { type Csr, csrFrom } from './csr.ts';

// One graph is asked for many measures; its mutual form is made once and forgotten with the graph.
const known = new WeakMap<Csr, Csr>();

/**
 * The undirected graph of mutual weights v_ab = z_ab + z_ba, which Burt's measures are defined on. An undirected graph
 * is its own mutual graph: doubling every weight would change no share. O(nodes + ties) once for each graph.
 */
export function mutual(graph: Csr): Csr {
  if (!graph.directed) return graph;
  const found = known.get(graph);
  if (found !== undefined) return found;
  const from = new Int32Array(graph.targets.length);
  for (let node = 0; node < graph.order; node++) from.fill(node, graph.offsets[node], graph.offsets[node + 1]);
  const made = csrFrom(graph.order, { from, to: graph.targets, weights: graph.weights });
  known.set(graph, made);
  return made;
}
