import type { Csr } from '../csr.ts';

/** Reverse-reachable sets: for random nodes, everybody who would have reached them (Borgs et al. 2014). */
export interface ReverseReachable {
  readonly nodes: number;
  readonly sets: number;
  /** The s-th set stands at `offsets[s]` up to `offsets[s + 1]` of `members`. */
  readonly offsets: Int32Array;
  readonly members: Int32Array;
}

/** Draws so many sets. */
export function drawReverseReachable(into: Csr, sets: number, chance: () => number): ReverseReachable {
  return reverseReachable(into, chance)(sets);
}

/**
 * Makes a function that draws sets under the independent cascade up to a number asked for, keeping those drawn before.
 * `into` is the graph turned round, its weights probabilities. Where all ties into a node are equally likely, it skips to
 * those that pass, so that a set costs its size and not its ties.
 */
export function reverseReachable(into: Csr, chance: () => number): (sets: number) => ReverseReachable {
  const { order, offsets, targets, weights } = into;
  const rarity = evenRows(into);
  const seen = new Int32Array(order).fill(-1);
  let starts = new Int32Array(1);
  let members = new Int32Array(1024);
  let drawn = 0;
  let end = 0;
  const draw = (set: number): void => {
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
      if (rate < 0) {
        for (e += Math.floor(Math.log(1 - chance()) / rate); e < last; ) {
          const other = targets[e]!;
          if (seen[other] !== set) {
            seen[other] = set;
            members[end++] = other;
          }
          e += 1 + Math.floor(Math.log(1 - chance()) / rate);
        }
        continue;
      }
      for (; e < last; e++) {
        const other = targets[e]!;
        if (seen[other] === set || chance() >= weights[e]!) continue;
        seen[other] = set;
        members[end++] = other;
      }
    }
  };
  return (sets) => {
    if (starts.length < sets + 1) starts = grown(starts, sets + 1);
    for (; drawn < sets; drawn++) {
      draw(drawn);
      starts[drawn + 1] = end;
    }
    return { nodes: order, sets, offsets: starts.subarray(0, sets + 1), members: members.subarray(0, starts[sets]) };
  };
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
