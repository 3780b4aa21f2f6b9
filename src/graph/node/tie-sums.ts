import type { Csr } from '../csr.ts';

/** What the ties of each node weigh together, and the heaviest of them; 0 for isolates. */
export interface TieSums {
  readonly strength: Float64Array;
  readonly most: Float64Array;
}

// Asked for again with every node of the same graph; made once and forgotten with it.
const known = new WeakMap<Csr, TieSums>();

/** Sums of the ties of all nodes. O(ties) once for each graph. */
export function tieSums(graph: Csr): TieSums {
  const found = known.get(graph);
  if (found !== undefined) return found;
  const { order, offsets, weights } = graph;
  const strength = new Float64Array(order);
  const most = new Float64Array(order);
  for (let node = 0; node < order; node++) {
    for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
      strength[node]! += weights[e]!;
      if (weights[e]! > most[node]!) most[node] = weights[e]!;
    }
  }
  known.set(graph, { strength, most });
  return { strength, most };
}
