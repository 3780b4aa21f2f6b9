/** Ties by rows, while a graph is built: those of a row stand at `offsets[row]` up to `offsets[row + 1]`. */
export interface TieRows {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
}

/** Columns with room for ties, whatever stands in them. */
export interface TieRoom {
  readonly targets: Int32Array<ArrayBuffer>;
  readonly weights: Float64Array<ArrayBuffer>;
}

/** Room for so many ties. */
export function roomFor(ties: number): TieRoom {
  return { targets: new Int32Array(ties), weights: new Float64Array(ties) };
}

/**
 * The rows of an undirected graph from those that hold every tie once, at its lower end and in order of the other. Ties of
 * lower nodes come first in a row, and they come in order, because rows are gone through in order. The columns are made in
 * the room given, which must hold each tie twice.
 */
export function bothWays(order: number, once: TieRows, room: TieRoom): TieRows {
  const offsets = new Int32Array(order + 1);
  for (let k = 0; k < once.targets.length; k++) offsets[once.targets[k]! + 1]!++;
  for (let node = 0; node < order; node++) {
    offsets[node + 1]! += offsets[node]! + once.offsets[node + 1]! - once.offsets[node]!;
  }
  const next = offsets.slice(0, order);
  const { targets, weights } = room;
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
  const ties = offsets[order]!;
  // Where much of the room is not needed it is given back.
  return ties === targets.length
    ? { offsets, targets, weights }
    : { offsets, targets: targets.slice(0, ties), weights: weights.slice(0, ties) };
}
