import type { Csr } from '../csr.ts';
import { minHeap } from './min-heap.ts';
import { pathLengths } from './path-lengths.ts';

/** The best paths from one source to everybody. */
export interface BestPaths {
  readonly source: number;
  /** Product of probabilities along the best path, 1 at the source, 0 where no path leads. */
  readonly probability: Float64Array;
  /** The node before each on its best path; −1 at the source and where no path leads. */
  readonly previous: Int32Array;
}

/** One path with what it is worth. */
export interface Path {
  /** From source to target, both included. */
  readonly nodes: readonly number[];
  /** Product of the probabilities of its ties. */
  readonly probability: number;
}

/**
 * The paths with the largest product of probabilities from a source to every node of a graph whose weights are
 * probabilities: Dijkstra (1959) on −ln P. O((nodes + ties) log nodes). docs/measures.md#best-paths
 */
export function bestPaths(graph: Csr, source: number): BestPaths {
  const { distance, previous } = shortest(graph, pathLengths(graph), source);
  return { source, probability: distance.map((length) => Math.exp(-length)), previous };
}

/** The best path to one target, or undefined where none leads. */
export function pathTo(paths: BestPaths, target: number): Path | undefined {
  if (paths.probability[target] === 0 && paths.previous[target] === -1) return undefined;
  const nodes = [target];
  for (let node = target; node !== paths.source; ) {
    node = paths.previous[node]!;
    nodes.push(node);
  }
  return { nodes: nodes.reverse(), probability: paths.probability[target]! };
}

/** Shortest lengths from a source that never lead through `avoided`; infinite where no path leads. */
export function shortest(
  { order, offsets, targets }: Csr,
  lengths: Float64Array,
  source: number,
  { avoided = -1 } = {},
): { readonly distance: Float64Array; readonly previous: Int32Array } {
  const distance = new Float64Array(order).fill(Infinity);
  const previous = new Int32Array(order).fill(-1);
  const settled = new Uint8Array(order);
  const heap = minHeap(distance);
  if (avoided >= 0) settled[avoided] = 1;
  distance[source] = 0;
  heap.put(source);
  while (heap.size() > 0) {
    const node = heap.take();
    settled[node] = 1;
    for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
      const other = targets[e]!;
      const length = distance[node]! + lengths[e]!;
      if (settled[other] === 1 || length >= distance[other]!) continue;
      distance[other] = length;
      previous[other] = node;
      heap.put(other);
    }
  }
  return { distance, previous };
}
