/**
 * A graph as Leiden sees it on one level: its nodes are single nodes or groups that were merged, each with a mass
 * (strength for modularity, number of nodes for the constant Potts model). Ties inside a merged node are left out: no
 * move changes them.
 */
export interface Level {
  readonly order: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
  readonly mass: Float64Array;
}

/** The next level: the groups of a level become its nodes. `groups` numbers them 0 up to `count` − 1. O(ties). */
export function mergedLevel(level: Level, groups: Int32Array, count: number): Level {
  const members = membersOf(groups, count);
  const offsets = new Int32Array(count + 1);
  const targets = new Int32Array(level.targets.length);
  const weights = new Float64Array(level.targets.length);
  const mass = new Float64Array(count);
  const slot = new Int32Array(count).fill(-1);
  let end = 0;
  for (let group = 0; group < count; group++) {
    const first = end;
    for (let m = members.starts[group]!; m < members.starts[group + 1]!; m++) {
      const node = members.nodes[m]!;
      mass[group]! += level.mass[node]!;
      for (let e = level.offsets[node]!; e < level.offsets[node + 1]!; e++) {
        const other = groups[level.targets[e]!]!;
        if (other === group) continue;
        if (slot[other]! < first) {
          slot[other] = end;
          targets[end] = other;
          weights[end++] = 0;
        }
        weights[slot[other]!]! += level.weights[e]!;
      }
    }
    offsets[group + 1] = end;
  }
  return { order: count, offsets, targets: targets.slice(0, end), weights: weights.slice(0, end), mass };
}

/** The nodes of each group, one group after the other. */
export function membersOf(
  groups: Int32Array,
  count: number,
): { readonly starts: Int32Array; readonly nodes: Int32Array } {
  const starts = new Int32Array(count + 1);
  for (let node = 0; node < groups.length; node++) starts[groups[node]! + 1]!++;
  for (let group = 0; group < count; group++) starts[group + 1]! += starts[group]!;
  const next = starts.slice(0, count);
  const nodes = new Int32Array(groups.length);
  for (let node = 0; node < groups.length; node++) nodes[next[groups[node]!]!++] = node;
  return { starts, nodes };
}

/** Numbers groups anew, 0 up, in order of first appearance; changes the column and returns how many there are. */
export function renumber(groups: Int32Array): number {
  const names = new Int32Array(groups.length).fill(-1);
  let count = 0;
  for (let node = 0; node < groups.length; node++) {
    const group = groups[node]!;
    if (names[group] === -1) names[group] = count++;
    groups[node] = names[group]!;
  }
  return count;
}
