import type { Chance } from '../src/base/chance.ts';
import type { EdgeColumns } from '../src/graph/csr.ts';

const TIES_PER_NODE = 10;
const SHARE_OUTSIDE = 0.3;
/** Degrees fall as a power of 2.5, as in professional networks. */
const DEGREE_EXPONENT = 2.5;
/** Sizes of groups fall as a power of 1.5. */
const GROUP_EXPONENT = 1.5;

/**
 * Ties shaped like a professional network: few people with many, groups of all sizes, seven ties of ten within the group and
 * those heavier. Parallel ties may occur.
 */
export function inventedTies(nodes: number, chance: Chance): EdgeColumns {
  const groups = groupsOf(nodes, chance);
  const appeal = Float64Array.from({ length: nodes }, () => (1 - chance()) ** (-1 / (DEGREE_EXPONENT - 1)));
  const everybody = drawer(appeal, 0, nodes);
  const count = nodes * TIES_PER_NODE;
  const [from, to, weights] = [new Int32Array(count), new Int32Array(count), new Float64Array(count)];
  const within = new Map<number, (fate: number) => number>();
  for (let tie = 0; tie < count; tie++) {
    const a = everybody(chance());
    const group = groups.of[a]!;
    let inGroup = within.get(group);
    if (inGroup === undefined) {
      inGroup = drawer(appeal, groups.start[group]!, groups.start[group + 1]!);
      within.set(group, inGroup);
    }
    const isOutside = chance() < SHARE_OUTSIDE;
    from[tie] = a;
    to[tie] = (isOutside ? everybody : inGroup)(chance());
    weights[tie] = isOutside ? 1 : 1 + Math.floor(chance() * 4);
  }
  return { from, to, weights };
}

/** Consecutive nodes as groups of 5 up to a tenth of all. */
function groupsOf(nodes: number, chance: Chance): { of: Int32Array; start: readonly number[] } {
  const of = new Int32Array(nodes);
  const start = [0];
  for (let begun = 0; begun < nodes; begun = start.at(-1)!) {
    const size = Math.min(nodes / 10, 5 * (1 - chance()) ** (-1 / (GROUP_EXPONENT - 1)));
    const end = Math.min(nodes, begun + Math.max(2, Math.floor(size)));
    of.fill(start.length - 1, begun, end);
    start.push(end);
  }
  return { of, start };
}

/** Draws a node of [low, high) by appeal from a uniform number. */
function drawer(appeal: Float64Array, low: number, high: number): (fate: number) => number {
  const sums = new Float64Array(high - low);
  let sum = 0;
  for (let node = low; node < high; node++) sums[node - low] = sum += appeal[node]!;
  return (fate) => {
    const target = fate * sum;
    let [left, right] = [0, sums.length - 1];
    while (left < right) {
      const middle = (left + right) >> 1;
      if (sums[middle]! > target) right = middle;
      else left = middle + 1;
    }
    return low + left;
  };
}
