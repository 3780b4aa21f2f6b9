import type { Csr } from '../csr.ts';
import { type BurtModel, burtSums } from './burt-sums.ts';
import { concentration } from './concentration.ts';

/**
 * Whether a node's constraint stems from one contact (1) or from all alike (0): Burt's hierarchy (1992), the
 * Coleman–Theil index of dyadic constraint. One contact gives 1; undefined without contacts. docs/measures.md#hierarchy
 */
export function hierarchy(graph: Csr, node: number, model: BurtModel = 'ego'): number | undefined {
  return concentration(burtSums(graph, node, model).dyadicConstraint);
}
