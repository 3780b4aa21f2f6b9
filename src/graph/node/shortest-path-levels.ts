import type { Csr } from '../csr.ts';

/** Shortest paths from one source, counted in ties: which nodes lie how far, and how many shortest paths lead there. */
export interface Levels {
  /** Nodes reached, nearest first; the first `reached` entries count. */
  readonly queue: Int32Array;
  /** Where each distance begins in `queue`; one more entry than distances. */
  readonly starts: number[];
  /** Distance of each node in ties; larger than any distance where it is not reached. */
  readonly distance: Int32Array;
  /** Number of shortest paths from one copy of the source to each copy of a node that is reached. */
  readonly paths: Float64Array;
  /** Zero everywhere between calls: room for values that stand on one level only. */
  readonly values: Float64Array;
  readonly unreached: Int32Array;
}

/** Further than anything. */
export const UNREACHED = 0x7fffffff;

/** Room for the search, to be used again for every source. */
export function emptyLevels(order: number): Levels {
  return {
    queue: new Int32Array(order),
    starts: [],
    distance: new Int32Array(order),
    paths: new Float64Array(order),
    values: new Float64Array(order),
    unreached: new Int32Array(order),
  };
}

/** The nodes `first` up to before `end` of a graph, which no tie joins with others, and the same with ties turned round. */
export interface SearchedNodes {
  readonly out: Csr;
  readonly into: Csr;
  /** How many nodes with the same ties each node is: paths through it count as often. */
  readonly copies: Float64Array;
  readonly first: number;
  readonly end: number;
}

/**
 * Breadth first from a source, one level after the other. A level is found from whichever side has fewer ties: by
 * pushing from the last level, or by pulling into the nodes not reached yet (Beamer, Asanović & Patterson 2012).
 */
export function fillLevels(nodes: SearchedNodes, source: number, levels: Levels): void {
  const { out, into, copies } = nodes;
  const { queue, starts, distance, paths } = levels;
  distance.fill(UNREACHED, nodes.first, nodes.end);
  paths.fill(0, nodes.first, nodes.end);
  starts.length = 0;
  queue[0] = source;
  distance[source] = 0;
  paths[source] = 1 / copies[source]!;
  let left = into.offsets[nodes.end]! - into.offsets[nodes.first]! - tiesOf(into, queue, 0, 1);
  let unreached = -1;
  let first = 0;
  let end = 1;
  while (first < end) {
    starts.push(first);
    const depth = starts.length;
    let found = end;
    if (tiesOf(out, queue, first, end) * 2 <= left || left * 8 < nodes.end - nodes.first) {
      found = push(out, copies, levels, first, end, depth);
      // The list of unreached nodes is not kept while pushing; it is made anew when pulling starts again.
      unreached = -1;
    } else {
      if (unreached === -1) unreached = listUnreached(nodes, levels);
      [found, unreached] = pull(into, copies, levels, first, end, depth, unreached);
    }
    left -= tiesOf(into, queue, end, found);
    first = end;
    end = found;
  }
  starts.push(end);
}

/** Ties of the nodes at some places of a queue. */
export function tiesOf(graph: Csr, queue: Int32Array, first: number, end: number): number {
  let ties = 0;
  for (let k = first; k < end; k++) ties += graph.offsets[queue[k]! + 1]! - graph.offsets[queue[k]!]!;
  return ties;
}

function push(
  { offsets, targets }: Csr,
  copies: Float64Array,
  levels: Levels,
  first: number,
  end: number,
  depth: number,
): number {
  const { queue, distance, paths } = levels;
  let found = end;
  for (let k = first; k < end; k++) {
    const node = queue[k]!;
    const count = paths[node]! * copies[node]!;
    for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
      const other = targets[e]!;
      if (distance[other]! < depth) continue;
      if (distance[other] === UNREACHED) {
        distance[other] = depth;
        queue[found++] = other;
      }
      paths[other]! += count;
    }
  }
  return found;
}

// Values stand on the last level only and are zero elsewhere, so the inner loop needs no branch.
function pull(
  { offsets, targets }: Csr,
  copies: Float64Array,
  levels: Levels,
  first: number,
  end: number,
  depth: number,
  unreached: number,
): [found: number, unreached: number] {
  const { queue, distance, paths, values } = levels;
  for (let k = first; k < end; k++) values[queue[k]!] = paths[queue[k]!]! * copies[queue[k]!]!;
  let found = end;
  let left = 0;
  for (let k = 0; k < unreached; k++) {
    const node = levels.unreached[k]!;
    let count = 0;
    for (let e = offsets[node]!; e < offsets[node + 1]!; e++) count += values[targets[e]!]!;
    if (count === 0) {
      levels.unreached[left++] = node;
      continue;
    }
    paths[node] = count;
    distance[node] = depth;
    queue[found++] = node;
  }
  for (let k = first; k < end; k++) values[queue[k]!] = 0;
  return [found, left];
}

function listUnreached({ first, end }: SearchedNodes, { distance, unreached }: Levels): number {
  let count = 0;
  for (let node = first; node < end; node++) if (distance[node] === UNREACHED) unreached[count++] = node;
  return count;
}
