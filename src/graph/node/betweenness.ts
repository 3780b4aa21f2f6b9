import type { Csr } from '../csr.ts';
import { reversed } from '../reversed.ts';
import { emptyLevels, fillLevels, type Levels, tiesOf } from './shortest-path-levels.ts';

export interface BetweennessOptions {
  /** Only paths that begin at these nodes; all unless told otherwise. Parts of all nodes add up to the whole. */
  readonly sources?: ArrayLike<number>;
  /** Called after each source with how many are done. */
  readonly progress?: (done: number) => void;
}

/**
 * For each node the number of pairs of others it stands between, every pair counted as the share of its shortest paths
 * that lead through the node (Freeman 1977), exactly (Brandes 2001). Paths are counted in ties, weights aside; pairs once
 * in an undirected graph, both ways in a directed one; not normalised. O(nodes · ties). docs/measures.md#betweenness
 */
export function betweenness(graph: Csr, options: BetweennessOptions = {}): Float64Array {
  const into = reversed(graph);
  const levels = emptyLevels(graph.order);
  const given = new Float64Array(graph.order);
  const sums = new Float64Array(graph.order);
  const count = options.sources?.length ?? graph.order;
  for (let k = 0; k < count; k++) {
    fillLevels(graph, into, options.sources?.[k] ?? k, levels);
    collect(graph, into, levels, given, sums);
    options.progress?.(k + 1);
  }
  return graph.directed ? sums : sums.map((sum) => sum / 2);
}

// Brandes's dependencies, from the furthest level back: δ(v) = paths(v) · Σ (1 + δ(w)) / paths(w) over the next level.
function collect(out: Csr, into: Csr, levels: Levels, given: Float64Array, sums: Float64Array): void {
  const { queue, starts, paths, values } = levels;
  const deepest = starts.length - 2;
  for (let k = starts[deepest]!; k < starts[deepest + 1]!; k++) given[queue[k]!] = 0;
  for (let depth = deepest - 1; depth >= 1; depth--) {
    const first = starts[depth]!;
    const end = starts[depth + 1]!;
    const last = starts[depth + 2]!;
    if (tiesOf(out, queue, first, end) <= 2 * tiesOf(into, queue, end, last)) {
      for (let k = end; k < last; k++) values[queue[k]!] = (1 + given[queue[k]!]!) / paths[queue[k]!]!;
      pullBack(out, levels, given, first, end);
      for (let k = end; k < last; k++) values[queue[k]!] = 0;
    } else {
      pushBack(into, levels, given, end, last, depth);
      for (let k = first; k < end; k++) {
        given[queue[k]!] = paths[queue[k]!]! * values[queue[k]!]!;
        values[queue[k]!] = 0;
      }
    }
    for (let k = first; k < end; k++) sums[queue[k]!]! += given[queue[k]!]!;
  }
}

function pullBack({ offsets, targets }: Csr, levels: Levels, given: Float64Array, first: number, end: number): void {
  const { queue, paths, values } = levels;
  for (let k = first; k < end; k++) {
    const node = queue[k]!;
    let sum = 0;
    for (let e = offsets[node]!; e < offsets[node + 1]!; e++) sum += values[targets[e]!]!;
    given[node] = paths[node]! * sum;
  }
}

function pushBack(
  { offsets, targets }: Csr,
  levels: Levels,
  given: Float64Array,
  first: number,
  end: number,
  depth: number,
): void {
  const { queue, distance, paths, values } = levels;
  for (let k = first; k < end; k++) {
    const node = queue[k]!;
    const value = (1 + given[node]!) / paths[node]!;
    for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
      const other = targets[e]!;
      if (distance[other] === depth) values[other]! += value;
    }
  }
}
