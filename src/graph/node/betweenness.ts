import type { Csr } from '../csr.ts';
import { reversed } from '../reversed.ts';
import { emptyLevels, fillLevels, type Levels, type SearchedNodes, tiesOf } from './shortest-path-levels.ts';
import { shrunkenGraph } from './shrunken-graph.ts';

export interface BetweennessOptions {
  /** Only a part of the work, `index` (0 up) of `parts` that add up to the whole: one for each thread. */
  readonly share?: { readonly index: number; readonly parts: number };
  /** Called with how many nodes of the graph are done, or of its part. */
  readonly progress?: (done: number) => void;
}

/**
 * For each node the number of pairs of others it stands between, every pair counted as the share of its shortest paths
 * that lead through the node (Freeman 1977), exactly (Brandes 2001). Paths are counted in ties,
 * weights aside; pairs once in an undirected graph, both ways in a directed one; not normalised. O(nodes · ties).
 * docs/measures.md#betweenness
 */
export function betweenness(graph: Csr, { share, progress }: BetweennessOptions = {}): Float64Array {
  const { index, parts } = share ?? { index: 0, parts: 1 };
  const { order } = graph;
  if (graph.directed) {
    const room = roomFor(order);
    const into = reversed(graph);
    const one = new Float64Array(order).fill(1);
    const reach = { out: graph, into, copies: one, standsFor: one, first: 0, end: order };
    collectFrom(reach, { first: index, step: parts }, room, progress);
    return room.sums;
  }
  const { core, starts, places, between, ...counts } = shrunkenGraph(graph);
  const room = roomFor(core.order);
  const saved = Math.floor((order - core.order) / parts);
  for (let c = 0; c + 1 < starts.length; c++) {
    const [first, end] = [starts[c]!, starts[c + 1]!];
    // Sources go round the parts, whatever the sizes of the components.
    const mine = first + ((((index - first) % parts) + parts) % parts);
    const done = progress && ((count: number) => progress(saved + Math.floor(first / parts) + count));
    collectFrom({ out: core, into: core, ...counts, first, end }, { first: mine, step: parts }, room, done);
  }
  const values = index === 0 ? between : new Float64Array(order);
  for (let node = 0; node < order; node++) if (places[node] !== -1) values[node]! += room.sums[places[node]!]! / 2;
  return values;
}

/** Where searches go, and how many nodes all copies of each node stand for. */
interface Reach extends SearchedNodes {
  readonly standsFor: Float64Array;
}

/** Used again for every source. */
interface Room {
  readonly levels: Levels;
  readonly given: Float64Array;
  readonly sums: Float64Array;
}

function roomFor(order: number): Room {
  return { levels: emptyLevels(order), given: new Float64Array(order), sums: new Float64Array(order) };
}

function collectFrom(
  reach: Reach,
  sources: { readonly first: number; readonly step: number },
  { levels, given, sums }: Room,
  progress: ((done: number) => void) | undefined,
): void {
  let done = 0;
  for (let source = sources.first; source < reach.end; source += sources.step) {
    fillLevels(reach, source, levels);
    collect(reach, source, levels, given, sums);
    progress?.(++done);
  }
}

// Brandes's dependencies, from the furthest level back: δ(v) = paths(v) · Σ (1 + δ(w)) / paths(w) over the next level, where a
// node has copies that stand for many. A source is one of its copies; the others lie on no path from it.
function collect(reach: Reach, source: number, levels: Levels, given: Float64Array, sums: Float64Array): void {
  const { out, into, copies, standsFor } = reach;

  const { queue, starts, paths, values } = levels;
  const times = standsFor[source]!;
  const deepest = starts.length - 2;
  for (let k = starts[deepest]!; k < starts[deepest + 1]!; k++) given[queue[k]!] = 0;
  for (let depth = deepest - 1; depth >= 1; depth--) {
    const first = starts[depth]!;
    const end = starts[depth + 1]!;
    const last = starts[depth + 2]!;
    if (tiesOf(out, queue, first, end) <= 2 * tiesOf(into, queue, end, last)) {
      for (let k = end; k < last; k++)
        values[queue[k]!] = (standsFor[queue[k]!]! + copies[queue[k]!]! * given[queue[k]!]!) / paths[queue[k]!]!;
      pullBack(out, levels, given, first, end);
      for (let k = end; k < last; k++) values[queue[k]!] = 0;
    } else {
      pushBack(reach, levels, given, end, last, depth);
      for (let k = first; k < end; k++) {
        given[queue[k]!] = paths[queue[k]!]! * values[queue[k]!]!;
        values[queue[k]!] = 0;
      }
    }
    for (let k = first; k < end; k++) sums[queue[k]!]! += times * given[queue[k]!]!;
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
  { into, copies, standsFor }: Reach,
  levels: Levels,
  given: Float64Array,
  first: number,
  end: number,
  depth: number,
): void {
  const { offsets, targets } = into;
  const { queue, distance, paths, values } = levels;
  for (let k = first; k < end; k++) {
    const node = queue[k]!;
    const value = (standsFor[node]! + copies[node]! * given[node]!) / paths[node]!;
    for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
      const other = targets[e]!;
      if (distance[other] === depth) values[other]! += value;
    }
  }
}
