import type { Csr } from '../csr.ts';
import { type BurtModel, burtSums } from './burt-sums.ts';
import { total } from './total.ts';

/**
 * Burt's effective size (1992): as how many separate windows a node's contacts act, from 1 up to their number; ten
 * strangers count as ten, ten who all know each other as one. Undefined without contacts. docs/measures.md#effective-size
 */
export function effectiveSize(graph: Csr, node: number, model: BurtModel = 'ego'): number | undefined {
  const sums = burtSums(graph, node, model);
  return sums.contacts.length === 0 ? undefined : total(sums.nonRedundancy);
}
