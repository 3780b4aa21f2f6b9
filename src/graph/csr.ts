import { bothWays, roomFor, type TieRoom, type TieRows } from './tie-rows.ts';

/**
 * A graph in compressed sparse rows: the ties of node a stand at `offsets[a]` up to `offsets[a + 1]` of `targets` and
 * `weights`, ordered by target. Undirected graphs hold every tie in both rows. No loops, no parallel ties, no weight
 * that is not positive. Built once, never changed.
 */
export interface Csr {
  /** Number of nodes; nodes are 0 up to order − 1. */
  readonly order: number;
  readonly directed: boolean;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
}

/** Ties as columns: the k-th tie leads `from[k]` to `to[k]`, with `weights[k]`, or 1 where there are no weights. */
export interface EdgeColumns {
  readonly from: Int32Array | readonly number[];
  readonly to: Int32Array | readonly number[];
  readonly weights?: Float64Array | readonly number[] | undefined;
}

/**
 * Builds a graph in O(nodes + ties). Loops are dropped, ties of weight 0 do not exist, parallel ties are summed
 * (docs/measures.md#the-graph). Throws a RangeError on a node that does not exist and on a weight that is negative or
 * no finite number.
 */
export function csrFrom(order: number, edges: EdgeColumns, { directed = false } = {}): Csr {
  const from = edges.from instanceof Int32Array ? edges.from : new Int32Array(edges.from);
  const to = edges.to instanceof Int32Array ? edges.to : new Int32Array(edges.to);
  const weights =
    edges.weights === undefined || edges.weights instanceof Float64Array
      ? edges.weights
      : new Float64Array(edges.weights);
  check(order, edges, from, to, weights);
  // Room for the ties of both ends, which the sorting of ties that stand once may use before.
  const room = roomFor(directed ? from.length : 2 * from.length);
  const once = merged(order, rowsOnce(order, { from, to, weights }, directed, room));
  return directed ? { order, directed, ...once } : { order, directed, ...bothWays(order, once, room) };
}

/** The nodes that a node has a tie with (in a directed graph: leads to), in order. A view, not a copy. */
export function neighboursOf(graph: Csr, node: number): Int32Array {
  return graph.targets.subarray(graph.offsets[node], graph.offsets[node + 1]);
}

/** The weights of a node's ties, in the order of {@link neighboursOf}. A view, not a copy. */
export function weightsOf(graph: Csr, node: number): Float64Array {
  return graph.weights.subarray(graph.offsets[node], graph.offsets[node + 1]);
}

/** Number of distinct nodes that a node has a tie with (in a directed graph: leads to). */
export function degreeOf(graph: Csr, node: number): number {
  return graph.offsets[node + 1]! - graph.offsets[node]!;
}

/** Number of distinct ties of the graph, each counted once. */
export function tieCount(graph: Csr): number {
  return graph.directed ? graph.targets.length : graph.targets.length / 2;
}

/** Where the tie a → b stands in `targets` and `weights`, or −1 when there is none. O(log degree). */
export function tieIndex(graph: Csr, a: number, b: number): number {
  let low = graph.offsets[a]!;
  let high = graph.offsets[a + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const target = graph.targets[middle]!;
    if (target === b) return middle;
    if (target < b) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function check(
  order: number,
  edges: EdgeColumns,
  from: Int32Array,
  to: Int32Array,
  weights: Float64Array | undefined,
): void {
  if (!Number.isInteger(order) || order < 0) throw new RangeError(`A graph cannot have ${order} nodes.`);
  if (from.length !== to.length || (weights !== undefined && weights.length !== from.length)) {
    throw new RangeError('The columns of a graph must be equally long.');
  }
  // Compared with the columns as given, because 1.5 or NaN would have become a node on the way.
  const asGiven = from === edges.from && to === edges.to;
  for (let k = 0; k < from.length; k++) {
    if (from[k]! >>> 0 >= order || to[k]! >>> 0 >= order || !(asGiven || isSame(edges, from, to, k))) {
      throw new RangeError(`Tie ${k} leads from ${edges.from[k]} to ${edges.to[k]}; nodes are 0 to ${order - 1}.`);
    }
    if (weights !== undefined && !(weights[k]! >= 0 && weights[k]! < Infinity)) {
      throw new RangeError(`Tie ${k} weighs ${weights[k]}; a weight is a number from 0 up.`);
    }
  }
}

function isSame(edges: EdgeColumns, from: Int32Array, to: Int32Array, k: number): boolean {
  return from[k] === edges.from[k] && to[k] === edges.to[k];
}

interface TypedColumns {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weights: Float64Array | undefined;
}

// Every tie once, in the row of its lower end when undirected, each row sorted by target: by target first, then by row, as
// a counting sort keeps what it finds in order. Both passes are saved where the columns are in that order already.
function rowsOnce(order: number, { from, to, weights }: TypedColumns, directed: boolean, room: TieRoom): TieRows {
  const rows = new Int32Array(order + 1);
  const columns = new Int32Array(order + 1);
  let [count, lastRow, lastTarget] = [0, 0, 0];
  let sorted = true;
  for (let k = 0; k < from.length; k++) {
    const a = from[k]!;
    const b = to[k]!;
    if (a === b || (weights !== undefined && weights[k] === 0)) continue;
    const turned = !directed && a > b;
    const row = turned ? b : a;
    const target = turned ? a : b;
    if (row < lastRow || (row === lastRow && target < lastTarget)) sorted = false;
    lastRow = row;
    lastTarget = target;
    rows[row + 1]!++;
    columns[target + 1]!++;
    count++;
  }
  return sorted
    ? inOrder(starts(rows), count, { from, to, weights }, directed)
    : inTwoPasses(starts(rows), starts(columns), count, { from, to, weights }, directed, room);
}

function starts(counts: Int32Array): Int32Array {
  for (let node = 1; node < counts.length; node++) counts[node]! += counts[node - 1]!;
  return counts;
}

// A copy, because ties that are parallel are summed in place.
function inOrder(offsets: Int32Array, count: number, { from, to, weights }: TypedColumns, directed: boolean): TieRows {
  const targets = new Int32Array(count);
  const heights = new Float64Array(count);
  let kept = 0;
  for (let k = 0; k < from.length; k++) {
    const a = from[k]!;
    const b = to[k]!;
    const weight = weights === undefined ? 1 : weights[k]!;
    if (a === b || weight === 0) continue;
    targets[kept] = directed || a < b ? b : a;
    heights[kept++] = weight;
  }
  return { offsets, targets, weights: heights };
}

function inTwoPasses(
  offsets: Int32Array,
  columnOffsets: Int32Array,
  count: number,
  { from, to, weights }: TypedColumns,
  directed: boolean,
  { targets: rowsByTarget, weights: heightsByTarget }: TieRoom,
): TieRows {
  const order = offsets.length - 1;
  let next = columnOffsets.slice(0, order);
  for (let k = 0; k < from.length; k++) {
    const a = from[k]!;
    const b = to[k]!;
    const weight = weights === undefined ? 1 : weights[k]!;
    if (a === b || weight === 0) continue;
    const turned = !directed && a > b;
    const place = next[turned ? a : b]!++;
    rowsByTarget[place] = turned ? b : a;
    heightsByTarget[place] = weight;
  }
  next = offsets.slice(0, order);
  const targets = new Int32Array(count);
  const heights = new Float64Array(count);
  for (let target = 0; target < order; target++) {
    for (let k = columnOffsets[target]!; k < columnOffsets[target + 1]!; k++) {
      const place = next[rowsByTarget[k]!]!++;
      targets[place] = target;
      heights[place] = heightsByTarget[k]!;
    }
  }
  return { offsets, targets, weights: heights };
}

// Parallel ties stand side by side now. Changes the columns, which are ours.
function merged(order: number, { offsets: starts, targets, weights }: TieRows): TieRows {
  const offsets = new Int32Array(order + 1);
  let kept = 0;
  for (let node = 0; node < order; node++) {
    const first = kept;
    for (let k = starts[node]!; k < starts[node + 1]!; k++) {
      if (kept > first && targets[kept - 1] === targets[k]) weights[kept - 1]! += weights[k]!;
      else {
        targets[kept] = targets[k]!;
        weights[kept++] = weights[k]!;
      }
    }
    offsets[node + 1] = kept;
  }
  return kept === targets.length
    ? { offsets, targets, weights }
    : { offsets, targets: targets.slice(0, kept), weights: weights.slice(0, kept) };
}
