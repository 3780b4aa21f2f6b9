import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../base/chance.ts';
import { type Csr, csrFrom } from './csr.ts';
import { betweenness } from './node/betweenness.ts';
import { brokerageRoles } from './node/brokerage-roles.ts';
import { egoBetweenness, egoBetweennessOfAll } from './node/ego-betweenness.ts';
import { participation } from './node/participation.ts';
import { sampledBetweenness } from './node/sampled-betweenness.ts';
import { structuralHoles } from './node/structural-holes.ts';
import { whatIfMeeting } from './node/what-if-meeting.ts';
import { bestPaths } from './paths/best-paths.ts';
import { kBestPaths } from './paths/k-best-paths.ts';
import { pathsByFirstHop } from './paths/paths-by-first-hop.ts';
import { cascade } from './spread/cascade.ts';
import { complexContagion } from './spread/complex-contagion.ts';
import { influenceSeeds } from './spread/influence-seeds.ts';
import { linearThreshold } from './spread/linear-threshold.ts';
import { simmelianTies } from './tie/simmelian-ties.ts';
import { tieColumns } from './tie/tie-columns.ts';
import { components } from './whole/components.ts';
import { coreNumbers } from './whole/core-numbers.ts';
import { density } from './whole/density.ts';
import { holesOfAll } from './whole/holes-of-all.ts';
import { leiden } from './whole/leiden.ts';
import { localClustering } from './whole/local-clustering.ts';
import { reciprocity } from './whole/reciprocity.ts';
import { transitivity } from './whole/transitivity.ts';

// What every measure makes of networks that hardly are any (docs/measures.md#the-graph).

const chance = () => chanceFrom(1);
const nothing = (order: number, directed: boolean): Csr => csrFrom(order, { from: [], to: [] }, { directed });

/** Everything there is to say of a graph as a whole, and of all its nodes. */
function everything(graph: Csr) {
  const { order } = graph;
  const nodes = Array.from({ length: order }, (_, node) => node);
  const groups = new Int32Array(order);
  return {
    holes: [holesOfAll(graph, 'ego'), holesOfAll(graph, 'whole')],
    each: nodes.map((node) => [
      structuralHoles(graph, node, 'ego'),
      structuralHoles(graph, node, 'whole'),
      participation(graph, node, groups),
      egoBetweenness(graph, node),
      brokerageRoles(graph, node, groups),
    ]),
    betweenness: [betweenness(graph), egoBetweennessOfAll(graph)],
    whole: [density(graph), reciprocity(graph), transitivity(graph), components(graph), coreNumbers(graph)],
    clustering: localClustering(graph),
    communities: leiden(graph, { chance: chance() }),
    ties: [tieColumns(graph), simmelianTies(graph)],
  };
}

describe.each([
  ['an undirected network', false],
  ['a directed network', true],
] as const)('%s', (_, directed) => {
  it('of no node has nothing to measure and nothing to spread', () => {
    const none = nothing(0, directed);
    expect(everything(none).each).toEqual([]);
    expect([density(none), transitivity(none), components(none).count]).toEqual([undefined, undefined, 0]);
    expect(sampledBetweenness(none, { chance: chance() }).values).toHaveLength(0);
    expect(influenceSeeds(none, { count: 3, chance: chance() }).seeds).toEqual([]);
  });

  it('of one node has a component and no measure of its holes', () => {
    const one = nothing(1, directed);
    const { each } = everything(one);
    expect(each[0]!.slice(0, 4)).toEqual([undefined, undefined, undefined, 0]);
    expect([...betweenness(one), ...coreNumbers(one), components(one).count]).toEqual([0, 0, 1]);
    expect(localClustering(one)[0]).toBeNaN();
    expect(density(one)).toBeUndefined();
    expect(influenceSeeds(one, { count: 3, chance: chance() }).seeds).toEqual([0]);
  });

  it('of isolates leaves every measure of a node undefined, and each by itself', () => {
    const isolates = nothing(4, directed);
    const all = holesOfAll(isolates, 'ego');
    for (const column of [all.effectiveSize, all.efficiency, all.constraint, all.hierarchy])
      expect([...column]).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
    expect([components(isolates).count, density(isolates), leiden(isolates, { chance: chance() }).count]).toEqual([
      ...[4, 0, 4],
    ]);
    expect([...bestPaths(isolates, 0).probability]).toEqual([1, 0, 0, 0]);
    expect(kBestPaths(isolates, 0, 3, 5)).toEqual([]);
    expect(pathsByFirstHop(isolates, 0, 3)).toEqual([]);
  });

  it('with loops, parallel ties and ties of weight zero is the same as without', () => {
    const plain = csrFrom(5, { from: [0, 1, 2, 2], to: [1, 2, 0, 3], weights: [3, 1, 2, 1] }, { directed });
    const crowded = csrFrom(
      5,
      { from: [0, 0, 0, 1, 2, 2, 4, 3], to: [1, 0, 1, 2, 0, 3, 0, 3], weights: [1, 9, 2, 1, 2, 1, 0, 0.5] },
      { directed },
    );
    expect(crowded).toEqual(plain);
    expect(everything(crowded)).toEqual(everything(plain));
  });

  it('of two parts measures each as if it were alone, and no way and no spread leads across', () => {
    const triangle = { from: [0, 1, 2], to: [1, 2, 0] };
    const alone = csrFrom(3, triangle, { directed });
    const both = csrFrom(6, { from: [...triangle.from, 3, 4, 5], to: [...triangle.to, 4, 5, 3] }, { directed });
    const of = (graph: Csr) => holesOfAll(graph, 'whole').constraint;
    expect([...of(both)]).toEqual([...of(alone), ...of(alone)]);
    expect([...betweenness(both)]).toEqual([...betweenness(alone), ...betweenness(alone)]);
    expect([components(both).count, leiden(both, { chance: chance() }).count]).toEqual([2, 2]);
    expect([...bestPaths(both, 0).probability].slice(3)).toEqual([0, 0, 0]);
    expect(cascade(both, [0], { chance: chance(), draws: 10 }).mean).toBe(3);
    expect(linearThreshold(both, [0], { chance: chance(), draws: 10 }).mean).toBeLessThanOrEqual(3);
    expect(complexContagion(both, [0, 1])).toHaveLength(directed ? 2 : 3);
    const across = whatIfMeeting(both, 0, 1);
    expect(across.effectiveSize[4]).toBeGreaterThan(structuralHoles(both, 0, 'whole')!.effectiveSize);
  });
});
