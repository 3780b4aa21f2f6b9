import type { Oriented } from './degree-oriented.ts';
import type { SumsOfAll } from './whole-model-sums.ts';

/**
 * Burt's sums in the ego model: how a contact q of i shares itself out counts ties to i and to i's contacts only, so it
 * belongs to the tie and its direction. A first pass over the triangles finds those sums and largest weights, a second
 * one adds up the detours. Directions of the tie at place e: 2e is u looking at v, 2e + 1 is v looking at u.
 */
export function egoModelSums(oriented: Oriented): SumsOfAll {
  const { order, offsets, targets, weights } = oriented;
  const { strength, most, triangles } = sumsInside(oriented);
  const total = new Float64Array(order);
  const detour = new Float64Array(2 * targets.length);
  for (let u = 0; u < order; u++) {
    for (let e = offsets[u]!; e < offsets[u + 1]!; e++) {
      total[u]! += weights[e]!;
      total[targets[e]!]! += weights[e]!;
      detour[2 * e] = detour[2 * e + 1] = weights[e]!;
    }
  }
  const redundancy = new Float64Array(order);
  const mark = new Int32Array(order);
  for (let u = 0; u < order; u++) {
    const start = offsets[u]!;
    const end = offsets[u + 1]!;
    if (end - start < 2) continue;
    for (let e = start; e < end; e++) mark[targets[e]!] = e + 1;
    for (let uv = start; uv < end; uv++) {
      const v = targets[uv]!;
      const weightUv = weights[uv]!;
      for (let vw = offsets[v]!; vw < offsets[v + 1]!; vw++) {
        const w = targets[vw]!;
        const uw = mark[w]! - 1;
        if (uw < start) continue;
        const throughW = weights[uw]! * weights[vw]!;
        const throughV = weightUv * weights[vw]!;
        const throughU = weightUv * weights[uw]!;
        detour[2 * uv]! += throughW / strength[2 * uw]!;
        detour[2 * uw]! += throughV / strength[2 * uv]!;
        detour[2 * uv + 1]! += throughW / strength[2 * vw]!;
        detour[2 * vw]! += throughU / strength[2 * uv + 1]!;
        detour[2 * uw + 1]! += throughV / strength[2 * vw + 1]!;
        detour[2 * vw + 1]! += throughU / strength[2 * uw + 1]!;
        redundancy[u]! += throughW / most[2 * uv]! + throughV / most[2 * uw]!;
        redundancy[v]! += throughW / most[2 * uv + 1]! + throughU / most[2 * vw]!;
        redundancy[w]! += throughV / most[2 * uw + 1]! + throughU / most[2 * vw + 1]!;
      }
    }
  }
  for (let u = 0; u < order; u++) {
    redundancy[u]! /= total[u]!;
    for (let e = offsets[u]!; e < offsets[u + 1]!; e++) {
      detour[2 * e]! /= total[u]!;
      detour[2 * e + 1]! /= total[targets[e]!]!;
    }
  }
  return { redundancy, dependence: detour, triangles };
}

function sumsInside({ order, offsets, targets, weights }: Oriented) {
  const strength = new Float64Array(2 * targets.length);
  for (let e = 0; e < targets.length; e++) strength[2 * e] = strength[2 * e + 1] = weights[e]!;
  const most = strength.slice();
  const triangles = new Float64Array(order);
  const mark = new Int32Array(order);
  const add = (place: number, weight: number): void => {
    strength[place]! += weight;
    if (weight > most[place]!) most[place] = weight;
  };
  for (let u = 0; u < order; u++) {
    const start = offsets[u]!;
    const end = offsets[u + 1]!;
    if (end - start < 2) continue;
    for (let e = start; e < end; e++) mark[targets[e]!] = e + 1;
    for (let uv = start; uv < end; uv++) {
      const v = targets[uv]!;
      for (let vw = offsets[v]!; vw < offsets[v + 1]!; vw++) {
        const w = targets[vw]!;
        const uw = mark[w]! - 1;
        if (uw < start) continue;
        triangles[u]!++;
        triangles[v]!++;
        triangles[w]!++;
        add(2 * uv, weights[vw]!);
        add(2 * uw, weights[vw]!);
        add(2 * uv + 1, weights[uw]!);
        add(2 * vw, weights[uw]!);
        add(2 * uw + 1, weights[uv]!);
        add(2 * vw + 1, weights[uv]!);
      }
    }
  }
  return { strength, most, triangles };
}
