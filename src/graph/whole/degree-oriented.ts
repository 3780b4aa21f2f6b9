import type { Csr } from '../csr.ts';

/**
 * Every tie of an undirected graph once, leading from the node with fewer ties to the one with more. Nodes are renamed by
 * their rank in that order, so that no node has many ties left and every triangle u < v < w is met exactly once
 * (Chiba & Nishizeki 1985).
 */
export interface Oriented {
  readonly order: number;
  /** The node of each rank. */
  readonly nodes: Int32Array;
  readonly offsets: Int32Array;
  /** Ranks. */
  readonly targets: Int32Array;
  readonly weights: Float64Array;
}

/** Orients an undirected graph by degree, equal degrees by node. O(nodes + ties). */
export function degreeOriented(graph: Csr): Oriented {
  const { order } = graph;
  const nodes = byDegree(graph);
  const rank = new Int32Array(order);
  for (let r = 0; r < order; r++) rank[nodes[r]!] = r;
  const ties = graph.targets.length / 2;
  const offsets = new Int32Array(order + 1);
  const targets = new Int32Array(ties);
  const weights = new Float64Array(ties);
  let end = 0;
  for (let r = 0; r < order; r++) {
    const node = nodes[r]!;
    for (let e = graph.offsets[node]!; e < graph.offsets[node + 1]!; e++) {
      const other = rank[graph.targets[e]!]!;
      if (other < r) continue;
      targets[end] = other;
      weights[end++] = graph.weights[e]!;
    }
    offsets[r + 1] = end;
  }
  return { order, nodes, offsets, targets, weights };
}

function byDegree({ order, offsets }: Csr): Int32Array {
  let most = 0;
  for (let node = 0; node < order; node++) most = Math.max(most, offsets[node + 1]! - offsets[node]!);
  const starts = new Int32Array(most + 2);
  for (let node = 0; node < order; node++) starts[offsets[node + 1]! - offsets[node]! + 1]!++;
  for (let degree = 0; degree <= most; degree++) starts[degree + 1]! += starts[degree]!;
  const nodes = new Int32Array(order);
  for (let node = 0; node < order; node++) nodes[starts[offsets[node + 1]! - offsets[node]!]!++] = node;
  return nodes;
}
