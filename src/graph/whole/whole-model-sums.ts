import type { Oriented } from './degree-oriented.ts';

/** What Burt's measures of all nodes are made of; nodes by rank, ties of the oriented graph by place. */
export interface SumsOfAll {
  /** Σ over contacts of what the other contacts already reach: n − effective size. */
  readonly redundancy: Float64Array;
  /** p_ij + Σ p_iq p_qj for the tie u → v at place e: seen from u at 2e, from v at 2e + 1. */
  readonly dependence: Float64Array;
  readonly triangles: Float64Array;
}

/**
 * Burt's sums in the whole model. For a triangle u, v, w the detour from u to v over w is w_uw w_vw / s_w, the same from
 * both ends, so one accumulator a tie serves both. The loop is kept in one piece because it is the hot one.
 */
export function wholeModelSums({ order, offsets, targets, weights }: Oriented): SumsOfAll {
  const strength = new Float64Array(order);
  const most = new Float64Array(order);
  for (let u = 0; u < order; u++) {
    for (let e = offsets[u]!; e < offsets[u + 1]!; e++) {
      const v = targets[e]!;
      const weight = weights[e]!;
      strength[u]! += weight;
      strength[v]! += weight;
      if (weight > most[u]!) most[u] = weight;
      if (weight > most[v]!) most[v] = weight;
    }
  }
  const shareOf = strength.map((value) => 1 / value);
  const ratioOf = most.map((value) => 1 / value);
  const detour = weights.slice();
  const redundancy = new Float64Array(order);
  const triangles = new Float64Array(order);
  const mark = new Int32Array(order);
  for (let u = 0; u < order; u++) {
    const start = offsets[u]!;
    const end = offsets[u + 1]!;
    if (end - start < 2) continue;
    for (let e = start; e < end; e++) mark[targets[e]!] = e + 1;
    const shareU = shareOf[u]!;
    const ratioU = ratioOf[u]!;
    let redundancyU = 0;
    let trianglesU = 0;
    for (let uv = start; uv < end; uv++) {
      const v = targets[uv]!;
      const weightUv = weights[uv]!;
      const shareV = shareOf[v]!;
      const ratioV = ratioOf[v]!;
      let detourUv = 0;
      let redundancyV = 0;
      let met = 0;
      for (let vw = offsets[v]!; vw < offsets[v + 1]!; vw++) {
        const w = targets[vw]!;
        const uw = mark[w]! - 1;
        if (uw < start) continue;
        const weightUw = weights[uw]!;
        const weightVw = weights[vw]!;
        const throughW = weightUw * weightVw;
        const throughV = weightUv * weightVw;
        const throughU = weightUv * weightUw;
        detourUv += throughW * shareOf[w]!;
        detour[uw]! += throughV * shareV;
        detour[vw]! += throughU * shareU;
        redundancyU += throughW * ratioV + throughV * ratioOf[w]!;
        redundancyV += throughW * ratioU + throughU * ratioOf[w]!;
        redundancy[w]! += throughV * ratioU + throughU * ratioV;
        triangles[w]!++;
        met++;
      }
      detour[uv]! += detourUv;
      redundancy[v]! += redundancyV;
      triangles[v]! += met;
      trianglesU += met;
    }
    redundancy[u]! += redundancyU;
    triangles[u]! += trianglesU;
  }
  for (let u = 0; u < order; u++) redundancy[u]! *= shareOf[u]!;
  return { redundancy, dependence: sharedOut(offsets, targets, detour, shareOf), triangles };
}

function sharedOut(offsets: Int32Array, targets: Int32Array, sums: Float64Array, shareOf: Float64Array): Float64Array {
  const dependence = new Float64Array(2 * targets.length);
  for (let u = 0; u + 1 < offsets.length; u++) {
    for (let e = offsets[u]!; e < offsets[u + 1]!; e++) {
      dependence[2 * e] = sums[e]! * shareOf[u]!;
      dependence[2 * e + 1] = sums[e]! * shareOf[targets[e]!]!;
    }
  }
  return dependence;
}
