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
  const from = new Int32Array(edges.from);
  const to = new Int32Array(edges.to);
  const weights = edges.weights === undefined ? undefined : new Float64Array(edges.weights);
  check(order, edges, from, to, weights);
  const byTarget = columnsByTarget(order, from, to, weights, directed);
  return merged(order, directed, rowsFrom(order, byTarget));
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

interface Bucketed {
  readonly starts: Int32Array;
  readonly others: Int32Array;
  readonly weights: Float64Array;
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
  for (let k = 0; k < from.length; k++) {
    // Compared with the column as given, because 1.5 or NaN would have become a node on the way.
    if (from[k] !== edges.from[k] || to[k] !== edges.to[k] || from[k]! >>> 0 >= order || to[k]! >>> 0 >= order) {
      throw new RangeError(`Tie ${k} leads from ${edges.from[k]} to ${edges.to[k]}; nodes are 0 to ${order - 1}.`);
    }
    if (weights !== undefined && !(weights[k]! >= 0 && weights[k]! < Infinity)) {
      throw new RangeError(`Tie ${k} weighs ${weights[k]}; a weight is a number from 0 up.`);
    }
  }
}

// First of two counting passes: ties by target. Passing over them in this order makes the rows of the second sorted.
function columnsByTarget(
  order: number,
  from: Int32Array,
  to: Int32Array,
  weights: Float64Array | undefined,
  directed: boolean,
): Bucketed {
  const starts = new Int32Array(order + 1);
  for (let k = 0; k < from.length; k++) {
    if (from[k] === to[k] || weights?.[k] === 0) continue;
    starts[to[k]! + 1]!++;
    if (!directed) starts[from[k]! + 1]!++;
  }
  for (let node = 0; node < order; node++) starts[node + 1]! += starts[node]!;
  const next = starts.slice(0, order);
  const others = new Int32Array(starts[order]!);
  const heights = new Float64Array(starts[order]!);
  for (let k = 0; k < from.length; k++) {
    const a = from[k]!;
    const b = to[k]!;
    const weight = weights === undefined ? 1 : weights[k]!;
    if (a === b || weight === 0) continue;
    const place = next[b]!++;
    others[place] = a;
    heights[place] = weight;
    if (directed) continue;
    const back = next[a]!++;
    others[back] = b;
    heights[back] = weight;
  }
  return { starts, others, weights: heights };
}

function rowsFrom(order: number, columns: Bucketed): Bucketed {
  const starts = new Int32Array(order + 1);
  for (let k = 0; k < columns.others.length; k++) starts[columns.others[k]! + 1]!++;
  for (let node = 0; node < order; node++) starts[node + 1]! += starts[node]!;
  const next = starts.slice(0, order);
  const others = new Int32Array(columns.others.length);
  const weights = new Float64Array(columns.others.length);
  for (let target = 0; target < order; target++) {
    for (let k = columns.starts[target]!; k < columns.starts[target + 1]!; k++) {
      const place = next[columns.others[k]!]!++;
      others[place] = target;
      weights[place] = columns.weights[k]!;
    }
  }
  return { starts, others, weights };
}

function merged(order: number, directed: boolean, { starts, others, weights }: Bucketed): Csr {
  const offsets = new Int32Array(order + 1);
  let kept = 0;
  for (let node = 0; node < order; node++) {
    const first = kept;
    for (let k = starts[node]!; k < starts[node + 1]!; k++) {
      if (kept > first && others[kept - 1] === others[k]) weights[kept - 1]! += weights[k]!;
      else {
        others[kept] = others[k]!;
        weights[kept++] = weights[k]!;
      }
    }
    offsets[node + 1] = kept;
  }
  return { order, directed, offsets, targets: others.slice(0, kept), weights: weights.slice(0, kept) };
}
