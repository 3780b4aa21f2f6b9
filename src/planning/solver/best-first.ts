import { fitsInto, isInMeasure, type PartialWeek, partialWeek, wishesIn } from './partial-week.ts';
import type { Relaxation } from './relaxation.ts';
import { gainIn, type WeekTable } from './week-table.ts';

/** The best week found, and how far the search could prove it. */
export interface Searched {
  readonly week: PartialWeek;
  /** No week that fulfils at least as many wishes is worth more, before the multiplier. */
  readonly bound: number;
  /** The search went to its end: `week` is the best of all. */
  readonly isExact: boolean;
}

/** A set of choices, and where in the order further ones may come from. */
interface Node {
  readonly chosen: readonly number[];
  readonly from: number;
  /** What the choices are worth at the prices of the relaxation. */
  readonly profit: number;
  bound: number;
}

/** What one more step is worth saying: differences below are noise. */
const NOISE = 1e-9;
/** Keeping a set takes as long as weighing so many moves. */
const KEPT = 12;

/**
 * Looks for a better week than `known`, of those that fulfil at least as many wishes, the most promising sets first, until none could be better or so many moves were
 * weighed. Sets are bounded twice: by the prices of the relaxation, and by what each further move adds to the set itself.
 */
export function bestFirst(table: WeekTable, known: PartialWeek, relaxed: Relaxation, most: number): Searched {
  let best = known;
  const { moves } = table.problem.limits;
  // Those that pay most come first.
  const order = [...relaxed.left].sort((a, b) => relaxed.profit[b]! - relaxed.profit[a]! || a - b);
  const profits = order.map((index) => Math.max(0, relaxed.profit[index]!));
  const sums = [0];
  for (const [rank, profit] of profits.entries()) sums.push(sums[rank]! + profit);
  const later = new Uint8Array(order.length + 1);
  for (let rank = order.length - 1; rank >= 0; rank--) later[rank] = later[rank + 1]! | table.flags[order[rank]!]!;

  // As many wishes as can be had together.
  const wished = wishesIn(table, known.flags);
  const canBeat = (wishes: number, bound: number): boolean => {
    return wishes >= wished && bound > best.value + NOISE;
  };
  const heap: Node[] = [{ chosen: [], from: 0, profit: relaxed.base, bound: relaxed.bound }];
  let weighed = 0;
  while (heap.length > 0 && weighed < most) {
    const node = takeFirst(heap);
    if (!canBeat(wished, node.bound)) continue;
    weighed += 1 + order.length - node.from;
    const week = partialWeek(table, node.chosen);
    const left = moves - node.chosen.length;
    node.bound = Math.min(node.bound, boundFrom(table, week, relaxed, { order, from: node.from, left }));
    if (!canBeat(wished, node.bound)) continue;
    if (heap.length > 0 && isFirst(heap[0]!, node)) {
      put(heap, node);
      continue;
    }
    for (let rank = node.from; rank < order.length && left > 0; rank++) {
      const index = order[rank]!;
      const profit = node.profit + relaxed.profit[index]!;
      const rest = Math.min(order.length, rank + left);
      const bound = Math.min(node.bound, profit + sums[rest]! - sums[rank + 1]!);
      const flags = week.flags | table.flags[index]! | later[rank + 1]!;
      const wishes = wishesIn(table, flags);
      if (!canBeat(wishes, bound)) {
        if (!canBeat(wished, bound)) break;
        continue;
      }
      if (!fitsInto(table, week, index)) continue;
      weighed += KEPT;
      const chosen = [...node.chosen, index];
      const now = wishesIn(table, week.flags | table.flags[index]!);
      const mayBeBest = canBeat(now, week.value + gainIn(table, week.open, index));
      if (mayBeBest && isInMeasure(table, week, index)) best = partialWeek(table, chosen);
      if (left > 1) put(heap, { chosen, from: rank + 1, profit, bound });
    }
  }
  const open = heap.filter((node) => canBeat(wished, node.bound));
  const bound = open.reduce((greatest, node) => Math.max(greatest, node.bound), best.value);
  return { week: best, bound: Math.min(bound, Math.max(relaxed.bound, best.value)), isExact: open.length === 0 };
}

/** F of the set, and the most that so many further moves add to it at the prices of the limits. */
function boundFrom(
  table: WeekTable,
  week: PartialWeek,
  { prices, use, room, cost }: Relaxation,
  further: { readonly order: readonly number[]; readonly from: number; readonly left: number },
): number {
  let bound = week.value;
  for (let limit = 0; limit < prices.length; limit++) {
    let used = 0;
    for (const index of week.chosen) used += use[limit]![index]!;
    bound += prices[limit]! * (room[limit]! - used);
  }
  const few: number[] = [];
  for (let rank = further.from; rank < further.order.length; rank++) {
    const index = further.order[rank]!;
    const gain = gainIn(table, week.open, index) - cost[index]!;
    if (gain <= 0 || further.left === 0) continue;
    if (few.length === further.left && gain <= few[few.length - 1]!) continue;
    if (few.length < further.left) few.push(gain);
    let at = few.length - 1;
    while (at > 0 && few[at - 1]! < gain) {
      few[at] = few[at - 1]!;
      at--;
    }
    few[at] = gain;
  }
  return few.reduce((sum, gain) => sum + gain, bound);
}

function isFirst(a: Node, b: Node): boolean {
  return a.bound > b.bound;
}

/** Puts a node into a heap with the most promising on top. */
function put(heap: Node[], node: Node): void {
  let at = heap.push(node) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isFirst(node, heap[parent]!)) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = node;
}

function takeFirst(heap: Node[]): Node {
  const first = heap[0]!;
  const last = heap.pop()!;
  if (heap.length === 0) return first;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isFirst(heap[child + 1]!, heap[child]!)) child++;
    if (!isFirst(heap[child]!, last)) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = last;
  return first;
}
