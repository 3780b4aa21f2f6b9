import type { Values } from '../model/constants/constants.ts';
import { TOPIC_TREE, type TopicTree } from './topic-tree.ts';

/** Steps from a field to the area that holds it: an area has little in common with each of its fields. */
const STEPS_TO_AREA = 2;

/**
 * s in [0, 1]: how near two topics are, 1 for the same and those outside the tree near to themselves only. β to the number of
 * steps on the shortest way through the tree: to the whole or to a part 1, to an area 2, to a topic noted as near 1.
 */
export function topicNearness(one: string, other: string, values: Values): number {
  return one === other ? 1 : (topicsNear(one, values).get(other) ?? 0);
}

/** Topics near one, itself included with 1 → s; those less near than the least that counts are left out. */
export function topicsNear(key: string, values: Values): ReadonlyMap<string, number> {
  let memory = remembered.get(values);
  if (memory === undefined) {
    memory = new Map();
    remembered.set(values, memory);
  }
  let near = memory.get(key);
  if (near === undefined) {
    near = WAYS.has(key) ? search(key, values) : new Map([[key, 1]]);
    memory.set(key, near);
  }
  return near;
}

const remembered = new WeakMap<Values, Map<string, ReadonlyMap<string, number>>>();

interface Way {
  readonly to: string;
  readonly steps: number;
}

const WAYS: ReadonlyMap<string, readonly Way[]> = waysThrough(TOPIC_TREE);

function waysThrough({ nodes, nearPairs }: TopicTree): Map<string, Way[]> {
  const ways = new Map<string, Way[]>(nodes.map(({ name }) => [name, []]));
  const join = (one: string, other: string, steps: number): void => {
    ways.get(one)?.push({ to: other, steps });
    ways.get(other)?.push({ to: one, steps });
  };
  for (const { name, parent } of nodes) {
    if (parent !== undefined) join(name, parent.name, parent.depth === 0 ? STEPS_TO_AREA : 1);
  }
  for (const [one, other] of nearPairs) join(one, other, 1);
  return ways;
}

/** Everything within reach, by fewest steps first; a handful of topics, so each round looks at all that was found last. */
function search(key: string, { topicStep, topicLeastNearness }: Values): Map<string, number> {
  const steps = new Map([[key, 0]]);
  let last = [key];
  while (last.length > 0) {
    const next = new Set<string>();
    for (const at of last) {
      for (const { to, steps: more } of WAYS.get(at) ?? []) {
        const count = (steps.get(at) ?? 0) + more;
        if (topicStep ** count < topicLeastNearness || count >= (steps.get(to) ?? Number.POSITIVE_INFINITY)) continue;
        steps.set(to, count);
        next.add(to);
      }
    }
    last = [...next];
  }
  return new Map([...steps].map(([to, count]) => [to, topicStep ** count]));
}
