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
  return rowsOf(order, tiesToLater(order, lists, starts));
}

/** The ties of each person with later ones, in any order within a row. */
interface LaterTies {
  readonly offsets: Int32Array;
  readonly others: Int32Array;
  readonly weights: Float64Array;
}

function tiesToLater(order: number, lists: Int32Array, starts: Int32Array): LaterTies {
  const { of, places } = placesOf(order, lists, starts);
  const offsets = new Int32Array(order + 1);
  let others = new Int32Array(1024);
  let weights = new Float64Array(1024);
  const sum = new Float64Array(order);
  let end = 0;
  for (let person = 0; person < order; person++) {
    if (end + order > others.length) {
      const room = 2 * (end + order);
      others = longer(others, room);
      weights = longerWeights(weights, room);
    }
    const first = end;
    for (let p = 3 * of[person]!; p < 3 * of[person + 1]!; p += 3) {
      const last = places[p + 1]!;
      const share = 1 / places[p + 2]!;
      for (let m = places[p]!; m < last; m++) {
        const other = lists[m]!;
        const before = sum[other]!;
        if (before === 0) others[end++] = other;
        sum[other] = before + share;
      }
    }
    for (let e = first; e < end; e++) {
      const other = others[e]!;
      weights[e] = sum[other]!;
      sum[other] = 0;
    }
    offsets[person + 1] = end;
  }
  return { offsets, others, weights };
}

// Each row holds its earlier people first. As rows are gone through in order, both halves of every row come in order.
function rowsOf(order: number, later: LaterTies): Csr {
  const ties = later.offsets[order]!;
  const earlier = new Int32Array(order);
  for (let e = 0; e < ties; e++) earlier[later.others[e]!]!++;
  const offsets = new Int32Array(order + 1);
  for (let node = 0; node < order; node++) {
    offsets[node + 1] = offsets[node]! + earlier[node]! + later.offsets[node + 1]! - later.offsets[node]!;
  }
  const targets = new Int32Array(2 * ties);
  const weights = new Float64Array(2 * ties);
  const next = offsets.slice(0, order);
  for (let node = 0; node < order; node++) {
    for (let e = later.offsets[node]!; e < later.offsets[node + 1]!; e++) {
      const place = next[later.others[e]!]!++;
      targets[place] = node;
      weights[place] = later.weights[e]!;
    }
  }
  for (let node = 0; node < order; node++) {
    const first = offsets[node]!;
    for (let e = first; e < first + earlier[node]!; e++) {
      const place = next[targets[e]!]!++;
      targets[place] = node;
      weights[place] = weights[e]!;
    }
  }
  return { order, directed: false, offsets, targets, weights };
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

// Whoever is named twice in an event took part once. Each event's people in order, so that later ones stand behind.
function distinctMembers(order: number, offsets: ArrayLike<number>, members: ArrayLike<number>) {
  const events = Math.max(0, offsets.length - 1);
  const lists = new Int32Array(members.length);
  const starts = new Int32Array(events + 1);
  const seen = new Int32Array(order).fill(-1);
  let end = 0;
  for (let event = 0; event < events; event++) {
    const start = end;
    for (let m = offsets[event]!; m < offsets[event + 1]!; m++) {
      const person = members[m]!;
      if (!(person >= 0 && person < order && Number.isInteger(person))) {
        throw new RangeError(`Event ${event} names ${person}; people are 0 to ${order - 1}.`);
      }
      if (seen[person] === event) continue;
      seen[person] = event;
      lists[end++] = person;
    }
    sort(lists, start, end);
    starts[event + 1] = end;
  }
  return { lists, starts };
}

/** Lists up to this length are sorted by insertion, which is quicker there. */
const SHORT = 24;

function sort(list: Int32Array, start: number, end: number): void {
  if (end - start > SHORT) {
    list.subarray(start, end).sort();
    return;
  }
  for (let k = start + 1; k < end; k++) {
    const value = list[k]!;
    let hole = k;
    while (hole > start && list[hole - 1]! > value) {
      list[hole] = list[hole - 1]!;
      hole--;
    }
    list[hole] = value;
  }
}

// For each event of each person, three numbers: where the later people of the event begin and end in the lists, and how many
// people it has besides. Side by side, so that writing them in any order touches one place of memory.
function placesOf(order: number, lists: Int32Array, starts: Int32Array) {
  const end = starts[starts.length - 1]!;
  const of = new Int32Array(order + 1);
  for (let m = 0; m < end; m++) of[lists[m]! + 1]!++;
  for (let person = 0; person < order; person++) of[person + 1]! += of[person]!;
  const next = of.slice(0, order);
  const places = new Int32Array(3 * end);
  for (let event = 0; event + 1 < starts.length; event++) {
    const last = starts[event + 1]!;
    const besides = last - starts[event]! - 1;
    for (let m = starts[event]!; m < last; m++) {
      const place = 3 * next[lists[m]!]!++;
      places[place] = m + 1;
      places[place + 1] = last;
      places[place + 2] = besides;
    }
  }
  return { of, places };
}
