import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KARATE_CLUB } from '../../../test/reference/karate-club.ts';
import golden from '../../../test/support/science-golden.json' with { type: 'json' };
import { chanceFrom } from '../../base/chance.ts';
import { type Csr, csrFrom } from '../csr.ts';
import { reversed } from '../reversed.ts';
import { cascade } from './cascade.ts';
import { complexContagion } from './complex-contagion.ts';
import { coverSets } from './cover-sets.ts';
import { exactCascade } from './exact-cascade.ts';
import { immBounds } from './imm-bounds.ts';
import { influenceSeeds } from './influence-seeds.ts';
import { linearThreshold } from './linear-threshold.ts';
import { drawReverseReachable } from './reverse-reachable.ts';
import { spreadSketch } from './spread-sketch.ts';

// s1, s2, a, b, c, d, e of the golden values.
const small = csrFrom(
  7,
  { from: [0, 0, 1, 1, 2, 3, 4], to: [2, 3, 3, 4, 5, 5, 6], weights: [0.5, 0.4, 0.4, 0.6, 0.3, 0.3, 0.2] },
  { directed: true },
);
// Parallel ties would add up to more than 1, so each pair comes once.
const graphs = fc
  .uniqueArray(fc.tuple(fc.nat(5), fc.nat(5), fc.constantFrom(0.1, 0.2, 0.5)), {
    maxLength: 9,
    selector: ([a, b]) => 6 * a + b,
  })
  .map((ties) =>
    csrFrom(
      6,
      { from: ties.map((t) => t[0]), to: ties.map((t) => t[1]), weights: ties.map((t) => t[2]) },
      { directed: true },
    ),
  );

describe('the independent cascade', () => {
  it('reaches what is published, from one seed and from two', () => {
    expect(exactCascade(small, [0])).toBeCloseTo(golden.ic.s1, 9);
    expect(exactCascade(small, [1])).toBeCloseTo(golden.ic.s2, 9);
    expect(exactCascade(small, [0, 1])).toBeCloseTo(golden.ic['s1+s2'], 9);
  });

  it('comes to the same by drawing, within four standard errors', () => {
    const drawn = cascade(small, [0, 1, 1], { chance: chanceFrom(5) });
    expect(Math.abs(drawn.mean - golden.ic['s1+s2'])).toBeLessThan(4 * drawn.error);
    expect(drawn.error).toBeLessThan(0.02);
  });

  it('is monotone and submodular', () => {
    fc.assert(
      fc.property(
        graphs,
        fc.uniqueArray(fc.nat(5), { maxLength: 3 }),
        fc.nat(5),
        fc.nat(5),
        (graph, few, one, other) => {
          const reach = (seeds: number[]) => exactCascade(graph, seeds)!;
          expect(reach([...few, one])).toBeGreaterThanOrEqual(reach(few) - 1e-9);
          const early = reach([...few, one]) - reach(few);
          const late = reach([...few, other, one]) - reach([...few, other]);
          expect(late).toBeLessThanOrEqual(early + 1e-9);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is not found exactly where too many ties are uncertain', () => {
    expect(exactCascade({ ...KARATE_CLUB, weights: KARATE_CLUB.weights.map(() => 0.5) }, [0])).toBeUndefined();
    expect(() => exactCascade(csrFrom(2, { from: [0], to: [1], weights: [2] }), [0])).toThrow(RangeError);
  });

  it('is estimated without bias by reverse-reachable sets', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), fc.nat(5), (graph, seed, node) => {
        const sets = drawReverseReachable(reversed(graph), 20_000, chanceFrom(seed));
        let covered = 0;
        for (const member of sets.members) if (member === node) covered++;
        const expected = exactCascade(graph, [node])!;
        // Five standard errors of a share of at most 1/2.
        expect(Math.abs((6 * covered) / 20_000 - expected)).toBeLessThan(6 * 5 * Math.sqrt(0.25 / 20_000));
      }),
      { numRuns: 15 },
    );
  });

  it('is estimated without bias where equally likely ties are skipped over', () => {
    const hub = csrFrom(
      13,
      {
        from: Array.from({ length: 12 }, (_, k) => k),
        to: new Array<number>(12).fill(12),
        weights: new Array<number>(12).fill(0.25),
      },
      { directed: true },
    );
    const sets = drawReverseReachable(reversed(hub), 40_000, chanceFrom(2));
    const count = new Int32Array(13);
    for (const member of sets.members) count[member]!++;
    // Thirteen times a share of about 1/13 of 40,000 draws: five standard errors are below 0.1.
    for (let node = 0; node < 12; node++) expect(Math.abs((13 * count[node]!) / 40_000 - 1.25)).toBeLessThan(0.1);
    expect(Math.abs((13 * count[12]!) / 40_000 - 1)).toBeLessThan(0.1);
  });
});

describe('spreadSketch', () => {
  it('tells the spread of one plan after the other from the same sets', () => {
    const sketch = spreadSketch(small, { chance: chanceFrom(4), sets: 60_000 });
    for (const [seeds, truth] of [
      [[0], golden.ic.s1],
      [[1], golden.ic.s2],
      [[0, 1, 0], golden.ic['s1+s2']],
      [[], 0],
    ] as const) {
      const { mean, error } = sketch.spread(seeds);
      expect(Math.abs(mean - truth)).toBeLessThanOrEqual(4 * error);
      expect(error).toBeLessThan(0.02);
    }
  });

  it('reaches nobody where there is nobody', () => {
    expect(spreadSketch(csrFrom(0, { from: [], to: [] }), { chance: chanceFrom(1) }).spread([]).mean).toBe(0);
  });
});

describe('influenceSeeds', () => {
  it('chooses the best pair and states spread, error and guarantee truly', () => {
    const found = influenceSeeds(small, { count: 2, chance: chanceFrom(1) });
    let best = 0;
    for (let a = 0; a < 7; a++) for (let b = 0; b < a; b++) best = Math.max(best, exactCascade(small, [a, b])!);
    const truth = exactCascade(small, found.seeds)!;
    expect([...found.seeds].sort()).toEqual([0, 1]);
    expect(found.sets).toBe(20_000);
    expect(found.error).toBeCloseTo(7 * 0.0096, 4);
    expect(Math.abs(found.spread - truth)).toBeLessThan(found.error);
    expect(found.guarantee).toBeLessThanOrEqual(truth / best);
    expect(found.guarantee).toBeGreaterThan(0.9);
  });

  it('chooses the same for the same seed of chance, and nobody when there is nobody', () => {
    const club = { ...KARATE_CLUB, weights: KARATE_CLUB.weights.map(() => 0.1) };
    const run = () => influenceSeeds(club, { count: 3, chance: chanceFrom(8), sets: 3000 });
    expect(run()).toEqual(run());
    expect(influenceSeeds(csrFrom(0, { from: [], to: [] }), { count: 3, chance: () => 0 }).seeds).toEqual([]);
    expect(influenceSeeds(club, { count: 99, chance: chanceFrom(8), sets: 3000 }).seeds.length).toBeLessThanOrEqual(34);
  });

  it('tries few sets first and never more than IMM demands, which is more for a smaller error', () => {
    const bounds = (epsilon: number) => immBounds({ nodes: 100_000, count: 10, epsilon, doubt: 0.05 });
    expect(bounds(0.1).most).toBeGreaterThan(3 * bounds(0.2).most);
    expect(bounds(0.1).first * 2 ** (bounds(0.1).rounds - 1)).toBeGreaterThanOrEqual(bounds(0.1).most);
    expect(immBounds({ nodes: 6000, count: 6000, epsilon: 0.1, doubt: 0.05 }).first).toBeGreaterThan(0);
  });

  it('proves its guarantee on a larger network and states its error truly', () => {
    // Two hundred stars of thirty: the best three seeds are three centres, each reaching 1 + 29 · 0.4.
    const from = Array.from({ length: 6000 }, (_, k) => k - (k % 30));
    const graph = csrFrom(6000, { from, to: from.map((_, k) => k), weights: from.map(() => 0.4) }, { directed: true });
    const found = influenceSeeds(graph, { count: 3, chance: chanceFrom(6), epsilon: 0.2 });
    const truth = 3 * (1 + 29 * 0.4);
    expect(found.seeds.every((seed) => seed % 30 === 0)).toBe(true);
    expect(Math.abs(found.spread - truth)).toBeLessThan(found.error);
    expect(found.error).toBeLessThan(truth / 5);
    expect(found.guarantee).toBeGreaterThanOrEqual(1 - 1 / Math.E - 0.2);
    expect(found.guarantee).toBeLessThanOrEqual(1);
  });

  it('covers at least 1 − 1/e of the best, and never claims too little to be possible', () => {
    const collection = fc.array(fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(collection, (lists) => {
        const offsets = [0];
        for (const list of lists) offsets.push(offsets.at(-1)! + list.length);
        const sets = {
          nodes: 7,
          sets: lists.length,
          offsets: Int32Array.from(offsets),
          members: Int32Array.from(lists.flat()),
        };
        let best = 0;
        for (let a = 0; a < 7; a++) {
          for (let b = 0; b < 7; b++) best = Math.max(best, lists.filter((l) => l.includes(a) || l.includes(b)).length);
        }
        const cover = coverSets(sets, 2);
        expect(cover.covered.at(-1)!).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best);
        expect(cover.most).toBeGreaterThanOrEqual(best);
      }),
    );
  });
});

describe('thresholds', () => {
  const ring = (reach: number): Csr => {
    const ties = Array.from({ length: 12 }, (_, k) =>
      Array.from({ length: reach }, (_, r) => [k, (k + r + 1) % 12] as const),
    ).flat();
    return csrFrom(12, { from: ties.map((t) => t[0]), to: ties.map((t) => t[1]) });
  };
  const triangles = (bridges: readonly (readonly [number, number])[]): Csr => {
    const ties = [[0, 1], [1, 2], [0, 2], [3, 4], [4, 5], [3, 5], ...bridges];
    return csrFrom(6, { from: ties.map((t) => t[0]!), to: ties.map((t) => t[1]!) });
  };

  it('let a costly idea run round a ring that is wide enough, and not round a thin one', () => {
    expect(complexContagion(ring(2), [0, 1])).toHaveLength(golden.complex_contagion.ring12_k2_theta2);
    expect(complexContagion(ring(1), [0, 1])).toHaveLength(golden.complex_contagion.ring12_k1_theta2);
    expect(complexContagion(ring(1), [0, 1], { exposures: 1 })).toHaveLength(golden.complex_contagion.ring12_k1_theta1);
  });

  it('let a costly idea over a wide bridge only', () => {
    expect(complexContagion(triangles([[2, 3]]), [0, 1])).toHaveLength(golden.complex_contagion.narrow_bridge);
    const wide = [
      [2, 3],
      [1, 3],
      [2, 4],
    ] as const;
    expect(complexContagion(triangles(wide), [0, 1])).toHaveLength(golden.complex_contagion.wide_bridge);
    expect(() => complexContagion(triangles([]), [], { exposures: 0 })).toThrow(RangeError);
  });

  it('reach a node with the share of its weight that adopters have', () => {
    const graph = csrFrom(3, { from: [0, 1], to: [2, 2], weights: [3, 1] }, { directed: true });
    const one = linearThreshold(graph, [0], { chance: chanceFrom(1), draws: 20_000 });
    expect(Math.abs(one.mean - 1.75)).toBeLessThan(4 * one.error);
    expect(linearThreshold(graph, [0, 1], { chance: chanceFrom(1), draws: 100 }).mean).toBe(3);
    expect(linearThreshold(graph, [], { chance: chanceFrom(1), draws: 100 }).mean).toBe(0);
  });
});
