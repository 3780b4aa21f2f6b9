import type { Csr } from '../csr.ts';
import { mutual } from '../mutual.ts';
import { type TieSums, tieSums } from './tie-sums.ts';

/** What a node's measures would be after meeting each other node; NaN for the node itself and its contacts. */
export interface MeetingEach {
  readonly effectiveSize: Float64Array;
  readonly constraint: Float64Array;
}

/**
 * Effective size and constraint (whole model) that a node would have with a new tie of the given weight to each node it
 * has none with, all from one sweep over the contacts of its contacts: O(Σ degree of its contacts + nodes), where one
 * recomputation a candidate would cost that much each. docs/measures.md#what-if
 */
export function whatIfMeeting(graph: Csr, node: number, weight: number): MeetingEach {
  if (!(weight > 0 && weight < Infinity)) throw new RangeError(`A new tie cannot weigh ${weight}.`);
  const ties = mutual(graph);
  const { order, offsets, targets } = ties;
  const sumsOfAll = tieSums(ties);
  const { strength, most } = sumsOfAll;
  const sums = sweep(ties, node, sumsOfAll);
  const next = strength[node]! + weight;
  const contacts = offsets[node + 1]! - offsets[node]!;
  const effectiveSize = new Float64Array(order);
  const constraint = new Float64Array(order);
  for (let x = 0; x < order; x++) {
    const part = weight / (strength[x]! + weight);
    const reach = weight + sums.reach[x]!;
    constraint[x] =
      (sums.squares + 2 * part * sums.cross[x]! + part * part * sums.own[x]! + reach * reach) / (next * next);
    const redundancy = sums.redundancy + weight * sums.ratio[x]! + sums.through[x]! / Math.max(most[x]!, weight);
    effectiveSize[x] = contacts + 1 - redundancy / next;
  }
  for (const column of [effectiveSize, constraint]) {
    column[node] = Number.NaN;
    for (let e = offsets[node]!; e < offsets[node + 1]!; e++) column[targets[e]!] = Number.NaN;
  }
  return { effectiveSize, constraint };
}

// A newcomer x adds detours to the contacts it shares with the node and gets detours from them. What it needs of them is
// summed up for all newcomers at once; for the contacts themselves the same sums are their own detours and redundancy, with
// B_j = w_ij + Σ w_iq w_qj / s_q.
function sweep({ order, offsets, targets, weights }: Csr, node: number, { strength, most }: TieSums) {
  const reach = new Float64Array(order);
  const own = new Float64Array(order);
  const ratio = new Float64Array(order);
  const through = new Float64Array(order);
  for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
    const q = targets[k]!;
    const tie = weights[k]!;
    const share = tie / strength[q]!;
    const perMost = 1 / most[q]!;
    for (let e = offsets[q]!; e < offsets[q + 1]!; e++) {
      const x = targets[e]!;
      const weight = weights[e]!;
      reach[x]! += share * weight;
      own[x]! += weight * weight;
      ratio[x]! += weight * perMost;
      through[x]! += tie * weight;
    }
  }
  const cross = new Float64Array(order);
  let [redundancy, squares] = [0, 0];
  for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
    const q = targets[k]!;
    const base = weights[k]! + reach[q]!;
    squares += base * base;
    redundancy += through[q]! / most[q]!;
    for (let e = offsets[q]!; e < offsets[q + 1]!; e++) cross[targets[e]!]! += base * weights[e]!;
  }
  return { reach, cross, own, ratio, through, redundancy, squares };
}
