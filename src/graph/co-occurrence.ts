import type { Csr } from './csr.ts';
import { bothWays, bucketed } from './tie-rows.ts';

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
  const next = starts.slice();
  // People in order, in every event; later only those behind a person are looked at, so that each pair is met once.
  for (let person = 0; person < order; person++) {
    for (let p = of[person]!; p < of[person + 1]!; p++) lists[next[places[p]!]!++] = person;
  }
  next.set(starts);
  let [ends, targets, weights] = [new Int32Array(1024), new Int32Array(1024), new Float64Array(1024)];
  const sum = new Float64Array(order);
  let end = 0;
  for (let person = 0; person < order; person++) {
    if (end + order > ends.length) {
      const room = 2 * (end + order);
      ends = longer(ends, room);
      targets = longer(targets, room);
      weights = longerWeights(weights, room);
    }
    const first = end;
    for (let p = of[person]!; p < of[person + 1]!; p++) {
      const event = places[p]!;
      const last = starts[event + 1]!;
      const share = 1 / (last - starts[event]! - 1);
      for (let m = ++next[event]!; m < last; m++) {
        const other = lists[m]!;
        if (sum[other] === 0) {
          ends[end] = person;
          targets[end++] = other;
        }
        sum[other]! += share;
      }
    }
    for (let e = first; e < end; e++) {
      weights[e] = sum[targets[e]!]!;
      sum[targets[e]!] = 0;
    }
  }
  // By their later end, then by their earlier one: a counting sort keeps what it finds in order.
  const later = bucketed(order, targets.subarray(0, end), ends, weights);
  for (let node = 0; node < order; node++) targets.fill(node, later.offsets[node], later.offsets[node + 1]);
  const once = bucketed(order, later.targets, targets, later.weights);
  return { order, directed: false, ...bothWays(order, once) };
}

function longer(column: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room);
  larger.set(column);
  return larger;
}

function longerWeights(column: Float64Array, room: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(room);
  larger.set(column);
  return larger;
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
