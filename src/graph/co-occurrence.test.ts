import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coOccurrence } from './co-occurrence.ts';
import { csrFrom } from './csr.ts';

function attendance(events: readonly (readonly number[])[]) {
  const offsets = [0];
  for (const event of events) offsets.push(offsets.at(-1)! + event.length);
  return { offsets, members: events.flat() };
}

describe('coOccurrence', () => {
  it('ties each pair of an event of k people with 1/(k − 1), as building the ties one by one does', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(8), { maxLength: 6 }), { maxLength: 20 }), (events) => {
        const ties: (readonly [number, number, number])[] = [];
        for (const event of events) {
          const people = [...new Set(event)];
          for (const a of people) for (const b of people) if (a < b) ties.push([a, b, 1 / (people.length - 1)]);
        }
        const graph = coOccurrence(9, attendance(events));
        const obvious = csrFrom(9, {
          from: ties.map((t) => t[0]),
          to: ties.map((t) => t[1]),
          weights: ties.map((t) => t[2]),
        });
        expect(graph.offsets).toEqual(obvious.offsets);
        expect(graph.targets).toEqual(obvious.targets);
        for (const [e, weight] of obvious.weights.entries()) expect(graph.weights[e]).toBeCloseTo(weight, 12);
      }),
    );
  });

  it('lets a person gain one from every event, however large', () => {
    const graph = coOccurrence(5, attendance([[0, 1, 2, 3, 4], [0, 1], [4]]));
    const gained = (node: number) =>
      graph.weights.slice(graph.offsets[node], graph.offsets[node + 1]).reduce((a, b) => a + b, 0);
    expect(gained(0)).toBeCloseTo(2, 12);
    expect(gained(4)).toBeCloseTo(1, 12);
  });

  it('refuses people who do not exist', () => {
    expect(() => coOccurrence(2, attendance([[0, 2]]))).toThrow(RangeError);
    expect(coOccurrence(0, { offsets: [], members: [] }).order).toBe(0);
  });
});
