import { type Csr, tieIndex } from '../csr.ts';
import { minHeap } from './min-heap.ts';

/** A whole path with its length. */
export interface FoundPath {
  readonly nodes: readonly number[];
  readonly length: number;
}

/**
 * Makes a function that completes a path to the target in the shortest way: it goes on from the last node of `root`,
 * never back into the root, and not first to a node of `taken`. Led by the true distances ahead (A*, Hart, Nilsson &
 * Raphael 1968), it looks at few nodes besides those of the answer.
 */
export function guidedSearch(
  graph: Csr,
  lengths: Float64Array,
  ahead: Float64Array,
  target: number,
): (root: readonly number[], taken: ReadonlySet<number>) => FoundPath | undefined {
  const { order, offsets, targets } = graph;
  const estimate = new Float64Array(order).fill(Infinity);
  const distance = new Float64Array(order).fill(Infinity);
  const previous = new Int32Array(order).fill(-1);
  const closed = new Uint8Array(order);
  const heap = minHeap(estimate);
  return (root, taken) => {
    const spur = root[root.length - 1]!;
    const touched = [...root];
    for (const node of root) closed[node] = 1;
    closed[spur] = 0;
    distance[spur] = rootLength(graph, lengths, root);
    estimate[spur] = distance[spur]! + ahead[spur]!;
    heap.put(spur);
    let found: FoundPath | undefined;
    while (heap.size() > 0) {
      const node = heap.take();
      if (node === target) {
        found = { nodes: [...root, ...wayBack(previous, spur, target)], length: distance[target]! };
        break;
      }
      closed[node] = 1;
      for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
        const other = targets[e]!;
        const length = distance[node]! + lengths[e]!;
        if (closed[other] === 1 || ahead[other] === Infinity || length >= distance[other]!) continue;
        if (node === spur && taken.has(other)) continue;
        distance[other] = length;
        estimate[other] = length + ahead[other]!;
        previous[other] = node;
        touched.push(other);
        heap.put(other);
      }
    }
    heap.clear();
    for (const node of touched) {
      closed[node] = 0;
      distance[node] = estimate[node] = Infinity;
    }
    return found;
  };
}

function rootLength(graph: Csr, lengths: Float64Array, root: readonly number[]): number {
  let length = 0;
  for (let k = 1; k < root.length; k++) length += lengths[tieIndex(graph, root[k - 1]!, root[k]!)]!;
  return length;
}

function wayBack(previous: Int32Array, spur: number, target: number): number[] {
  const nodes: number[] = [];
  for (let node = target; node !== spur; node = previous[node]!) nodes.push(node);
  return nodes.reverse();
}
