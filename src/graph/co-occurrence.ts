import type { Csr } from './csr.ts';

/** Who took part in what, as columns: the members of event k stand at `offsets[k]` up to `offsets[k + 1]`. */
export interface Attendance {
  readonly offsets: ArrayLike<number>;
  readonly members: ArrayLike<number>;
}

/**
 * The graph of who met whom: every event of k different people ties each pair of them with 1/(k − 1), so that each person
 * gains as much from a large event as from a small one (Newman 2001). Events of one person tie nobody. Row by row with one
 * accumulator and no table of pairs: O(Σ k²). Throws a RangeError on a person that does not exist.
 * docs/measures.md#co-occurrence
 */
export function coOccurrence(order: number, { offsets, members }: Attendance): Csr {
  const { lists, starts } = distinctMembers(order, offsets, members);
  const { of, places } = eventsOf(order, lists, starts);
  const rows = new Int32Array(order + 1);
  // First how many others each person meets, then who they are.
  const seen = new Int32Array(order).fill(-1);
  for (let person = 0; person < order; person++) {
    let met = 0;
    seen[person] = person;
    for (let p = of[person]!; p < of[person + 1]!; p++) {
      for (let m = starts[places[p]!]!; m < starts[places[p]! + 1]!; m++) {
        if (seen[lists[m]!] === person) continue;
        seen[lists[m]!] = person;
        met++;
      }
    }
    rows[person + 1] = rows[person]! + met;
  }
  const targets = new Int32Array(rows[order]!);
  const weights = new Float64Array(rows[order]!);
  const sum = new Float64Array(order);
  for (let person = 0; person < order; person++) {
    let end = rows[person]!;
    for (let p = of[person]!; p < of[person + 1]!; p++) {
      const event = places[p]!;
      const share = 1 / (starts[event + 1]! - starts[event]! - 1);
      for (let m = starts[event]!; m < starts[event + 1]!; m++) {
        const other = lists[m]!;
        if (other === person) continue;
        if (sum[other] === 0) targets[end++] = other;
        sum[other]! += share;
      }
    }
    targets.subarray(rows[person], end).sort();
    for (let e = rows[person]!; e < end; e++) {
      weights[e] = sum[targets[e]!]!;
      sum[targets[e]!] = 0;
    }
  }
  return { order, directed: false, offsets: rows, targets, weights };
}

// Whoever is named twice in an event took part once.
function distinctMembers(order: number, offsets: ArrayLike<number>, members: ArrayLike<number>) {
  const events = Math.max(0, offsets.length - 1);
  const lists = new Int32Array(members.length);
  const starts = new Int32Array(events + 1);
  const seen = new Int32Array(order).fill(-1);
  let end = 0;
  for (let event = 0; event < events; event++) {
    for (let m = offsets[event]!; m < offsets[event + 1]!; m++) {
      const person = members[m]!;
      if (!(person >= 0 && person < order && Number.isInteger(person))) {
        throw new RangeError(`Event ${event} names ${person}; people are 0 to ${order - 1}.`);
      }
      if (seen[person] === event) continue;
      seen[person] = event;
      lists[end++] = person;
    }
    starts[event + 1] = end;
  }
  return { lists, starts };
}

function eventsOf(order: number, lists: Int32Array, starts: Int32Array) {
  const end = starts[starts.length - 1]!;
  const of = new Int32Array(order + 1);
  for (let m = 0; m < end; m++) of[lists[m]! + 1]!++;
  for (let person = 0; person < order; person++) of[person + 1]! += of[person]!;
  const next = of.slice(0, order);
  const places = new Int32Array(end);
  for (let event = 0; event + 1 < starts.length; event++) {
    for (let m = starts[event]!; m < starts[event + 1]!; m++) places[next[lists[m]!]!++] = event;
  }
  return { of, places };
}
