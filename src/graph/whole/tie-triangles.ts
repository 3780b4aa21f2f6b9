import type { Oriented } from './degree-oriented.ts';

/** In how many triangles each tie of an oriented graph stands. O(ties · arboricity), at most ties to the power 1.5. */
export function tieTriangles({ order, offsets, targets }: Oriented): Int32Array {
  const triangles = new Int32Array(targets.length);
  // Holds the place after the tie u → w. Ties of u lie beyond `start`, so older marks need no wiping.
  const mark = new Int32Array(order);
  for (let u = 0; u < order; u++) {
    const start = offsets[u]!;
    const end = offsets[u + 1]!;
    if (end - start < 2) continue;
    for (let e = start; e < end; e++) mark[targets[e]!] = e + 1;
    for (let uv = start; uv < end; uv++) {
      const v = targets[uv]!;
      let met = 0;
      for (let vw = offsets[v]!; vw < offsets[v + 1]!; vw++) {
        const uw = mark[targets[vw]!]!;
        if (uw <= start) continue;
        met++;
        triangles[uw - 1]!++;
        triangles[vw]!++;
      }
      triangles[uv]! += met;
    }
  }
  return triangles;
}
