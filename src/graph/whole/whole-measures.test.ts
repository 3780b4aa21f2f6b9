import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KARATE_CLUB } from '../../../test/reference/karate-club.ts';
import { csrFrom, neighboursOf, tieIndex } from '../csr.ts';
import { mutual } from '../mutual.ts';
import { simmelianTies } from '../tie/simmelian-ties.ts';
import { tieColumns } from '../tie/tie-columns.ts';
import { tieOverlap } from '../tie/tie-overlap.ts';
import { components } from './components.ts';
import { coreNumbers } from './core-numbers.ts';
import { density } from './density.ts';
import { localClustering } from './local-clustering.ts';
import { reciprocity } from './reciprocity.ts';
import { transitivity } from './transitivity.ts';

const lists = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 50 });
const graphs = fc
  .tuple(lists, fc.boolean())
  .map(([ties, directed]) => csrFrom(12, { from: ties.map((t) => t[0]), to: ties.map((t) => t[1]) }, { directed }));
const empty = csrFrom(0, { from: [], to: [] });
const triangleAndTail = csrFrom(5, { from: [0, 1, 2, 2], to: [1, 2, 0, 3] });

describe('measures of the whole network', () => {
  it('are known for a triangle with a tail and an isolate', () => {
    expect(density(triangleAndTail)).toBe(4 / 10);
    expect(transitivity(triangleAndTail)).toBe(3 / 5);
    expect([...localClustering(triangleAndTail)]).toEqual([1, 1, 1 / 3, Number.NaN, Number.NaN]);
    expect([...coreNumbers(triangleAndTail)]).toEqual([2, 2, 2, 1, 0]);
    expect(components(triangleAndTail)).toEqual({
      of: Int32Array.from([0, 0, 0, 0, 1]),
      count: 2,
      sizes: Int32Array.from([4, 1]),
    });
  });

  it('are not defined where there is nothing to measure', () => {
    expect([density(empty), transitivity(empty), reciprocity(empty)]).toEqual([undefined, undefined, undefined]);
    expect(components(empty).count).toBe(0);
    expect(coreNumbers(empty)).toHaveLength(0);
  });

  it('count a returned tie both ways', () => {
    expect(reciprocity(csrFrom(3, { from: [0, 1, 1], to: [1, 0, 2] }, { directed: true }))).toBeCloseTo(2 / 3, 12);
    expect(reciprocity(KARATE_CLUB)).toBe(1);
  });

  it('have one component fewer at most with one tie more', () => {
    fc.assert(
      fc.property(lists, fc.nat(11), fc.nat(11), (ties, a, b) => {
        const from = ties.map((t) => t[0]);
        const to = ties.map((t) => t[1]);
        const before = components(csrFrom(12, { from, to })).count;
        const after = components(csrFrom(12, { from: [...from, a], to: [...to, b] })).count;
        expect(before - after).toBeGreaterThanOrEqual(0);
        expect(before - after).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('put a node in the k-core that peeling one by one leaves it in', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const ties = mutual(graph);
        const core = new Array<number>(12).fill(0);
        for (let k = 1; k < 12; k++) {
          let alive = new Set(core.keys());
          for (let size = -1; size !== alive.size; ) {
            size = alive.size;
            alive = new Set([...alive].filter((n) => neighboursOf(ties, n).filter((o) => alive.has(o)).length >= k));
          }
          for (const node of alive) core[node] = k;
        }
        expect([...coreNumbers(graph)]).toEqual(core);
      }),
    );
  });
});

describe('measures of ties', () => {
  it('share a third of their contacts where one of three is common', () => {
    const graph = csrFrom(5, { from: [0, 0, 1, 0, 1], to: [1, 2, 2, 3, 4] });
    const { from, to, common, overlap } = tieOverlap(graph);
    const middle = [...from.keys()].find((k) => Math.min(from[k]!, to[k]!) === 0 && Math.max(from[k]!, to[k]!) === 1)!;
    expect([common[middle], overlap[middle]]).toEqual([1, 1 / 3]);
    expect(tieOverlap(csrFrom(2, { from: [0], to: [1] })).overlap[0]).toBeNaN();
  });

  it('are Simmelian where all three ties are returned', () => {
    const returned = { from: [0, 1, 1, 2, 0, 2, 2], to: [1, 0, 2, 1, 2, 0, 3] };
    const held = simmelianTies(csrFrom(4, returned, { directed: true }));
    expect([...held.holders]).toEqual([1, 1, 1]);
    expect(
      simmelianTies(csrFrom(4, { from: returned.from.slice(1), to: returned.to.slice(1) }, { directed: true })).from,
    ).toHaveLength(0);
  });

  it('are Simmelian exactly where a slow look finds a third', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const tied = (a: number, b: number) => tieIndex(graph, a, b) !== -1 && tieIndex(graph, b, a) !== -1;
        const nodes = [...new Array(12).keys()];
        const slow = nodes.flatMap((a) =>
          nodes
            .filter((b) => a < b && tied(a, b) && nodes.some((c) => tied(a, c) && tied(b, c)))
            .map((b) => `${a}-${b}`),
        );
        const { from, to } = simmelianTies(graph);
        const fast = [...from.keys()].map((k) => `${Math.min(from[k]!, to[k]!)}-${Math.max(from[k]!, to[k]!)}`);
        expect(new Set(fast)).toEqual(new Set(slow));
        expect(fast).toHaveLength(slow.length);
      }),
    );
  });

  it('are listed once each', () => {
    expect(tieColumns(triangleAndTail).from).toHaveLength(4);
    expect(tieColumns(csrFrom(2, { from: [0, 1], to: [1, 0] }, { directed: true })).from).toHaveLength(2);
  });
});
