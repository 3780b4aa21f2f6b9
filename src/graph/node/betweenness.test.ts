import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KARATE_CLUB } from '../../../test/reference/karate-club.ts';
import { chanceFrom } from '../../base/chance.ts';
import { type Csr, csrFrom, neighboursOf } from '../csr.ts';
import { betweenness } from './betweenness.ts';
import { brokerageRoles } from './brokerage-roles.ts';
import { egoBetweenness, egoBetweennessOfAll } from './ego-betweenness.ts';
import { sampledBetweenness } from './sampled-betweenness.ts';

const graphs = fc
  .tuple(fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 60 }), fc.boolean())
  .map(([ties, directed]) => csrFrom(14, { from: ties.map((t) => t[0]), to: ties.map((t) => t[1]) }, { directed }));

/** Slow and obvious: all shortest paths between all pairs, walked one by one. */
function obvious(graph: Csr): number[] {
  const sums = new Array<number>(graph.order).fill(0);
  for (let source = 0; source < graph.order; source++) {
    for (let target = 0; target < graph.order; target++) {
      if (source === target) continue;
      let level: number[][] = [[source]];
      while (level.length > 0 && !level.some((path) => path.at(-1) === target)) {
        const seen = new Set(level.flat());
        level = level.flatMap((path) =>
          [...neighboursOf(graph, path.at(-1)!)].filter((n) => !seen.has(n)).map((n) => [...path, n]),
        );
      }
      const found = level.filter((path) => path.at(-1) === target);
      for (const path of found) for (const node of path.slice(1, -1)) sums[node]! += 1 / found.length;
    }
  }
  return graph.directed ? sums : sums.map((sum) => sum / 2);
}

describe('betweenness', () => {
  it('gives the published values of the karate club', () => {
    const values = betweenness(KARATE_CLUB);
    expect(values[0]).toBeCloseTo(231.071429, 6);
    expect(values[2]).toBeCloseTo(75.850794, 6);
    expect(values[33]).toBeCloseTo(160.551587, 6);
  });

  it('agrees with walking all shortest paths, directed or not', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const values = betweenness(graph);
        for (const [node, value] of obvious(graph).entries()) expect(values[node]).toBeCloseTo(value, 9);
      }),
      { numRuns: 60 },
    );
  });

  it('makes graphs smaller that hold trees and twins, without changing anything', () => {
    const place = fc.nat(1_000_000);
    const more = fc.oneof(
      fc.record({ kind: fc.constant('leaf' as const), of: place }),
      fc.record({ kind: fc.constantFrom('stranger' as const, 'acquainted' as const), of: place }),
    );
    fc.assert(
      fc.property(graphs, fc.array(more, { minLength: 1, maxLength: 8 }), (graph, added) => {
        const ties = Array.from({ length: graph.order }, (_, a) =>
          [...neighboursOf(graph, a)].filter((b) => a < b).map((b) => [a, b] as const),
        ).flat();
        // Each node more hangs on one that was there before, or has the same neighbours.
        for (const [k, { kind, of }] of added.entries()) {
          const node = graph.order + k;
          const other = of % node;
          if (kind !== 'leaf') {
            for (const [a, b] of ties.filter((tie) => tie[0] === other || tie[1] === other)) {
              ties.push([a === other ? b : a, node]);
            }
          }
          if (kind !== 'stranger') ties.push([other, node]);
        }
        const columns = { from: ties.map(([a]) => a), to: ties.map(([, b]) => b) };
        const grown = csrFrom(graph.order + added.length, columns);
        const values = betweenness(grown);
        for (const [node, value] of obvious(grown).entries()) expect(values[node]).toBeCloseTo(value, 9);
      }),
      { numRuns: 100 },
    );
  });

  it('is the sum of its parts, however many, and tells its progress', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 5 }), (graph, parts) => {
        const sums = new Float64Array(graph.order);
        for (let index = 0; index < parts; index++) {
          const part = betweenness(graph, { share: { index, parts } });
          for (let node = 0; node < graph.order; node++) sums[node]! += part[node]!;
        }
        for (const [node, value] of betweenness(graph).entries()) expect(sums[node]).toBeCloseTo(value, 9);
      }),
      { numRuns: 60 },
    );
    const done: number[] = [];
    betweenness(KARATE_CLUB, { progress: (count) => done.push(count) });
    expect(done.at(-1)).toBe(34);
    expect(done).toEqual([...done].sort((a, b) => a - b));
  });
});

describe('sampledBetweenness', () => {
  it('lies within the error it states', () => {
    const exact = betweenness(KARATE_CLUB);
    for (let seed = 0; seed < 5; seed++) {
      const sampled = sampledBetweenness(KARATE_CLUB, { chance: chanceFrom(seed), samples: 2000, confidence: 0.999 });
      for (let node = 0; node < 34; node++) {
        expect(Math.abs(sampled.values[node]! - exact[node]!)).toBeLessThanOrEqual(sampled.error);
      }
    }
  });

  it('draws until it is as sure as it is asked to be, and no longer', () => {
    const side = 10;
    const ties = Array.from({ length: side * side }, (_, node) => [
      ...(node % side < side - 1 ? [[node, node + 1] as const] : []),
      ...(node < side * (side - 1) ? [[node, node + side] as const] : []),
    ]).flat();
    const grid = csrFrom(side * side, { from: ties.map(([a]) => a), to: ties.map(([, b]) => b) });
    const exact = betweenness(grid);
    const pairs = (grid.order * (grid.order - 1)) / 2;
    const [rough, fine] = [0.1, 0.01].map((within) => {
      const sampled = sampledBetweenness(grid, { chance: chanceFrom(1), within });
      expect(sampled.error).toBeLessThanOrEqual(within * pairs);
      for (let node = 0; node < grid.order; node++) {
        expect(Math.abs(sampled.values[node]! - exact[node]!)).toBeLessThanOrEqual(sampled.error);
      }
      return sampled.samples;
    });
    expect(rough).toBeLessThan(fine!);
    // It would take this many if nothing were known of how values vary.
    expect(fine).toBeLessThan(Math.log((4 * grid.order) / 0.05) / (2 * 0.01 ** 2));
    expect(() => sampledBetweenness(grid, { chance: chanceFrom(1), within: 0 })).toThrow(RangeError);
  });

  it('comes near the exact values with many samples, directed too', () => {
    const ties = { from: [0, 1, 2, 3, 4, 1, 5, 0], to: [1, 2, 3, 4, 0, 3, 2, 5] };
    const graph = csrFrom(6, ties, { directed: true });
    const exact = betweenness(graph);
    const sampled = sampledBetweenness(graph, { chance: chanceFrom(3), samples: 40_000 });
    for (let node = 0; node < 6; node++) expect(Math.abs(sampled.values[node]! - exact[node]!)).toBeLessThan(0.3);
    expect(sampled.error).toBeLessThan(0.6);
  });

  it('needs no samples where no node can stand between two others', () => {
    const pair = csrFrom(2, { from: [0], to: [1] });
    expect(sampledBetweenness(pair, { chance: () => 0 })).toEqual({
      values: new Float64Array(2),
      samples: 0,
      error: 0,
    });
  });
});

describe('brokerageRoles', () => {
  it('tells the five roles apart', () => {
    const graph = csrFrom(7, { from: [1, 2, 0, 0, 3], to: [0, 0, 4, 5, 0] }, { directed: true });
    // Node 0 of group A; 1 and 4 of A; 2 and 5 of B; 3 of C.
    const roles = brokerageRoles(graph, 0, [0, 0, 1, 2, 0, 1, 0]);
    expect(roles).toEqual({
      coordinator: 1,
      consultant: 1,
      representative: 1,
      gatekeeper: 2,
      liaison: 1,
      unknownPairs: 0,
    });
  });

  it('does not count pairs who know each other, and says how many groups it did not know', () => {
    const graph = csrFrom(3, { from: [0, 1, 0], to: [1, 2, 2] }, { directed: true });
    expect(brokerageRoles(graph, 1, [0, 0, 0]).coordinator).toBe(0);
    const open = csrFrom(3, { from: [0, 1], to: [1, 2] });
    expect(brokerageRoles(open, 1, [0, 0, -1]).unknownPairs).toBe(2);
    expect(brokerageRoles(open, 1, [0, 0, 1])).toMatchObject({ representative: 1, gatekeeper: 1 });
  });
});

describe('ego betweenness of all nodes', () => {
  it('is what each node has alone, and inside one ego network what Brandes finds', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const all = egoBetweennessOfAll(graph);
        for (let node = 0; node < graph.order; node++) expect(all[node]).toBe(egoBetweenness(graph, node));
      }),
    );
    const wheel = csrFrom(5, { from: [0, 0, 0, 0, 1, 2], to: [1, 2, 3, 4, 2, 3] });
    expect(egoBetweennessOfAll(wheel)[0]).toBeCloseTo(betweenness(wheel)[0]!, 12);
  });
});
