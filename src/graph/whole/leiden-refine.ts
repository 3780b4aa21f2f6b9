import type { Level } from './leiden-level.ts';
import { visitingOrder } from './visiting-order.ts';

/** What refining starts from. */
export interface Refinement {
  readonly groups: Int32Array;
  /** For each node the weight of its ties into its own group; changed into what each part has to the rest of its group. */
  readonly inside: Float64Array;
  readonly gamma: number;
  /** How freely a node picks among the merges that gain, in units of the weights. */
  readonly heat: number;
  readonly chance: () => number;
}

/**
 * Leiden's refinement: starts from single nodes and merges them inside each group only where both sides are well
 * connected to the rest of the group, so that every part is connected. Returns the part of each node, numbered below
 * the order of the level.
 */
export function refineGroups(level: Level, { groups, inside: cut, gamma, heat, chance }: Refinement): Int32Array {
  const { order, offsets, targets, weights, mass } = level;
  const groupMass = new Float64Array(order);
  for (let node = 0; node < order; node++) groupMass[groups[node]!]! += mass[node]!;
  const parts = Int32Array.from({ length: order }, (_, node) => node);
  const partMass = mass.slice();
  const partSize = new Int32Array(order).fill(1);
  const weightTo = new Float64Array(order);
  const touched = new Int32Array(order);
  const gains = new Float64Array(order);
  const nodes = visitingOrder(order, chance);
  for (let position = 0; position < order; position++) {
    const node = nodes[position]!;
    const group = groups[node]!;
    const own = mass[node]!;
    if (partSize[parts[node]!] !== 1 || cut[node]! < gamma * own * (groupMass[group]! - own)) continue;
    let count = 0;
    for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
      if (groups[targets[e]!] !== group) continue;
      const part = parts[targets[e]!]!;
      if (weightTo[part] === 0) touched[count++] = part;
      weightTo[part]! += weights[e]!;
    }
    let most = 0;
    for (let c = 0; c < count; c++) {
      const part = touched[c]!;
      const whole = partMass[part]!;
      const open = cut[part]! >= gamma * whole * (groupMass[group]! - whole);
      gains[c] = open ? weightTo[part]! - gamma * own * whole : -1;
      if (gains[c]! > most) most = gains[c]!;
    }
    const chosen = pick(gains, count, most, heat, chance);
    if (chosen >= 0) {
      const part = touched[chosen]!;
      const home = parts[node]!;
      partSize[home] = 0;
      partSize[part]!++;
      partMass[part]! += own;
      cut[part] = cut[part]! + cut[node]! - 2 * weightTo[part]!;
      parts[node] = part;
    }
    for (let c = 0; c < count; c++) weightTo[touched[c]!] = 0;
  }
  return parts;
}

// −1 stands for staying alone, which gains nothing and is as likely as any merge that gains nothing.
function pick(gains: Float64Array, count: number, most: number, heat: number, chance: () => number): number {
  let whole = Math.exp(-most / heat);
  for (let c = 0; c < count; c++) if (gains[c]! >= 0) whole += Math.exp((gains[c]! - most) / heat);
  let rest = chance() * whole - Math.exp(-most / heat);
  if (rest < 0) return -1;
  let last = -1;
  for (let c = 0; c < count; c++) {
    if (gains[c]! < 0) continue;
    last = c;
    rest -= Math.exp((gains[c]! - most) / heat);
    if (rest < 0) return c;
  }
  return last;
}
