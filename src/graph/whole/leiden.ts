import type { Csr } from '../csr.ts';
import { mutual } from '../mutual.ts';
import { constantPotts } from './constant-potts.ts';
import { type Level, membersOf, mergedLevel, renumber } from './leiden-level.ts';
import { moveNodes } from './leiden-move.ts';
import { type Refinement, refineGroups } from './leiden-refine.ts';
import { modularity } from './modularity.ts';

// How freely refining picks among the merges that gain; relative to the mean weight, so that units do not matter.
const FREEDOM = 0.01;

/** A division of all nodes into communities. */
export interface Communities {
  /** The community of each node, 0 up to `count` − 1, numbered in order of their first node. */
  readonly of: Int32Array;
  readonly count: number;
  /** Modularity, or the constant Potts quality; 0 for a graph without ties. */
  readonly quality: number;
}

export interface LeidenOptions {
  /** Uniform in [0, 1); the same stream gives the same communities. */
  readonly chance: () => number;
  readonly model?: 'modularity' | 'constant-potts';
  /** γ; 1 unless told otherwise. Higher means more and smaller communities. */
  readonly resolution?: number;
  /** Stop after this many rounds even if a further one would still gain. Runs until nothing is gained if absent. */
  readonly rounds?: number;
}

/**
 * Communities by the Leiden algorithm (Traag, Waltman & van Eck 2019). Every community is connected; at convergence no
 * node and no merge of two communities would gain. Isolates are communities of their own. docs/measures.md#communities
 */
export function leiden(graph: Csr, options: LeidenOptions): Communities {
  const ties = mutual(graph);
  const { chance, model = 'modularity', resolution = 1, rounds = Infinity } = options;
  const { level, gamma } = firstLevel(ties, model, resolution);
  const heat = FREEDOM * meanOf(ties.weights);
  const groups = Int32Array.from({ length: ties.order }, (_, node) => node);
  for (let round = 0; round < rounds; round++) {
    if (!improve(level, groups, { gamma, heat, chance })) break;
  }
  const count = renumber(groups);
  const quality =
    model === 'modularity'
      ? (modularity(ties, groups, { resolution }) ?? 0)
      : constantPotts(ties, groups, { resolution });
  return { of: groups, count, quality };
}

function firstLevel(ties: Csr, model: string, resolution: number): { readonly level: Level; readonly gamma: number } {
  const { order, offsets, targets, weights } = ties;
  if (model === 'constant-potts') {
    return { level: { order, offsets, targets, weights, mass: new Float64Array(order).fill(1) }, gamma: resolution };
  }
  const mass = new Float64Array(order);
  let whole = 0;
  for (let node = 0; node < order; node++) {
    for (let e = offsets[node]!; e < offsets[node + 1]!; e++) mass[node]! += weights[e]!;
    whole += mass[node]!;
  }
  return { level: { order, offsets, targets, weights, mass }, gamma: whole === 0 ? 0 : resolution / whole };
}

function meanOf(weights: Float64Array): number {
  let sum = 0;
  for (let e = 0; e < weights.length; e++) sum += weights[e]!;
  return sum / Math.max(1, weights.length);
}

// One round: move, refine, merge, and again on the merged graph until it does not get smaller. Changes `groups`.
function improve(
  first: Level,
  groups: Int32Array,
  { gamma, heat, chance }: Pick<Refinement, 'gamma' | 'heat' | 'chance'>,
): boolean {
  let level = first;
  let current = groups.slice();
  const nodeOf = Int32Array.from({ length: first.order }, (_, node) => node);
  let changed = false;
  for (;;) {
    const { moved, inside } = moveNodes(level, current, gamma, chance);
    changed = moved || changed;
    const count = renumber(current);
    if (count === level.order) break;
    const parts = refineGroups(level, { groups: current, inside, gamma, heat, chance });
    const partCount = renumber(parts);
    if (partCount === level.order) {
      changed = splitIntoConnected(level, current) || changed;
      break;
    }
    const next = new Int32Array(partCount);
    for (let node = 0; node < level.order; node++) next[parts[node]!] = current[node]!;
    for (let node = 0; node < nodeOf.length; node++) nodeOf[node] = parts[nodeOf[node]!]!;
    level = mergedLevel(level, parts, partCount);
    current = next;
  }
  for (let node = 0; node < groups.length; node++) groups[node] = current[nodeOf[node]!]!;
  return changed;
}

// A node that held a group together may have left it in the last moves. Parting what is not joined always gains. Nodes of a
// level are connected, since refining merges only along ties: so whether a group is can be told on its last level.
function splitIntoConnected(ties: Level, groups: Int32Array): boolean {
  const count = renumber(groups);
  const { starts, nodes } = membersOf(groups, count);
  const parts = new Int32Array(groups.length).fill(-1);
  const stack = new Int32Array(groups.length);
  let next = 0;
  for (let m = 0; m < starts[count]!; m++) {
    if (parts[nodes[m]!] !== -1) continue;
    let height = 0;
    parts[nodes[m]!] = next;
    stack[height++] = nodes[m]!;
    while (height > 0) {
      const node = stack[--height]!;
      for (let e = ties.offsets[node]!; e < ties.offsets[node + 1]!; e++) {
        const other = ties.targets[e]!;
        if (parts[other] !== -1 || groups[other] !== groups[node]) continue;
        parts[other] = next;
        stack[height++] = other;
      }
    }
    next++;
  }
  groups.set(parts);
  return next > count;
}
