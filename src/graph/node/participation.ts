import { type Csr, neighboursOf, weightsOf } from '../csr.ts';
import { mutual } from '../mutual.ts';
import { blau } from './blau.ts';
import { categoryShares } from './category-shares.ts';

/**
 * Guimerà & Amaral's participation coefficient (2005): how evenly a node's tie weight spreads over communities, 0 (one
 * community) up to 1 − 1/K. `communities` holds a number for each node of the graph. Undefined without ties.
 * docs/measures.md#participation
 */
export function participation(graph: Csr, node: number, communities: ArrayLike<number>): number | undefined {
  const ties = mutual(graph);
  const categories = Array.from(neighboursOf(ties, node), (other) => communities[other]!);
  return blau(categoryShares(categories, weightsOf(ties, node)).shares);
}
