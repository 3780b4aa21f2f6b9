import { type Csr, tieIndex } from '../csr.ts';
import { minHeap } from './min-heap.ts';

/** A whole path with its length. */
export interface FoundPath {
  readonly nodes: readonly number[];
  readonly length: number;
}

/** The shortest ways from all nodes to the target of a search, when nothing is forbidden. */
export interface WaysAhead {
  readonly distance: Float64Array;
  /** The node after each on its way; −1 at the target and where no way leads. */
  readonly next: Int32Array;
}

/** What can be said of how a path goes on without searching. */
export interface Outlook {
  /** No way on is shorter; infinite where none leads. */
  readonly least: number;
  /** A way of that length, where the shortest way ahead of the best next node does not touch the path so far. */
  readonly path: FoundPath | undefined;
}

/** Completes paths to a target in the shortest way, never back into `root` and not first to a node of `taken`. */
export interface GuidedSearch {
  /** Looks at the ties of the last node only. */
  readonly outlook: (root: readonly number[], taken: ReadonlySet<number>) => Outlook;
  /** Searches for a whole path of at most `limit`; undefined where there is none. */
  readonly within: (root: readonly number[], taken: ReadonlySet<number>, limit: number) => FoundPath | undefined;
}

/**
 * A search led by the true distances ahead (A*, Hart, Nilsson & Raphael 1968), which looks at few nodes besides those of
 * the answer. Of equals it takes the node nearer to the target, so that it does not try all equally good ways.
 */
export function guidedSearch(graph: Csr, lengths: Float64Array, ways: WaysAhead, target: number): GuidedSearch {
  const { order, offsets, targets } = graph;
  const { distance: ahead, next } = ways;
  const estimate = new Float64Array(order).fill(Infinity);
  const distance = new Float64Array(order).fill(Infinity);
  const previous = new Int32Array(order).fill(-1);
  const closed = new Uint8Array(order);
  const heap = minHeap(estimate);
  return {
    outlook: (root, taken) => {
      const spur = root[root.length - 1]!;
      const behind = new Set(root);
      let first = -1;
      let least = Infinity;
      for (let e = offsets[spur]!; e < offsets[spur + 1]!; e++) {
        const other = targets[e]!;
        const reach = lengths[e]! + ahead[other]!;
        if (reach >= least || behind.has(other) || taken.has(other)) continue;
        first = other;
        least = reach;
      }
      if (first === -1) return { least: Infinity, path: undefined };
      const length = rootLength(graph, lengths, root) + least;
      const nodes = [...root];
      for (let node = first; node !== -1; node = next[node]!) {
        if (behind.has(node)) return { least: length, path: undefined };
        nodes.push(node);
      }
      return { least: length, path: { nodes, length } };
    },
    within: (root, taken, limit) => {
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
          if (closed[other] === 1 || length >= distance[other]! || !(length + ahead[other]! <= limit)) continue;
          if (node === spur && taken.has(other)) continue;
          distance[other] = length;
          // A hair more for what lies ahead puts the nearer of equals first; it is far below what lengths are worth.
          estimate[other] = length + ahead[other]! * (1 + 1e-12);
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
    },
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
