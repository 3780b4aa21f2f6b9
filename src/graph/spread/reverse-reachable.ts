import type { Csr } from '../csr.ts';

/** Reverse-reachable sets: for random nodes, everybody who would have reached them (Borgs et al. 2014). */
export interface ReverseReachable {
  readonly nodes: number;
  readonly sets: number;
  /** The s-th set stands at `offsets[s]` up to `offsets[s + 1]` of `members`. */
  readonly offsets: Int32Array;
  readonly members: Int32Array;
}

/**
 * Draws sets under the independent cascade. `into` is the graph turned round, its weights probabilities. Where all ties
 * into a node are equally likely, it skips to those that pass, so that a set costs its size and not its ties.
 */
export function drawReverseReachable(into: Csr, sets: number, chance: () => number): ReverseReachable {
  const { order, offsets, targets, weights } = into;
  const rarity = evenRows(into);
  const starts = new Int32Array(sets + 1);
  let members = new Int32Array(Math.max(16, sets * 2));
  const seen = new Int32Array(order).fill(-1);
  let end = 0;
  for (let set = 0; set < sets; set++) {
    const first = end;
    const root = Math.floor(chance() * order);
    seen[root] = set;
    if (members.length < end + order) members = grown(members, end + order);
    members[end++] = root;
    for (let head = first; head < end; head++) {
      const node = members[head]!;
      const rate = rarity[node]!;
      const last = offsets[node + 1]!;
      let e = offsets[node]!;
      if (rate < 0) e += Math.floor(Math.log(1 - chance()) / rate);
      while (e < last) {
        const other = targets[e]!;
        if (seen[other] !== set && (rate < 0 || chance() < weights[e]!)) {
          seen[other] = set;
          members[end++] = other;
        }
        e += rate < 0 ? 1 + Math.floor(Math.log(1 - chance()) / rate) : 1;
      }
    }
    starts[set + 1] = end;
  }
  return { nodes: order, sets, offsets: starts, members: members.slice(0, end) };
}

// ln(1 − p) for rows whose ties all have the same probability p < 1; 0 for all others.
function evenRows({ order, offsets, weights }: Csr): Float64Array {
  const rarity = new Float64Array(order);
  for (let node = 0; node < order; node++) {
    const first = offsets[node]!;
    const last = offsets[node + 1]!;
    const p = weights[first]!;
    if (last - first < 4 || p > 0.5) continue;
    let even = true;
    for (let e = first + 1; e < last && even; e++) even = weights[e] === p;
    if (even) rarity[node] = Math.log1p(-p);
  }
  return rarity;
}

function grown(members: Int32Array, needed: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(needed, 2 * members.length));
  larger.set(members);
  return larger;
}
