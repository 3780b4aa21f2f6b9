import type { Csr } from '../csr.ts';
import { type BurtModel, burtSums } from './burt-sums.ts';
import { total } from './total.ts';

/**
 * The share of a node's distinct contacts that open a window of their own: effective size over contacts, 0 < share ≤ 1
 * (Burt 1992). Undefined without contacts. docs/measures.md#efficiency
 */
export function efficiency(graph: Csr, node: number, model: BurtModel = 'ego'): number | undefined {
  const sums = burtSums(graph, node, model);
  return sums.contacts.length === 0 ? undefined : total(sums.nonRedundancy) / sums.contacts.length;
}
