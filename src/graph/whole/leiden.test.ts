import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KARATE_CLUB } from '../../../test/reference/karate-club.ts';
import { chanceFrom } from '../../base/chance.ts';
import { type Csr, csrFrom } from '../csr.ts';
import { bestCommunities } from './best-communities.ts';
import { constantPotts } from './constant-potts.ts';
import { type Communities, leiden } from './leiden.ts';
import { modularity } from './modularity.ts';

const twoFives = (): Csr => {
  const pairs = [0, 5].flatMap((base) =>
    [0, 1, 2, 3, 4].flatMap((a) => [0, 1, 2, 3, 4].filter((b) => a < b).map((b) => [base + a, base + b] as const)),
  );
  const ties = [...pairs, [4, 5] as const];
  return csrFrom(10, { from: ties.map(([a]) => a), to: ties.map(([, b]) => b) });
};

const anyGraph = fc
  .array(fc.tuple(fc.nat(29), fc.nat(29), fc.integer({ min: 1, max: 5 })), { maxLength: 90 })
  .map((ties) =>
    csrFrom(30, { from: ties.map((t) => t[0]), to: ties.map((t) => t[1]), weights: ties.map((t) => t[2]) }),
  );

function everyCommunityIsConnected(graph: Csr, { of, count }: Communities): boolean {
  const seen = new Set<number>();
  let parts = 0;
  for (let start = 0; start < graph.order; start++) {
    if (seen.has(start)) continue;
    parts++;
    const stack = [start];
    seen.add(start);
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      for (const other of graph.targets.subarray(graph.offsets[node], graph.offsets[node + 1])) {
        if (of[other] !== of[node] || seen.has(other)) continue;
        seen.add(other);
        stack.push(other);
      }
    }
  }
  return parts === count;
}

describe('leiden', () => {
  it('parts two groups of five that one tie joins', () => {
    const found = leiden(twoFives(), { chance: chanceFrom(1) });
    expect([...found.of]).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
    expect(found.quality).toBeCloseTo(0.452381, 6);
  });

  it('finds the best known division of the karate club in twenty runs', () => {
    const found = bestCommunities(KARATE_CLUB, { chance: chanceFrom(1) });
    expect(found.count).toBe(4);
    expect(found.quality).toBeCloseTo(0.41979, 6);
  });

  it('gives the same communities for the same seed', () => {
    const run = () => leiden(KARATE_CLUB, { chance: chanceFrom(42) });
    expect(run()).toEqual(run());
  });

  it('finds the blocks of a network of nine thousand, and all of them connected', () => {
    // Three hundred blocks of thirty, each node tied to seven of its own and one anywhere.
    const [order, chance] = [9000, chanceFrom(7)];
    const nearby = (node: number) => node - (node % 30) + Math.floor(chance() * 30);
    const from = Array.from({ length: order * 8 }, (_, tie) => tie >> 3);
    const to = from.map((node, tie) => (tie % 8 === 0 ? Math.floor(chance() * order) : nearby(node)));
    const graph = csrFrom(order, { from, to });
    const found = leiden(graph, { chance });
    const planted = Int32Array.from({ length: order }, (_, node) => Math.floor(node / 30));
    expect(everyCommunityIsConnected(graph, found)).toBe(true);
    expect(found.quality).toBeGreaterThanOrEqual(modularity(graph, planted)!);
  });

  it('leaves a graph without ties as it is', () => {
    const empty = leiden(csrFrom(3, { from: [], to: [] }), { chance: chanceFrom(1) });
    expect(empty).toEqual({ of: Int32Array.from([0, 1, 2]), count: 3, quality: 0 });
    expect(leiden(csrFrom(0, { from: [], to: [] }), { chance: chanceFrom(1) }).count).toBe(0);
  });

  it('finds the small groups of a large ring with the constant Potts model, which modularity merges', () => {
    const groups = 30;
    const ties = Array.from({ length: groups }, (_, g) => g * 4).flatMap((base) => [
      [base, base + 1],
      [base, base + 2],
      [base, base + 3],
      [base + 1, base + 2],
      [base + 1, base + 3],
      [base + 2, base + 3],
      [base + 3, (base + 4) % (groups * 4)],
    ]);
    const ring = csrFrom(groups * 4, { from: ties.map((t) => t[0]!), to: ties.map((t) => t[1]!) });
    const potts = bestCommunities(ring, { chance: chanceFrom(3), model: 'constant-potts', resolution: 0.4 });
    expect(potts.count).toBe(groups);
    expect(bestCommunities(ring, { chance: chanceFrom(3) }).count).toBeLessThan(groups);
  });

  for (const model of ['modularity', 'constant-potts'] as const) {
    const quality = (graph: Csr, groups: ArrayLike<number>) =>
      model === 'modularity' ? (modularity(graph, groups) ?? 0) : constantPotts(graph, groups, { resolution: 1.5 });
    const resolution = model === 'modularity' ? 1 : 1.5;

    it(`gives connected communities that no merge and no move of a node improves (${model})`, () => {
      fc.assert(
        fc.property(anyGraph, fc.nat(), (graph, seed) => {
          const found = leiden(graph, { chance: chanceFrom(seed), model, resolution });
          expect(everyCommunityIsConnected(graph, found)).toBe(true);
          expect(found.quality).toBeCloseTo(quality(graph, found.of), 9);
          for (let a = 0; a < found.count; a++) {
            for (let b = a + 1; b < found.count; b++) {
              expect(
                quality(
                  graph,
                  found.of.map((c) => (c === b ? a : c)),
                ),
              ).toBeLessThanOrEqual(found.quality + 1e-9);
            }
          }
          for (let node = 0; node < graph.order; node++) {
            for (let c = 0; c <= found.count; c++) {
              const moved = found.of.slice();
              moved[node] = c;
              expect(quality(graph, moved)).toBeLessThanOrEqual(found.quality + 1e-9);
            }
          }
        }),
        { numRuns: 25 },
      );
    });
  }

  it('does not depend on the units of the weights', () => {
    const heavy = { ...KARATE_CLUB, weights: KARATE_CLUB.weights.map((weight) => weight * 1024) };
    const plain = leiden(KARATE_CLUB, { chance: chanceFrom(9) });
    expect([...leiden(heavy, { chance: chanceFrom(9) }).of]).toEqual([...plain.of]);
  });
});
