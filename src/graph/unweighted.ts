import type { Csr } from './csr.ts';

/** The same graph with every tie weighing 1. */
export function unweighted(graph: Csr): Csr {
  return { ...graph, weights: new Float64Array(graph.weights.length).fill(1) };
}
