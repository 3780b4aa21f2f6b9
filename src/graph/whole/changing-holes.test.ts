import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../../base/chance.ts';
import { type Csr, csrFrom } from '../csr.ts';
import { changingHoles } from './changing-holes.ts';
import { holesOfAll } from './holes-of-all.ts';

const weights = fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 9, noNaN: true }), fc.constantFrom(1, 2, 9));
const edits = fc.array(
  fc.tuple(fc.nat(9), fc.nat(9), weights).filter(([a, b]) => a !== b),
  { maxLength: 40 },
);
const graphs = fc
  .array(fc.tuple(fc.nat(9), fc.nat(9), fc.double({ min: 0.1, max: 9, noNaN: true })), { maxLength: 40 })
  .map((ties) =>
    csrFrom(10, { from: ties.map((t) => t[0]), to: ties.map((t) => t[1]), weights: ties.map((t) => t[2]) }),
  );

function expectAs(changing: ReturnType<typeof changingHoles>, graph: Csr, digits: number): void {
  const all = holesOfAll(graph, 'whole');
  for (let node = 0; node < graph.order; node++) {
    const now = changing.of(node);
    expect(now?.contacts ?? 0).toBe(all.contacts[node]);
    if (now === undefined) continue;
    for (const measure of ['effectiveSize', 'efficiency', 'constraint', 'hierarchy', 'triangles'] as const) {
      expect(now[measure], `${measure} of ${node}`).toBeCloseTo(all[measure][node]!, digits);
    }
  }
}

function changed(graph: Csr, all: readonly (readonly [number, number, number])[]): Csr {
  const ties = new Map<string, readonly [number, number, number]>();
  const key = (a: number, b: number): string => `${Math.min(a, b)}-${Math.max(a, b)}`;
  for (let a = 0; a < graph.order; a++) {
    for (let e = graph.offsets[a]!; e < graph.offsets[a + 1]!; e++) {
      ties.set(key(a, graph.targets[e]!), [a, graph.targets[e]!, graph.weights[e]!]);
    }
  }
  for (const edit of all) ties.set(key(edit[0], edit[1]), edit);
  const list = [...ties.values()];
  return csrFrom(graph.order, {
    from: list.map((t) => t[0]),
    to: list.map((t) => t[1]),
    weights: list.map((t) => t[2]),
  });
}

describe('changingHoles', () => {
  it('says after any changes what measuring the changed network says', () => {
    fc.assert(
      fc.property(graphs, edits, (graph, all) => {
        const changing = changingHoles(graph);
        expectAs(changing, graph, 9);
        for (const [a, b, weight] of all) {
          changing.setTie(a, b, weight);
          expect(changing.weight(b, a)).toBe(weight);
        }
        expectAs(changing, changed(graph, all), 9);
      }),
      { numRuns: 200 },
    );
  });

  it('is still right to nine digits after ten thousand changes', () => {
    const chance = chanceFrom(7);
    const draw = (): [number, number, number] => {
      const a = Math.floor(chance() ** 2 * 60);
      const weight = chance() < 0.3 ? 0 : chance() * 5;
      return [a, (a + 1 + Math.floor(chance() * 59)) % 60, weight];
    };
    const graph = csrFrom(60, { from: [0, 0, 1], to: [1, 2, 2] });
    const all = Array.from({ length: 10_000 }, draw);
    const changing = changingHoles(graph);
    for (const [a, b, weight] of all) changing.setTie(a, b, weight);
    expectAs(changing, changed(graph, all), 9);
  });

  it('refuses ties that cannot be', () => {
    const changing = changingHoles(csrFrom(2, { from: [0], to: [1] }));
    expect(() => changing.setTie(0, 0, 1)).toThrow(RangeError);
    expect(() => changing.setTie(0, 2, 1)).toThrow(RangeError);
    expect(() => changing.setTie(0, 1, -1)).toThrow(RangeError);
  });
});
