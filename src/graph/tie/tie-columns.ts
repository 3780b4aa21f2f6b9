import type { Csr } from '../csr.ts';

/** The ties of a graph as columns, each once: the lower node first in an undirected graph. */
export interface TieColumns {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weights: Float64Array;
}

/** Lists the ties of a graph in order of their nodes. */
export function tieColumns(graph: Csr): TieColumns {
  const count = graph.directed ? graph.targets.length : graph.targets.length / 2;
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  const weights = new Float64Array(count);
  let k = 0;
  for (let node = 0; node < graph.order; node++) {
    for (let e = graph.offsets[node]!; e < graph.offsets[node + 1]!; e++) {
      if (!graph.directed && graph.targets[e]! < node) continue;
      from[k] = node;
      to[k] = graph.targets[e]!;
      weights[k++] = graph.weights[e]!;
    }
  }
  return { from, to, weights };
}
