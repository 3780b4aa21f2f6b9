import { emptyWorld, linkInWorld, shapeOfWorld } from './ego-world.ts';
import { type Interval, intervalOf } from './interval.ts';
import { drawWorld, eachWorld, type LinkOdds, linkOdds } from './link-worlds.ts';
import type { UncertainEgo } from './uncertain-ego.ts';

/** Measures of an uncertain network, every own tie counted alike, with what the unknown links leave open. */
export interface ShapeInterval {
  /** Worlds looked at: all there are when `exact`, else as many as were drawn. */
  readonly worlds: number;
  readonly exact: boolean;
  readonly effectiveSize: Interval;
  readonly constraint: Interval;
  readonly hierarchy: Interval;
  readonly egoBetweenness: Interval;
}

export interface ShapeOptions {
  /** Uniform in [0, 1); the same stream gives the same answer. Not called when the answer is exact. */
  readonly chance: () => number;
  /** Worlds to draw; 200 unless told otherwise. */
  readonly draws?: number;
  /** Up to this many uncertain links all worlds are gone through instead; 10 unless told otherwise. */
  readonly exactUpTo?: number;
}

/**
 * Effective size, constraint, hierarchy and ego betweenness in Burt's ego model, each with its 5–95 % interval over the
 * worlds that the uncertain links allow. Undefined without contacts. docs/measures.md#uncertain-links
 */
export function shapeInterval(ego: UncertainEgo, options: ShapeOptions): ShapeInterval | undefined {
  const { chance, draws = 200, exactUpTo = 10 } = options;
  if (ego.contacts === 0) return undefined;
  const odds = linkOdds(pairsOf(ego));
  const exact = odds.probability.length <= exactUpTo;
  const worlds = exact ? 2 ** odds.probability.length : draws;
  const columns = {
    probability: new Float64Array(worlds).fill(1),
    effectiveSize: new Float64Array(worlds),
    constraint: new Float64Array(worlds),
    hierarchy: new Float64Array(worlds),
    egoBetweenness: new Float64Array(worlds),
  };
  let at = 0;
  const measure = measurer(ego.contacts, odds, (shape) => {
    columns.effectiveSize[at] = shape.effectiveSize;
    columns.constraint[at] = shape.constraint;
    columns.hierarchy[at] = shape.hierarchy;
    columns.egoBetweenness[at++] = shape.egoBetweenness;
  });
  if (exact) {
    eachWorld(odds, (pairs, probability) => {
      columns.probability[at] = probability;
      measure((link) => {
        for (const pair of pairs) link(pair);
      });
    });
  } else for (let world = 0; world < worlds; world++) measure((link) => drawWorld(odds, chance, link));
  return {
    worlds,
    exact,
    effectiveSize: intervalOf(columns.effectiveSize, columns.probability),
    constraint: intervalOf(columns.constraint, columns.probability),
    hierarchy: intervalOf(columns.hierarchy, columns.probability),
    egoBetweenness: intervalOf(columns.egoBetweenness, columns.probability),
  };
}

type Fill = (link: (pair: number) => void) => void;

function measurer(contacts: number, odds: LinkOdds, take: (shape: ReturnType<typeof shapeOfWorld>) => void) {
  const world = emptyWorld(contacts);
  const link = (pair: number): void => linkInWorld(world, odds.first[pair]!, odds.second[pair]!);
  return (fill: Fill): void => {
    world.degrees.fill(0);
    for (const [a, b] of odds.certain) linkInWorld(world, a, b);
    fill(link);
    take(shapeOfWorld(world));
  };
}

function* pairsOf({ contacts: n, links }: UncertainEgo): Generator<[number, number, number]> {
  for (let j = 0; j < n; j++) for (let k = j + 1; k < n; k++) yield [j, k, links[j * n + k]!];
}
