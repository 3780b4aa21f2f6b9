import { type Csr, neighboursOf, weightsOf } from '../csr.ts';
import { mutual } from '../mutual.ts';

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
  const ties = mutual(graph);
  const contacts = neighboursOf(ties, node);
  const shares = sharesOf(weightsOf(ties, node));
  const place = new Int32Array(ties.order);
  for (let k = 0; k < contacts.length; k++) place[contacts[k]!] = k + 1;
  const reach = shares.slice();
  const redundancy = new Float64Array(contacts.length);
  for (let k = 0; k < contacts.length; k++) {
    const row = ties.offsets[contacts[k]!]!;
    const end = ties.offsets[contacts[k]! + 1]!;
    let sum = 0;
    let most = 0;
    for (let e = row; e < end; e++) {
      const target = ties.targets[e]!;
      if (model === 'ego' && place[target] === 0 && target !== node) continue;
      sum += ties.weights[e]!;
      most = Math.max(most, ties.weights[e]!);
    }
    for (let e = row; e < end; e++) {
      const other = place[ties.targets[e]!]! - 1;
      if (other < 0) continue;
      reach[other]! += (shares[k]! * ties.weights[e]!) / sum;
      redundancy[k]! += (shares[other]! * ties.weights[e]!) / most;
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
