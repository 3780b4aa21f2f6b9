import type { Csr } from '../csr.ts';
import { type BurtModel, burtSums } from './burt-sums.ts';
import { total } from './total.ts';

/**
 * Burt's constraint (1992): how far a node depends on contacts who depend on each other; 1/n ≤ C < 2, not bounded by 1.
 * It may fall when two contacts come to know each other. Undefined without contacts. docs/measures.md#constraint
 */
export function constraint(graph: Csr, node: number, model: BurtModel = 'ego'): number | undefined {
  const sums = burtSums(graph, node, model);
  return sums.contacts.length === 0 ? undefined : total(sums.dyadicConstraint);
}
