import type { Csr } from '../csr.ts';
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

/**
 * Shortest lengths from a source; infinite where no path leads. The heap of four children stands in this function, lengths
 * beside nodes and the place of each node known, because calls and indirections would cost half of the time.
 */
export function shortest(
  { order, offsets, targets }: Csr,
  lengths: Float64Array,
  source: number,
): { readonly distance: Float64Array; readonly previous: Int32Array } {
  const distance = new Float64Array(order).fill(Infinity);
  const previous = new Int32Array(order).fill(-1);
  const nodes = new Int32Array(order + 1);
  const keys = new Float64Array(order + 1);
  const place = new Int32Array(order);
  let size = 1;
  distance[source] = 0;
  nodes[0] = source;
  while (size > 0) {
    const node: number = nodes[0]!;
    const reached = keys[0]!;
    size--;
    if (size > 0) {
      const last = keys[size]!;
      const moved = nodes[size]!;
      let at = 0;
      for (;;) {
        const first = 4 * at + 1;
        if (first >= size) break;
        let child = first;
        let least = keys[first]!;
        const end = first + 4 < size ? first + 4 : size;
        for (let k = first + 1; k < end; k++) {
          if (keys[k]! >= least) continue;
          child = k;
          least = keys[k]!;
        }
        if (least >= last) break;
        keys[at] = least;
        nodes[at] = nodes[child]!;
        place[nodes[at]!] = at;
        at = child;
      }
      keys[at] = last;
      nodes[at] = moved;
      place[moved] = at;
    }
    for (let e: number = offsets[node]!; e < offsets[node + 1]!; e++) {
      const other = targets[e]!;
      const length = reached + lengths[e]!;
      const before = distance[other]!;
      if (length >= before) continue;
      distance[other] = length;
      previous[other] = node;
      let at = before === Infinity ? size++ : place[other]!;
      while (at > 0) {
        const above = (at - 1) >> 2;
        if (keys[above]! <= length) break;
        keys[at] = keys[above]!;
        nodes[at] = nodes[above]!;
        place[nodes[at]!] = at;
        at = above;
      }
      keys[at] = length;
      nodes[at] = other;
      place[other] = at;
    }
  }
  return { distance, previous };
}
