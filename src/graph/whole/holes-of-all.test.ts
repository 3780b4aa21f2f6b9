import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KARATE_CLUB } from '../../../test/reference/karate-club.ts';
import { type Csr, csrFrom } from '../csr.ts';
import { structuralHoles } from '../node/structural-holes.ts';
import { holesOfAll } from './holes-of-all.ts';

const anyGraph = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.double({ min: 0.1, max: 9, noNaN: true })), { maxLength: 70 }),
    fc.boolean(),
  )
  .map(([ties, directed]) =>
    csrFrom(
      12,
      { from: ties.map((t) => t[0]), to: ties.map((t) => t[1]), weights: ties.map((t) => t[2]) },
      { directed },
    ),
  );

function expectSameAsOneByOne(graph: Csr, model: 'ego' | 'whole'): void {
  const all = holesOfAll(graph, model);
  for (let node = 0; node < graph.order; node++) {
    const one = structuralHoles(graph, node, model);
    expect(all.contacts[node]).toBe(one?.contacts.length ?? 0);
    for (const measure of ['effectiveSize', 'efficiency', 'constraint', 'hierarchy', 'closure'] as const) {
      const expected = one?.[measure];
      if (expected === undefined) expect(all[measure][node]).toBeNaN();
      else expect(all[measure][node]).toBeCloseTo(expected, 9);
    }
  }
}

describe('holesOfAll', () => {
  for (const model of ['ego', 'whole'] as const) {
    it(`agrees with going node by node on any graph (${model} model)`, () => {
      fc.assert(fc.property(anyGraph, (graph) => expectSameAsOneByOne(graph, model)));
    });
  }

  it('gives the published values of the karate club', () => {
    const all = holesOfAll(KARATE_CLUB, 'whole');
    for (const [node, constraint, size] of [
      [0, 0.155423, 13.75],
      [2, 0.185177, 7.8],
      [33, 0.156419, 15.235294],
    ] as const) {
      expect(all.constraint[node]).toBeCloseTo(constraint, 6);
      expect(all.effectiveSize[node]).toBeCloseTo(size, 6);
    }
    expect(all.triangles[0]).toBe(18);
    expect(all.clustering[0]).toBeCloseTo(0.15, 9);
  });
});
