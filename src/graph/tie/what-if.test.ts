import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Csr, csrFrom, degreeOf, tieIndex } from '../csr.ts';
import { structuralHoles } from '../node/structural-holes.ts';
import { whatIfMeeting } from '../node/what-if-meeting.ts';
import { tieColumns } from './tie-columns.ts';
import { brokerageElasticity, whatIf } from './what-if.ts';

const ties = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.double({ min: 0.1, max: 5, noNaN: true })), { maxLength: 40 });
const graphs = ties.map((all) =>
  csrFrom(10, { from: all.map((t) => t[0]), to: all.map((t) => t[1]), weights: all.map((t) => t[2]) }),
);
const models = fc.constantFrom('ego' as const, 'whole' as const);

function withTie(graph: Csr, a: number, b: number, weight: number): Csr {
  const { from, to, weights } = tieColumns(graph);
  const kept = weights.map((w, k) => ((from[k] === a && to[k] === b) || (from[k] === b && to[k] === a) ? 0 : w));
  return csrFrom(graph.order, { from: [...from, a], to: [...to, b], weights: [...kept, weight] });
}

describe('whatIf', () => {
  it('tells what measuring the changed graph tells, and leaves out only nodes that do not change', () => {
    const ends = fc.tuple(fc.nat(9), fc.nat(9)).filter(([a, b]) => a !== b);
    const weights = fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 5, noNaN: true }));
    fc.assert(
      fc.property(graphs, ends, weights, models, (graph, [a, b], weight, model) => {
        const changed = withTie(graph, a, b, weight);
        const changes = new Map(whatIf(graph, { a, b, weight }, model).map((change) => [change.node, change]));
        for (let node = 0; node < graph.order; node++) {
          const before = structuralHoles(graph, node, model);
          const after = structuralHoles(changed, node, model);
          const change = changes.get(node);
          if (change !== undefined) expect(change.before).toEqual(before);
          const told = change === undefined ? before : change.after;
          expect(told?.contacts).toEqual(after?.contacts);
          for (const measure of ['effectiveSize', 'constraint', 'hierarchy'] as const) {
            if (after === undefined) expect(told).toBeUndefined();
            else expect(told![measure]).toBeCloseTo(after[measure], 9);
          }
        }
      }),
    );
  });

  it('refuses a tie of a node with itself and a weight that is none', () => {
    const pair = csrFrom(2, { from: [0], to: [1] });
    expect(() => whatIf(pair, { a: 0, b: 0, weight: 1 })).toThrow(RangeError);
    expect(() => whatIf(pair, { a: 0, b: 1, weight: Number.NaN })).toThrow(RangeError);
  });
});

describe('whatIfMeeting', () => {
  it('agrees with adding each tie and measuring anew', () => {
    fc.assert(
      fc.property(graphs, fc.nat(9), fc.double({ min: 0.1, max: 5, noNaN: true }), (graph, node, weight) => {
        const each = whatIfMeeting(graph, node, weight);
        for (let other = 0; other < graph.order; other++) {
          if (other === node || tieIndex(graph, node, other) !== -1) {
            expect(each.constraint[other]).toBeNaN();
            expect(each.effectiveSize[other]).toBeNaN();
            continue;
          }
          const after = structuralHoles(withTie(graph, node, other, weight), node, 'whole')!;
          expect(each.constraint[other]).toBeCloseTo(after.constraint, 9);
          expect(each.effectiveSize[other]).toBeCloseTo(after.effectiveSize, 9);
        }
      }),
    );
  });

  it('values a stranger above a friend of all', () => {
    const graph = csrFrom(6, { from: [0, 0, 0, 4, 4, 4], to: [1, 2, 3, 1, 2, 3] });
    const each = whatIfMeeting(graph, 0, 1);
    expect(each.effectiveSize[5]).toBeGreaterThan(each.effectiveSize[4]!);
    expect(each.constraint[5]).toBeLessThan(each.constraint[4]!);
  });

  it('refuses a new tie without weight', () => {
    expect(() => whatIfMeeting(csrFrom(2, { from: [], to: [] }), 0, 0)).toThrow(RangeError);
  });
});

describe('brokerageElasticity', () => {
  it('is zero among strangers, whose weights do not matter, and undefined without a tie', () => {
    const star = csrFrom(4, { from: [0, 0, 0], to: [1, 2, 3], weights: [1, 2, 3] });
    expect(brokerageElasticity(star, 0, 1)).toBeCloseTo(0, 9);
    expect(brokerageElasticity(star, 1, 2)).toBeUndefined();
  });

  it('is negative for a contact that the others already reach', () => {
    const graph = csrFrom(5, { from: [0, 0, 0, 0, 1, 1], to: [1, 2, 3, 4, 2, 3] });
    expect(degreeOf(graph, 0)).toBe(4);
    expect(brokerageElasticity(graph, 0, 1)!).toBeLessThan(0);
    expect(brokerageElasticity(graph, 0, 4)!).toBeGreaterThan(0);
  });
});
