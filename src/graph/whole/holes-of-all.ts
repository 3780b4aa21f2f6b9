import type { Csr } from '../csr.ts';
import { mutual } from '../mutual.ts';
import type { BurtModel } from '../node/burt-sums.ts';
import { closureIndex } from '../node/closure-index.ts';
import { degreeOriented } from './degree-oriented.ts';
import { egoModelSums } from './ego-model-sums.ts';
import { wholeModelSums } from './whole-model-sums.ts';

/** Burt's measures of all nodes as columns. NaN stands where a measure is not defined: columns cannot hold nothing. */
export interface HolesOfAll {
  /** Number of distinct contacts. */
  readonly contacts: Int32Array;
  readonly effectiveSize: Float64Array;
  readonly efficiency: Float64Array;
  readonly constraint: Float64Array;
  readonly hierarchy: Float64Array;
  readonly closure: Float64Array;
  /** Triangles that each node stands in, from the same pass. */
  readonly triangles: Float64Array;
  /** Share of pairs of contacts who know each other, from the same pass. */
  readonly clustering: Float64Array;
}

/**
 * Effective size, efficiency, constraint, hierarchy, closure, triangles and clustering of all nodes from one pass over the
 * triangles (two in the ego model): O(ties · arboricity), where going node by node costs O(Σ degree²).
 * docs/measures.md#burts-sums
 */
export function holesOfAll(graph: Csr, model: BurtModel = 'ego'): HolesOfAll {
  const ties = mutual(graph);
  const oriented = degreeOriented(ties);
  const { redundancy, dependence, triangles } = (model === 'ego' ? egoModelSums : wholeModelSums)(oriented);
  const { order, offsets, targets, nodes } = oriented;
  const contacts = new Int32Array(order);
  const sum = new Float64Array(order);
  const disorder = new Float64Array(order);
  for (let u = 0; u < order; u++) {
    for (let e = offsets[u]!; e < offsets[u + 1]!; e++) {
      const v = targets[e]!;
      contacts[u]!++;
      contacts[v]!++;
      const forth = dependence[2 * e]! ** 2;
      const back = dependence[2 * e + 1]! ** 2;
      sum[u]! += forth;
      sum[v]! += back;
      disorder[u]! += forth * Math.log(forth);
      disorder[v]! += back * Math.log(back);
    }
  }
  const all = emptyColumns(order);
  for (let rank = 0; rank < order; rank++) {
    const node = nodes[rank]!;
    const n = contacts[rank]!;
    all.contacts[node] = n;
    all.triangles[node] = triangles[rank]!;
    if (n === 0) continue;
    all.effectiveSize[node] = n - redundancy[rank]!;
    all.efficiency[node] = 1 - redundancy[rank]! / n;
    all.constraint[node] = sum[rank]!;
    all.hierarchy[node] = hierarchyFrom(sum[rank]!, disorder[rank]!, n);
    all.closure[node] = closureIndex(sum[rank]!, n) ?? Number.NaN;
    if (n > 1) all.clustering[node] = (2 * triangles[rank]!) / (n * (n - 1));
  }
  return all;
}

// Σ x ln x / (n ln n) with x = c / (C/n) is Σ c ln c / C − ln(C/n), over ln n.
function hierarchyFrom(sum: number, disorder: number, n: number): number {
  if (n === 1) return 1;
  return Math.min(1, Math.max(0, (disorder / sum - Math.log(sum / n)) / Math.log(n)));
}

function emptyColumns(order: number): HolesOfAll {
  const column = (): Float64Array => new Float64Array(order).fill(Number.NaN);
  return {
    contacts: new Int32Array(order),
    effectiveSize: column(),
    efficiency: column(),
    constraint: column(),
    hierarchy: column(),
    closure: column(),
    triangles: column(),
    clustering: column(),
  };
}
