import type { Csr } from '../csr.ts';

/** The ties of an undirected graph while they change: rows of contacts in order, each with the number of its tie. */
export interface ChangingTies {
  /** By number of the tie; grow as ties come. */
  weights: Float64Array;
  detours: Float64Array;
  /** The number of a tie, −1 where there is none. O(log degree). */
  readonly find: (a: number, b: number) => number;
  /** 0 where there is no tie. */
  readonly weight: (a: number, b: number) => number;
  /** Puts a tie in, changes its weight, or takes it out (0). O(degrees). */
  readonly set: (a: number, b: number, weight: number) => void;
  readonly each: (node: number, tell: (contact: number, tie: number) => void) => void;
  /** Contacts that two nodes share. O(smaller degree · log). */
  readonly common: (a: number, b: number) => readonly number[];
  /** Each pair x < y of tied contacts of a node, `apart` aside, with the ties to x, to y and of both. */
  readonly eachTriangle: (
    node: number,
    apart: number,
    tell: (x: number, y: number, nx: number, ny: number, xy: number) => void,
  ) => void;
}

interface Row {
  contacts: Int32Array;
  ties: Int32Array;
  length: number;
}

/** Takes over an undirected graph. O(nodes + ties). */
export function changingTies(graph: Csr): ChangingTies {
  const { order } = graph;
  const { rows, weights: first } = rowsOf(graph);
  const free: number[] = [];
  let used = first.length;
  // Ties of the node whose triangles are gone through, by contact; 0 where there is none.
  const mark = new Int32Array(order);
  const ties: ChangingTies = {
    weights: first,
    detours: new Float64Array(first.length),
    find: (a, b) => {
      const [short, other] = rows[a]!.length <= rows[b]!.length ? [rows[a]!, b] : [rows[b]!, a];
      const at = placeOf(short, other);
      return at < short.length && short.contacts[at] === other ? short.ties[at]! : -1;
    },
    weight: (a, b) => {
      const tie = ties.find(a, b);
      return tie === -1 ? 0 : ties.weights[tie]!;
    },
    set: (a, b, weight) => {
      const known = ties.find(a, b);
      if (known !== -1 && weight > 0) ties.weights[known] = weight;
      else if (known !== -1) {
        remove(rows[a]!, b);
        remove(rows[b]!, a);
        free.push(known);
      } else if (weight > 0) {
        const tie = free.pop() ?? used++;
        if (tie >= ties.weights.length) {
          ties.weights = longer(ties.weights);
          ties.detours = longer(ties.detours);
        }
        ties.weights[tie] = weight;
        ties.detours[tie] = 0;
        insert(rows[a]!, b, tie);
        insert(rows[b]!, a, tie);
      }
    },
    each: (node, tell) => {
      const { contacts, ties: own, length } = rows[node]!;
      for (let k = 0; k < length; k++) tell(contacts[k]!, own[k]!);
    },
    common: (a, b) => {
      const [short, other] = rows[a]!.length <= rows[b]!.length ? [rows[a]!, b] : [rows[b]!, a];
      const found: number[] = [];
      for (let k = 0; k < short.length; k++) {
        if (short.contacts[k] !== other && ties.find(short.contacts[k]!, other) !== -1) found.push(short.contacts[k]!);
      }
      return found;
    },
    eachTriangle: (node, apart, tell) => {
      const { contacts, ties: own, length } = rows[node]!;
      for (let k = 0; k < length; k++) mark[contacts[k]!] = own[k]! + 1;
      mark[apart] = 0;
      for (let k = 0; k < length; k++) {
        const x = contacts[k]!;
        if (x === apart) continue;
        const row = rows[x]!;
        // Either side of the pair is gone through, whichever is shorter.
        if (row.length <= 8 * (length - k)) {
          for (let m = placeOf(row, x); m < row.length; m++) {
            const y = row.contacts[m]!;
            if (mark[y] !== 0) tell(x, y, own[k]!, mark[y]! - 1, row.ties[m]!);
          }
          continue;
        }
        for (let m = k + 1; m < length; m++) {
          const y = contacts[m]!;
          const xy = y === apart ? -1 : ties.find(x, y);
          if (xy !== -1) tell(x, y, own[k]!, own[m]!, xy);
        }
      }
      for (let k = 0; k < length; k++) mark[contacts[k]!] = 0;
    },
  };
  return ties;
}

// Ties are numbered in order of their lower ends, so that rows fill in order.
function rowsOf({ order, offsets, targets, weights }: Csr): { rows: Row[]; weights: Float64Array } {
  // Views of two columns at first; a row that outgrows its view gets columns of its own.
  const contacts = targets.slice();
  const ties = new Int32Array(targets.length);
  const rows = Array.from({ length: order }, (_, node): Row => {
    const [start, end] = [offsets[node], offsets[node + 1]];
    return { contacts: contacts.subarray(start, end), ties: ties.subarray(start, end), length: 0 };
  });
  const byTie = new Float64Array(targets.length / 2);
  let tie = 0;
  for (let node = 0; node < order; node++) {
    const row = rows[node]!;
    for (let e = offsets[node]! + row.length; e < offsets[node + 1]!; e++) {
      const other = rows[targets[e]!]!;
      row.ties[row.length++] = tie;
      other.ties[other.length++] = tie;
      byTie[tie++] = weights[e]!;
    }
  }
  return { rows, weights: byTie };
}

/** Where a contact stands in a row, or would stand. */
function placeOf({ contacts, length }: Row, contact: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (contacts[middle]! < contact) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insert(row: Row, contact: number, tie: number): void {
  const at = placeOf(row, contact);
  if (row.length === row.contacts.length) {
    row.contacts = roomier(row.contacts);
    row.ties = roomier(row.ties);
  }
  for (const column of [row.contacts, row.ties]) column.copyWithin(at + 1, at, row.length);
  row.contacts[at] = contact;
  row.ties[at] = tie;
  row.length++;
}

function remove(row: Row, contact: number): void {
  const at = placeOf(row, contact);
  for (const column of [row.contacts, row.ties]) column.copyWithin(at, at + 1, row.length);
  row.length--;
}

function roomier(column: Int32Array): Int32Array {
  const larger = new Int32Array(2 * column.length + 4);
  larger.set(column);
  return larger;
}

function longer(column: Float64Array): Float64Array {
  const larger = new Float64Array(2 * column.length + 16);
  larger.set(column);
  return larger;
}
