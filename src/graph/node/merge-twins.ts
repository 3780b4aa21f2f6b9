import type { Csr } from '../csr.ts';

/**
 * For each node of an undirected graph the first that has the same neighbours, whether or not the two know each other: their
 * twin, or the node itself. Nodes with no ties left are their own. Only ties between nodes that are `left` count. O(nodes +
 * ties) expected.
 */
export function firstTwins({ order, offsets, targets }: Csr, left: ArrayLike<number>): Int32Array {
  const first = Int32Array.from({ length: order }, (_, node) => node);
  const marks = Int32Array.from({ length: order }, (_, node) => scattered(node));
  const mark = new Int32Array(order).fill(-1);
  const inCommon = (a: number, b: number): boolean => {
    for (let e = offsets[a]!; e < offsets[a + 1]!; e++) if (left[targets[e]!]! > 0) mark[targets[e]!] = a;
    // Of two who know each other each is a neighbour of the other.
    const acquainted = mark[b] === a;
    let shared = 0;
    for (let e = offsets[b]!; e < offsets[b + 1]!; e++) {
      const other = targets[e]!;
      if (left[other]! > 0 && mark[other] === a) shared++;
    }
    for (let e = offsets[a]!; e < offsets[a + 1]!; e++) mark[targets[e]!] = -1;
    return shared === left[a]! - (acquainted ? 1 : 0);
  };
  // Sums of scattered marks tell most unlike neighbourhoods apart at once: those without the node itself, and those with it.
  const [open, closed] = [new Map<number, number[]>(), new Map<number, number[]>()];
  for (let node = 0; node < order; node++) {
    if (left[node] === 0) continue;
    let sum = 0;
    for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
      if (left[targets[e]!]! > 0) sum = (sum + marks[targets[e]!]!) | 0;
    }
    for (const [table, key] of [
      [open, sum],
      [closed, (sum + marks[node]!) | 0],
    ] as const) {
      const alike = table.get(key);
      if (alike === undefined) table.set(key, [node]);
      else if (first[node] === node) {
        const twin = alike.find((other) => left[other] === left[node] && inCommon(other, node));
        if (twin === undefined) alike.push(node);
        else first[node] = first[twin]!;
      }
    }
  }
  return first;
}

// Murmur's last mixing: neighbours in number come to lie anywhere.
function scattered(node: number): number {
  let mark = node + 1;
  mark = Math.imul(mark ^ (mark >>> 16), 0x85ebca6b);
  mark = Math.imul(mark ^ (mark >>> 13), 0xc2b2ae35);
  return mark ^ (mark >>> 16);
}
