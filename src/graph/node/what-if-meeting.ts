import type { Csr } from '../csr.ts';
import { mutual } from '../mutual.ts';
import { burtSums } from './burt-sums.ts';
import { total } from './total.ts';

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
  const { order, offsets, targets, weights } = ties;
  const strength = new Float64Array(order);
  const most = new Float64Array(order);
  for (let q = 0; q < order; q++) {
    for (let e = offsets[q]!; e < offsets[q + 1]!; e++) {
      strength[q]! += weights[e]!;
      most[q] = Math.max(most[q]!, weights[e]!);
    }
  }
  const sums = sweep(ties, node, strength, most);
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

// A newcomer x adds detours to the contacts it shares with the node and gets detours from them; with
// B_j = w_ij + Σ w_iq w_qj / s_q all of it comes from five sums over those contacts.
function sweep({ order, offsets, targets, weights }: Csr, node: number, strength: Float64Array, most: Float64Array) {
  const graph: Csr = { order, directed: false, offsets, targets, weights };
  const now = burtSums(graph, node, 'whole');
  const reach = new Float64Array(order);
  const cross = new Float64Array(order);
  const own = new Float64Array(order);
  const ratio = new Float64Array(order);
  const through = new Float64Array(order);
  const all = strength[node]!;
  for (let k = 0; k < now.contacts.length; k++) {
    const q = now.contacts[k]!;
    const tie = now.shares[k]! * all;
    const base = Math.sqrt(now.dyadicConstraint[k]!) * all;
    for (let e = offsets[q]!; e < offsets[q + 1]!; e++) {
      const x = targets[e]!;
      const weight = weights[e]!;
      reach[x]! += (tie * weight) / strength[q]!;
      cross[x]! += base * weight;
      own[x]! += weight * weight;
      ratio[x]! += weight / most[q]!;
      through[x]! += tie * weight;
    }
  }
  const redundancy = now.contacts.length === 0 ? 0 : (now.contacts.length - total(now.nonRedundancy)) * all;
  return { reach, cross, own, ratio, through, redundancy, squares: total(now.dyadicConstraint) * all * all };
}
