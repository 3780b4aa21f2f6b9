import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Csr, csrFrom } from './csr.ts';
import { betweenness } from './node/betweenness.ts';
import { structuralHoles } from './node/structural-holes.ts';
import { tieColumns } from './tie/tie-columns.ts';
import { expectedEffectiveSize } from './uncertain/expected-effective-size.ts';
import { uncertainEgoFromTable } from './uncertain/uncertain-ego.ts';
import { unweighted } from './unweighted.ts';

const graphs = fc
  .array(fc.tuple(fc.nat(8), fc.nat(8), fc.double({ min: 0.01, max: 100, noNaN: true })), {
    minLength: 1,
    maxLength: 36,
  })
  .map((ties) =>
    csrFrom(9, { from: ties.map((t) => t[0]), to: ties.map((t) => t[1]), weights: ties.map((t) => t[2]) }),
  );
const models = fc.constantFrom('ego' as const, 'whole' as const);

function relabelled(graph: Csr, names: readonly number[]): Csr {
  const { from, to, weights } = tieColumns(graph);
  return csrFrom(graph.order, { from: [...from].map((a) => names[a]!), to: [...to].map((b) => names[b]!), weights });
}

describe("Burt's measures of any graph", () => {
  it('do not change when nodes are renamed', () => {
    const names = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(graphs, names, models, (graph, order, model) => {
        const other = relabelled(graph, order);
        const between = betweenness(graph);
        const otherBetween = betweenness(other);
        for (let node = 0; node < 9; node++) {
          const a = structuralHoles(graph, node, model);
          const b = structuralHoles(other, order[node]!, model);
          expect(otherBetween[order[node]!]).toBeCloseTo(between[node]!, 9);
          expect(b === undefined).toBe(a === undefined);
          if (a === undefined || b === undefined) continue;
          expect(b.effectiveSize).toBeCloseTo(a.effectiveSize, 9);
          expect(b.constraint).toBeCloseTo(a.constraint, 9);
          expect(b.hierarchy).toBeCloseTo(a.hierarchy, 9);
        }
      }),
    );
  });

  it('do not change when all weights are multiplied', () => {
    fc.assert(
      fc.property(graphs, fc.double({ min: 0.001, max: 1000, noNaN: true }), models, (graph, factor, model) => {
        const scaled = { ...graph, weights: graph.weights.map((weight) => weight * factor) };
        for (let node = 0; node < 9; node++) {
          const a = structuralHoles(graph, node, model);
          const b = structuralHoles(scaled, node, model);
          if (a === undefined || b === undefined) continue;
          expect(b.effectiveSize).toBeCloseTo(a.effectiveSize, 9);
          expect(b.constraint).toBeCloseTo(a.constraint, 9);
          expect(b.hierarchy).toBeCloseTo(a.hierarchy, 9);
          for (const [k, share] of a.nonRedundancy.entries()) expect(b.nonRedundancy[k]).toBeCloseTo(share, 9);
        }
      }),
    );
  });

  it('keep within their bounds', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        for (let node = 0; node < 9; node++) {
          const weighted = structuralHoles(graph, node);
          const binary = structuralHoles(unweighted(graph), node);
          if (weighted === undefined || binary === undefined) continue;
          const n = weighted.contacts.length;
          expect(weighted.effectiveSize).toBeGreaterThanOrEqual(1 - 1e-9);
          expect(weighted.effectiveSize).toBeLessThanOrEqual(n + 1e-9);
          expect(weighted.constraint).toBeGreaterThanOrEqual(1 / n - 1e-9);
          expect(weighted.constraint).toBeLessThan(2);
          expect(binary.constraint).toBeLessThanOrEqual((2 * n - 1) ** 2 / n ** 3 + 1e-9);
        }
      }),
    );
  });

  it('give the middle of a star its greatest effective size and least constraint', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.double({ min: 0.1, max: 9, noNaN: true }), (n, weight) => {
        const rays = Array.from({ length: n }, (_, k) => k + 1);
        const star = csrFrom(n + 1, { from: rays.map(() => 0), to: rays, weights: rays.map(() => weight) });
        const holes = structuralHoles(star, 0)!;
        expect(holes.effectiveSize).toBeCloseTo(n, 9);
        expect(holes.constraint).toBeCloseTo(1 / n, 9);
      }),
    );
  });

  it('give n − 2t/n as the binary effective size', () => {
    fc.assert(
      fc.property(graphs, models, (graph, model) => {
        const { from, to } = tieColumns(graph);
        for (let node = 0; node < 9; node++) {
          const holes = structuralHoles(unweighted(graph), node, model);
          if (holes === undefined) continue;
          const around = new Set(holes.contacts);
          const ties = [...from.keys()].filter((k) => around.has(from[k]!) && around.has(to[k]!)).length;
          expect(holes.effectiveSize).toBeCloseTo(around.size - (2 * ties) / around.size, 9);
        }
      }),
    );
  });

  it('never have the expected effective size rise when a link gets likelier', () => {
    const table = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(table, fc.nat(14), (links, pair) => {
        const size = (values: readonly number[]): number => {
          const full = new Float64Array(36);
          let k = 0;
          for (let a = 0; a < 6; a++) for (let b = 0; b < a; b++) full[a * 6 + b] = full[b * 6 + a] = values[k++]!;
          return expectedEffectiveSize(uncertainEgoFromTable([1, 1, 1, 1, 1, 1], full))!.mean;
        };
        expect(size(links.with(pair, 1))).toBeLessThanOrEqual(size(links) + 1e-12);
      }),
    );
  });
});
