import type { Csr } from '../csr.ts';
import { mutual } from '../mutual.ts';

/** Which nodes can be reached from one another, directions aside. */
export interface Components {
  /** The component of each node, 0 up to `count` − 1, numbered in order of their first node. */
  readonly of: Int32Array;
  readonly count: number;
  /** Number of nodes of each component. */
  readonly sizes: Int32Array;
}

/** Weakly connected components; a node without ties is one of its own. O(nodes + ties). docs/measures.md#components */
export function components(graph: Csr): Components {
  const { order, offsets, targets } = mutual(graph);
  const of = new Int32Array(order).fill(-1);
  const queue = new Int32Array(order);
  const sizes: number[] = [];
  for (let start = 0; start < order; start++) {
    if (of[start] !== -1) continue;
    let end = 0;
    of[start] = sizes.length;
    queue[end++] = start;
    for (let head = 0; head < end; head++) {
      const node = queue[head]!;
      for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
        const other = targets[e]!;
        if (of[other] !== -1) continue;
        of[other] = sizes.length;
        queue[end++] = other;
      }
    }
    sizes.push(end);
  }
  return { of, count: sizes.length, sizes: Int32Array.from(sizes) };
}
