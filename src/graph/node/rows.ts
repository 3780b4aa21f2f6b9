import type { Csr } from '../csr.ts';

/** A graph as something that hands out rows, so that one tie can be thought otherwise without building it anew. */
export interface Rows {
  readonly order: number;
  row(node: number): Row;
}

/** A node's ties: targets in order, with their weights. */
export interface Row {
  readonly targets: Int32Array;
  readonly weights: Float64Array;
}

/** The rows of an undirected graph as they are. */
export function rowsOf({ order, offsets, targets, weights }: Csr): Rows {
  return {
    order,
    row: (node) => ({
      targets: targets.subarray(offsets[node], offsets[node + 1]),
      weights: weights.subarray(offsets[node], offsets[node + 1]),
    }),
  };
}

/** The same rows but for the tie of a and b, which weighs `weight`; with 0 there is none. O(degrees of a and b). */
export function rowsWithTie(rows: Rows, a: number, b: number, weight: number): Rows {
  const rowOfA = changed(rows.row(a), b, weight);
  const rowOfB = changed(rows.row(b), a, weight);
  return {
    order: rows.order,
    row: (node) => (node === a ? rowOfA : node === b ? rowOfB : rows.row(node)),
  };
}

function changed(row: Row, target: number, weight: number): Row {
  const targets: number[] = [];
  const weights: number[] = [];
  let placed = weight === 0;
  const place = (): void => {
    targets.push(target);
    weights.push(weight);
    placed = true;
  };
  for (let k = 0; k < row.targets.length; k++) {
    if (row.targets[k] === target) continue;
    if (!placed && row.targets[k]! > target) place();
    targets.push(row.targets[k]!);
    weights.push(row.weights[k]!);
  }
  if (!placed) place();
  return { targets: Int32Array.from(targets), weights: Float64Array.from(weights) };
}
