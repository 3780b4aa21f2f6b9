import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../../base/chance.ts';
import { csrFrom } from '../csr.ts';
import { egoBetweenness } from '../node/ego-betweenness.ts';
import { structuralHoles } from '../node/structural-holes.ts';
import { emptyWorld, linkInWorld, shapeOfWorld } from './ego-world.ts';
import { expectedEffectiveSize } from './expected-effective-size.ts';
import { expectedEgoBetweenness } from './expected-ego-betweenness.ts';
import { shapeInterval } from './shape-interval.ts';
import { uncertainEgo } from './uncertain-ego.ts';

const pairsOf = (n: number) =>
  Array.from({ length: n * n }, (_, k) => [Math.floor(k / n), k % n] as const).filter(([a, b]) => a < b);

const small = fc.integer({ min: 1, max: 5 }).chain((n) =>
  fc
    .array(fc.constantFrom(0, 0.1, 0.3, 0.5, 0.9, 1), { minLength: pairsOf(n).length, maxLength: pairsOf(n).length })
    .map((probability) =>
      uncertainEgo(new Array<number>(n).fill(1), {
        first: pairsOf(n).map(([a]) => a),
        second: pairsOf(n).map(([, b]) => b),
        probability,
      }),
    ),
);

describe('one world of an uncertain network', () => {
  it('is measured as the same graph is, however dense', () => {
    const worlds = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat());
    fc.assert(
      fc.property(worlds, ([n, density, seed]) => {
        const chance = chanceFrom(seed);
        const links = pairsOf(n).filter(() => chance() < density);
        const world = emptyWorld(n);
        for (const [a, b] of links) linkInWorld(world, a, b);
        const own = Array.from({ length: n }, (_, k) => [k, n] as const);
        const all = [...links, ...own];
        const graph = csrFrom(n + 1, { from: all.map(([a]) => a), to: all.map(([, b]) => b) });
        const shape = shapeOfWorld(world);
        const holes = structuralHoles(graph, n)!;
        expect(shape.effectiveSize).toBeCloseTo(holes.effectiveSize, 9);
        expect(shape.constraint).toBeCloseTo(holes.constraint, 9);
        expect(shape.hierarchy).toBeCloseTo(holes.hierarchy, 9);
        expect(shape.egoBetweenness).toBeCloseTo(egoBetweenness(graph, n), 6);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the closed forms', () => {
  it('agree with going through every world', () => {
    fc.assert(
      fc.property(small, (ego) => {
        const shape = shapeInterval(ego, { chance: () => 0 })!;
        const size = expectedEffectiveSize(ego)!;
        expect(shape.exact).toBe(true);
        expect(shape.effectiveSize.mean).toBeCloseTo(size.mean, 9);
        expect(shape.effectiveSize.deviation).toBeCloseTo(size.deviation, 7);
        expect(shape.egoBetweenness.mean).toBeCloseTo(expectedEgoBetweenness(ego), 9);
      }),
      { numRuns: 40 },
    );
  });

  it('agree with draws of a large network within four standard errors', () => {
    const n = 120;
    const chance = chanceFrom(11);
    const links = pairsOf(n).map(() => (chance() < 0.1 ? chance() : 0.02));
    const first = pairsOf(n).map(([a]) => a);
    const second = pairsOf(n).map(([, b]) => b);
    const ego = uncertainEgo(new Array<number>(n).fill(1), { first, second, probability: links });
    const shape = shapeInterval(ego, { chance: chanceFrom(12) })!;
    const between = expectedEgoBetweenness(ego);
    expect(Math.abs(shape.egoBetweenness.mean - between)).toBeLessThan(
      (4 * shape.egoBetweenness.deviation) / Math.sqrt(200),
    );
    const size = expectedEffectiveSize(ego)!;
    expect(Math.abs(shape.effectiveSize.mean - size.mean)).toBeLessThan((4 * size.deviation) / Math.sqrt(200));
    expect(shape.effectiveSize.deviation / size.deviation).toBeGreaterThan(0.8);
    expect(shape.effectiveSize.deviation / size.deviation).toBeLessThan(1.25);
  });
});

describe('the interval', () => {
  it('never lies outside the values that can occur', () => {
    fc.assert(
      fc.property(small, fc.nat(), (ego, seed) => {
        const drawn = shapeInterval(ego, { chance: chanceFrom(seed), exactUpTo: 0, draws: 30 })!;
        const exact = shapeInterval(ego, { chance: () => 0 })!;
        expect(drawn.constraint.low).toBeGreaterThanOrEqual(exact.constraint.least - 1e-12);
        expect(drawn.constraint.high).toBeLessThanOrEqual(exact.constraint.most + 1e-12);
        expect(drawn.constraint.low).toBeLessThanOrEqual(drawn.constraint.high);
      }),
      { numRuns: 30 },
    );
  });
});
