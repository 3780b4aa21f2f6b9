import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csrFrom, degreeOf, neighboursOf, tieCount, tieIndex, weightsOf } from './csr.ts';

describe('csrFrom', () => {
  it('orders the neighbours of every node', () => {
    const graph = csrFrom(4, { from: [3, 0, 2], to: [1, 3, 3] });
    expect([...neighboursOf(graph, 3)]).toEqual([0, 1, 2]);
    expect([...neighboursOf(graph, 0)]).toEqual([3]);
  });

  it('drops loops and ties of weight zero, and sums parallel ties of either direction', () => {
    const graph = csrFrom(3, { from: [0, 1, 0, 1, 2], to: [1, 0, 2, 1, 1], weights: [1, 2, 0, 9, 4] });
    expect([...neighboursOf(graph, 1)]).toEqual([0, 2]);
    expect([...weightsOf(graph, 1)]).toEqual([3, 4]);
    expect(degreeOf(graph, 0)).toBe(1);
    expect(tieCount(graph)).toBe(2);
  });

  it('keeps the two directions of a directed graph apart', () => {
    const graph = csrFrom(2, { from: [0, 1, 0], to: [1, 0, 1], weights: [1, 5, 1] }, { directed: true });
    expect([...weightsOf(graph, 0)]).toEqual([2]);
    expect([...weightsOf(graph, 1)]).toEqual([5]);
    expect(tieCount(graph)).toBe(2);
  });

  it('holds no node, one node and nodes without ties', () => {
    expect(csrFrom(0, { from: [], to: [] }).targets).toHaveLength(0);
    expect(degreeOf(csrFrom(1, { from: [0], to: [0] }), 0)).toBe(0);
    expect([...csrFrom(3, { from: [], to: [] }).offsets]).toEqual([0, 0, 0, 0]);
  });

  it.each([Number.NaN, -1, Infinity])('refuses a tie that weighs %s and names it', (weight) => {
    expect(() => csrFrom(2, { from: [0, 0], to: [1, 1], weights: [1, weight] })).toThrow(/Tie 1 weighs/);
  });

  it.each([[2], [-1], [0.5], [Number.NaN]])('refuses a tie to node %s of two nodes', (node) => {
    expect(() => csrFrom(2, { from: [0], to: [node] })).toThrow(RangeError);
  });

  it('refuses columns of different length and a number of nodes that is none', () => {
    expect(() => csrFrom(2, { from: [0], to: [] })).toThrow(RangeError);
    expect(() => csrFrom(-1, { from: [], to: [] })).toThrow(RangeError);
  });

  it('agrees with a table of summed weights on any ties', () => {
    const tie = fc.tuple(fc.nat(7), fc.nat(7), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.array(tie, { maxLength: 40 }), fc.boolean(), (ties, directed) => {
        const table = Array.from({ length: 8 }, () => new Array<number>(8).fill(0));
        for (const [a, b, weight] of ties) {
          if (a === b) continue;
          table[a]![b]! += weight;
          if (!directed) table[b]![a]! += weight;
        }
        const columns = { from: ties.map((t) => t[0]), to: ties.map((t) => t[1]), weights: ties.map((t) => t[2]) };
        const graph = csrFrom(8, columns, { directed });
        for (let a = 0; a < 8; a++) {
          for (let b = 0; b < 8; b++) {
            const place = tieIndex(graph, a, b);
            expect(place === -1 ? 0 : graph.weights[place]).toBe(table[a]![b]);
          }
        }
      }),
    );
  });
});
