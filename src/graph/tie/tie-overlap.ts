import type { Csr } from '../csr.ts';
import { mutual } from '../mutual.ts';
import { degreeOriented } from '../whole/degree-oriented.ts';
import { tieTriangles } from '../whole/tie-triangles.ts';

/** How far the two ends of each tie share their contacts; columns side by side. */
export interface TieOverlap {
  /** The end with fewer contacts. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Number of common contacts: the tie's embeddedness (Granovetter 1985). */
  readonly common: Int32Array;
  /** The share (0–1) of contacts of either end that both have; NaN where neither end has another contact. */
  readonly overlap: Float64Array;
}

/**
 * Neighbourhood overlap of all ties (Onnela et al. 2007), directions and weights aside:
 * common / (degree + degree − 2 − common). 0 is a bridge between circles. O(ties · arboricity).
 * docs/measures.md#tie-overlap
 */
export function tieOverlap(graph: Csr): TieOverlap {
  const ties = mutual(graph);
  const oriented = degreeOriented(ties);
  const common = tieTriangles(oriented);
  const from = new Int32Array(common.length);
  const to = new Int32Array(common.length);
  const overlap = new Float64Array(common.length);
  const degree = (node: number): number => ties.offsets[node + 1]! - ties.offsets[node]!;
  for (let rank = 0; rank < ties.order; rank++) {
    for (let e = oriented.offsets[rank]!; e < oriented.offsets[rank + 1]!; e++) {
      from[e] = oriented.nodes[rank]!;
      to[e] = oriented.nodes[oriented.targets[e]!]!;
      overlap[e] = common[e]! / (degree(from[e]!) + degree(to[e]!) - 2 - common[e]!);
    }
  }
  return { from, to, common, overlap };
}
