import type { Level } from './leiden-level.ts';
import { visitingOrder } from './visiting-order.ts';

/** What local moves come to. */
export interface Moves {
  readonly moved: boolean;
  /** For each node the weight of its ties into its own group, as the groups are now. */
  readonly inside: Float64Array;
}

/**
 * Leiden's local moves (Traag, Waltman & van Eck 2019): each node goes to the neighbouring group, or to one of its own,
 * where the quality grows most, and its neighbours are looked at again, until no node gains. Changes `groups`, whose
 * numbers lie below the order of the level.
 */
export function moveNodes(level: Level, groups: Int32Array, gamma: number, chance: () => number): Moves {
  const { order, offsets, targets, weights, mass } = level;
  const massOf = new Float64Array(order);
  const sizeOf = new Int32Array(order);
  for (let node = 0; node < order; node++) {
    massOf[groups[node]!]! += mass[node]!;
    sizeOf[groups[node]!]!++;
  }
  const empty: number[] = [];
  for (let group = order - 1; group >= 0; group--) if (sizeOf[group] === 0) empty.push(group);
  const inside = new Float64Array(order);
  const queue = visitingOrder(order, chance);
  const waiting = new Uint8Array(order).fill(1);
  const weightTo = new Float64Array(order);
  const touched = new Int32Array(order);
  let head = 0;
  let length = order;
  let moved = false;
  while (length > 0) {
    const node = queue[head]!;
    head = head + 1 === order ? 0 : head + 1;
    length--;
    waiting[node] = 0;
    const own = groups[node]!;
    const weight = mass[node]!;
    massOf[own]! -= weight;
    let count = 0;
    for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
      const group = groups[targets[e]!]!;
      if (weightTo[group] === 0) touched[count++] = group;
      weightTo[group]! += weights[e]!;
    }
    let best = own;
    let gain = weightTo[own]! - gamma * weight * massOf[own]!;
    for (let c = 0; c < count; c++) {
      const group = touched[c]!;
      const value = weightTo[group]! - gamma * weight * massOf[group]!;
      // Rounding must not let a node wander between groups that are equally good.
      if (value > gain + 1e-12 * Math.abs(gain) && value > gain) {
        gain = value;
        best = group;
      }
    }
    if (gain < -1e-12 * weight && sizeOf[own]! > 1) best = empty[empty.length - 1]!;
    inside[node] = weightTo[best]!;
    for (let c = 0; c < count; c++) weightTo[touched[c]!] = 0;
    massOf[best]! += weight;
    if (best === own) continue;
    if (sizeOf[best] === 0) empty.pop();
    sizeOf[best]!++;
    if (--sizeOf[own]! === 0) empty.push(own);
    groups[node] = best;
    moved = true;
    for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
      const other = targets[e]!;
      const theirs = groups[other]!;
      if (theirs === best) {
        inside[other]! += weights[e]!;
        continue;
      }
      if (theirs === own) inside[other]! -= weights[e]!;
      if (waiting[other] === 1) continue;
      waiting[other] = 1;
      const tail = head + length;
      queue[tail >= order ? tail - order : tail] = other;
      length++;
    }
  }
  return { moved, inside };
}
