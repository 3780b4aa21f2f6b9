import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Csr, csrFrom, neighboursOf, weightsOf } from '../csr.ts';
import { bestPaths, type Path, pathTo } from './best-paths.ts';
import { kBestPaths } from './k-best-paths.ts';
import { pathsByFirstHop } from './paths-by-first-hop.ts';

const tie = fc.tuple(fc.nat(6), fc.nat(6), fc.double({ min: 0.05, max: 1, noNaN: true }));
// Parallel ties would add up to more than 1, so each pair keeps its first.
const graphs = fc
  .tuple(
    fc.uniqueArray(tie, { maxLength: 16, selector: ([a, b]) => Math.min(a, b) * 7 + Math.max(a, b) }),
    fc.boolean(),
  )
  .map(([ties, directed]) =>
    csrFrom(
      7,
      { from: ties.map((t) => t[0]), to: ties.map((t) => t[1]), weights: ties.map((t) => t[2]) },
      { directed },
    ),
  );

/** Every loopless path, best first. */
function allPaths(graph: Csr, source: number, target: number): Path[] {
  const found: Path[] = [];
  const walk = (nodes: number[], probability: number): void => {
    const last = nodes.at(-1)!;
    if (last === target) {
      found.push({ nodes, probability });
      return;
    }
    const weights = weightsOf(graph, last);
    for (const [k, next] of neighboursOf(graph, last).entries()) {
      if (!nodes.includes(next)) walk([...nodes, next], probability * weights[k]!);
    }
  };
  if (source !== target) walk([source], 1);
  return found.sort((a, b) => b.probability - a.probability);
}

describe('bestPaths', () => {
  it('finds the path with the largest product to every node', () => {
    fc.assert(
      fc.property(graphs, fc.nat(6), (graph, source) => {
        const paths = bestPaths(graph, source);
        for (let target = 0; target < 7; target++) {
          if (target === source) continue;
          const best = allPaths(graph, source, target)[0];
          const found = pathTo(paths, target);
          expect(found === undefined).toBe(best === undefined);
          if (found === undefined || best === undefined) continue;
          expect(found.probability).toBeCloseTo(best.probability, 9);
          const same = allPaths(graph, source, target).find((path) => path.nodes.join() === found.nodes.join());
          expect(same?.probability).toBeCloseTo(best.probability, 9);
        }
      }),
    );
  });

  it('prefers two likely steps to one unlikely one', () => {
    const graph = csrFrom(3, { from: [0, 0, 1], to: [2, 1, 2], weights: [0.3, 0.9, 0.9] });
    expect(pathTo(bestPaths(graph, 0), 2)!.nodes).toEqual([0, 1, 2]);
    expect(pathTo(bestPaths(graph, 0), 0)).toEqual({ nodes: [0], probability: 1 });
  });

  it('refuses weights that are no probabilities', () => {
    expect(() => bestPaths(csrFrom(2, { from: [0], to: [1], weights: [2] }), 0)).toThrow(RangeError);
    expect(() => pathsByFirstHop(csrFrom(2, { from: [0], to: [1], weights: [2] }), 0, 1)).toThrow(RangeError);
  });
});

describe('kBestPaths', () => {
  it('finds what listing all loopless paths finds', () => {
    fc.assert(
      fc.property(graphs, fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 8 }), (graph, source, target, count) => {
        const expected = allPaths(graph, source, target).slice(0, count);
        const found = kBestPaths(graph, source, target, count);
        expect(found).toHaveLength(expected.length);
        for (const [k, path] of found.entries()) expect(path.probability).toBeCloseTo(expected[k]!.probability, 9);
        expect(new Set(found.map((path) => path.nodes.join())).size).toBe(found.length);
        for (const path of found) expect(new Set(path.nodes).size).toBe(path.nodes.length);
      }),
    );
  });
});

describe('pathsByFirstHop', () => {
  it('asks Ben before Dee, each with the best way on', () => {
    const graph = csrFrom(4, {
      from: [0, 0, 1, 2],
      to: [1, 2, 3, 3],
      weights: [0.869892, 0.549834, 0.450166, 0.524979],
    });
    const paths = pathsByFirstHop(graph, 0, 3);
    expect(paths.map((path) => path.nodes)).toEqual([
      [0, 1, 3],
      [0, 2, 3],
    ]);
    expect(paths[0]!.probability).toBeCloseTo(0.391596, 5);
    expect(paths[1]!.probability).toBeCloseTo(0.288651, 5);
  });

  it('finds the best of all paths with the same first node and few between', () => {
    fc.assert(
      fc.property(graphs, fc.nat(6), fc.nat(6), fc.nat(4), (graph, source, target, between) => {
        const best = new Map<number, number>();
        for (const path of allPaths(graph, source, target)) {
          if (path.nodes.length - 2 > between || best.has(path.nodes[1]!)) continue;
          best.set(path.nodes[1]!, path.probability);
        }
        const found = pathsByFirstHop(graph, source, target, { most: 9, between });
        expect(found.map((path) => path.nodes[1]).sort()).toEqual([...best.keys()].sort());
        for (const path of found) {
          expect(path.probability).toBeCloseTo(best.get(path.nodes[1]!)!, 9);
          expect(path.nodes.length - 2).toBeLessThanOrEqual(between);
          expect(path.nodes.at(-1)).toBe(target);
          expect(new Set(path.nodes).size).toBe(path.nodes.length);
        }
        const order = found.map((path) => path.probability);
        expect(order).toEqual([...order].sort((a, b) => b - a));
      }),
    );
  });
});
