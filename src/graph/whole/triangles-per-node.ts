import type { Csr } from '../csr.ts';
import { mutual } from '../mutual.ts';
import { degreeOriented } from './degree-oriented.ts';

/** In how many triangles each node stands, directions and weights aside. O(ties · arboricity). */
export function trianglesPerNode(graph: Csr): Float64Array {
  const { order, nodes, offsets, targets } = degreeOriented(mutual(graph));
  const byRank = new Float64Array(order);
  const mark = new Int32Array(order);
  for (let u = 0; u < order; u++) {
    const start = offsets[u]!;
    const end = offsets[u + 1]!;
    if (end - start < 2) continue;
    for (let e = start; e < end; e++) mark[targets[e]!] = u + 1;
    let ofU = 0;
    for (let uv = start; uv < end; uv++) {
      const v = targets[uv]!;
      let met = 0;
      for (let vw = offsets[v]!; vw < offsets[v + 1]!; vw++) {
        const w = targets[vw]!;
        if (mark[w] !== u + 1) continue;
        met++;
        byRank[w]!++;
      }
      byRank[v]! += met;
      ofU += met;
    }
    byRank[u]! += ofU;
  }
  const triangles = new Float64Array(order);
  for (let rank = 0; rank < order; rank++) triangles[nodes[rank]!] = byRank[rank]!;
  return triangles;
}
