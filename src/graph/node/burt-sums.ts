import type { Csr } from '../csr.ts';
import { mutual } from '../mutual.ts';
import { type Rows, rowsOf } from './rows.ts';

/**
 * How far the sums of Burt's measures reach: `ego`, Burt's original, stays inside the node and its contacts; `whole`
 * takes in every tie of the graph. UCINET offers both; NetworkX and igraph know the second only.
 */
export type BurtModel = 'ego' | 'whole';

/** What Burt's measures of one node are made of, one entry for each contact. */
export interface BurtSums {
  readonly contacts: Int32Array;
  /** p_ij: the share of the node's weight that the contact has, adding up to 1. */
  readonly shares: Float64Array;
  /** ν_j = 1 − Σ p_iq m_jq: the part of the contact that the other contacts do not already reach, 0 < ν ≤ 1. */
  readonly nonRedundancy: Float64Array;
  /** c_ij = (p_ij + Σ p_iq p_qj)²: how much the node depends on the contact, directly and through others. */
  readonly dyadicConstraint: Float64Array;
}

/**
 * Burt's sums for one node (Burt 1992); empty columns for a node without contacts. O(Σ degree of its contacts).
 * docs/measures.md#burts-sums
 */
export function burtSums(graph: Csr, node: number, model: BurtModel = 'ego'): BurtSums {
  return burtSumsOfRows(rowsOf(mutual(graph)), node, model);
}

/** The same for rows of mutual weights, such as those of a graph where one tie is thought otherwise. */
export function burtSumsOfRows(rows: Rows, node: number, model: BurtModel): BurtSums {
  const { targets: contacts, weights: own } = rows.row(node);
  const shares = sharesOf(own);
  const place = new Map<number, number>();
  for (let k = 0; k < contacts.length; k++) place.set(contacts[k]!, k);
  const reach = shares.slice();
  const redundancy = new Float64Array(contacts.length);
  for (let k = 0; k < contacts.length; k++) {
    const { targets, weights } = rows.row(contacts[k]!);
    let sum = 0;
    let most = 0;
    const others: number[] = [];
    const heights: number[] = [];
    for (let e = 0; e < targets.length; e++) {
      const other = place.get(targets[e]!);
      if (other !== undefined) {
        others.push(other);
        heights.push(weights[e]!);
      } else if (model === 'ego' && targets[e] !== node) continue;
      sum += weights[e]!;
      most = Math.max(most, weights[e]!);
    }
    for (let e = 0; e < others.length; e++) {
      reach[others[e]!]! += (shares[k]! * heights[e]!) / sum;
      redundancy[k]! += (shares[others[e]!]! * heights[e]!) / most;
    }
  }
  return {
    contacts,
    shares,
    nonRedundancy: redundancy.map((share) => 1 - share),
    dyadicConstraint: reach.map((share) => share * share),
  };
}

function sharesOf(weights: Float64Array): Float64Array {
  let sum = 0;
  for (let k = 0; k < weights.length; k++) sum += weights[k]!;
  return weights.map((weight) => weight / sum);
}
