/** Ties by rows, while a graph is built: those of a row stand at `offsets[row]` up to `offsets[row + 1]`. */
export interface TieRows {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
}

/**
 * The rows of an undirected graph from those that hold every tie once, at its lower end and in order of the other. Ties of
 * lower nodes come first in a row, and they come in order, because rows are gone through in order.
 */
export function bothWays(order: number, once: TieRows): TieRows {
  const offsets = new Int32Array(order + 1);
  for (let k = 0; k < once.targets.length; k++) offsets[once.targets[k]! + 1]!++;
  for (let node = 0; node < order; node++) {
    offsets[node + 1]! += offsets[node]! + once.offsets[node + 1]! - once.offsets[node]!;
  }
  const next = offsets.slice(0, order);
  const targets = new Int32Array(2 * once.targets.length);
  const weights = new Float64Array(2 * once.targets.length);
  for (let node = 0; node < order; node++) {
    let own = next[node]!;
    for (let k = once.offsets[node]!; k < once.offsets[node + 1]!; k++) {
      const other = once.targets[k]!;
      const weight = once.weights[k]!;
      targets[own] = other;
      weights[own++] = weight;
      const place = next[other]!++;
      targets[place] = node;
      weights[place] = weight;
    }
  }
  return { offsets, targets, weights };
}

/** Ties as rows, in order of `rows`; equal ones stay in the order they come in. O(nodes + ties). */
export function bucketed(order: number, rows: Int32Array, others: Int32Array, heights: Float64Array): TieRows {
  const offsets = offsetsOf(order, rows);
  const next = offsets.slice(0, order);
  const targets = new Int32Array(rows.length);
  const weights = new Float64Array(rows.length);
  for (let k = 0; k < rows.length; k++) {
    const place = next[rows[k]!]!++;
    targets[place] = others[k]!;
    weights[place] = heights[k]!;
  }
  return { offsets, targets, weights };
}

/** Where the ties of each row begin when they are sorted by row. */
export function offsetsOf(order: number, rows: Int32Array): Int32Array {
  const offsets = new Int32Array(order + 1);
  for (let k = 0; k < rows.length; k++) offsets[rows[k]! + 1]!++;
  for (let node = 0; node < order; node++) offsets[node + 1]! += offsets[node]!;
  return offsets;
}
