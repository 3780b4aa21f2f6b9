import type { ReverseReachable } from './reverse-reachable.ts';

/** Nodes chosen one after the other so that they stand in as many sets as possible. */
export interface Cover {
  readonly seeds: readonly number[];
  /** Sets that the first seed, the first two, … stand in. */
  readonly covered: readonly number[];
  /** No choice of as many nodes stands in more sets than this. */
  readonly most: number;
}

/** Greedy maximum cover: at least 1 − 1/e of the best (Nemhauser, Wolsey & Fisher 1978). O(members + nodes · count). */
export function coverSets(reachable: ReverseReachable, count: number): Cover {
  const { nodes, sets, offsets, members } = reachable;
  const { starts, setsOf } = setsOfNodes(reachable);
  const left = new Int32Array(nodes);
  for (let node = 0; node < nodes; node++) left[node] = starts[node + 1]! - starts[node]!;
  const done = new Uint8Array(sets);
  const seeds: number[] = [];
  const covered: number[] = [];
  let sum = 0;
  let most = Infinity;
  while (seeds.length < Math.min(count, nodes)) {
    most = Math.min(most, sum + largest(left, count, sets));
    let best = -1;
    for (let node = 0; node < nodes; node++) if (left[node]! > (best === -1 ? 0 : left[best]!)) best = node;
    if (best === -1) break;
    sum += left[best]!;
    seeds.push(best);
    covered.push(sum);
    for (let k = starts[best]!; k < starts[best + 1]!; k++) {
      const set = setsOf[k]!;
      if (done[set] === 1) continue;
      done[set] = 1;
      for (let m = offsets[set]!; m < offsets[set + 1]!; m++) left[members[m]!]!--;
    }
  }
  return { seeds, covered, most: Math.min(most, sum + largest(left, count, sets), sets) };
}

/** In how many sets at least one of the seeds stands. */
export function coveredBy({ sets, offsets, members }: ReverseReachable, seeds: Iterable<number>): number {
  const chosen = new Set(seeds);
  let covered = 0;
  for (let set = 0; set < sets; set++) {
    for (let m = offsets[set]!; m < offsets[set + 1]!; m++) {
      if (!chosen.has(members[m]!)) continue;
      covered++;
      break;
    }
  }
  return covered;
}

/** In which sets each node stands: those of a node at `starts[node]` up to `starts[node + 1]` of `setsOf`. */
export function setsOfNodes({ nodes, sets, offsets, members }: ReverseReachable): {
  readonly starts: Int32Array;
  readonly setsOf: Int32Array;
} {
  const starts = new Int32Array(nodes + 1);
  for (let m = 0; m < members.length; m++) starts[members[m]! + 1]!++;
  for (let node = 0; node < nodes; node++) starts[node + 1]! += starts[node]!;
  const next = starts.slice(0, nodes);
  const setsOf = new Int32Array(members.length);
  for (let set = 0; set < sets; set++) {
    for (let m = offsets[set]!; m < offsets[set + 1]!; m++) setsOf[next[members[m]!]!++] = set;
  }
  return { starts, setsOf };
}

// The sum of the `count` largest values, none of which is larger than `sets`, by counting how often each occurs.
function largest(values: Int32Array, count: number, sets: number): number {
  const often = new Int32Array(sets + 1);
  for (let k = 0; k < values.length; k++) often[values[k]!]!++;
  let [sum, rest] = [0, count];
  for (let value = sets; value > 0 && rest > 0; value--) {
    const here = Math.min(rest, often[value]!);
    sum += here * value;
    rest -= here;
  }
  return sum;
}
