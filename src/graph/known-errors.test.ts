import { describe, expect, it } from 'vitest';
import reference from '../../test/reference/values.json' with { type: 'json' };
import { csrFrom } from './csr.ts';
import { constraint } from './node/constraint.ts';
import { effectiveSize } from './node/effective-size.ts';
import { efficiency } from './node/efficiency.ts';
import { structuralHoles } from './node/structural-holes.ts';
import { holesOfAll } from './whole/holes-of-all.ts';

// Where other programs are wrong or differ, and what we say instead (docs/measures.md#traps). Their values come from
// test/reference/produce.py, so that a test here fails when they mend it.
const theirs = reference.knownErrors;

describe('what we do otherwise than NetworkX and igraph', () => {
  it('does not divide columns by the largest weight, as NetworkX 3.6.1 effective_size does without nodes', () => {
    const graph = csrFrom(7, {
      from: [0, 0, 0, 0, 4, 5, 1, 1, 3, 6],
      to: [1, 5, 6, 4, 6, 6, 6, 3, 6, 2],
      weights: [2, 3, 5, 2, 8, 3, 4, 1, 3, 10],
    });
    const sizes = holesOfAll(graph, 'whole').effectiveSize;
    expect(sizes[0]).toBeCloseTo(2.475, 9);
    expect(sizes[0]).not.toBeCloseTo(2.7917, 3);
    expect(sizes[6]).toBeCloseTo(5.471698, 4);
    expect(sizes[6]).not.toBeCloseTo(5.5152, 3);
  });

  it('deletes ties of weight zero, which NetworkX by node and igraph count as ties', () => {
    const weights = [1, 0, 0, 1, 0, 1];
    const graph = csrFrom(4, { from: [0, 0, 0, 1, 1, 2], to: [1, 2, 3, 2, 3, 3], weights });
    expect(theirs.zeroWeightsNetworkx).toEqual([1.25, 0.5625, 0.5625, 1.25]);
    expect(theirs.zeroWeightsIgraph).toEqual([1.25, 0.5625, 0.5625, 1.25]);
    expect([0, 1, 2, 3].map((node) => constraint(graph, node))).toEqual([1, 0.5, 0.5, 1]);
  });

  it('divides effective size by distinct contacts, not by the degree of both directions as the NetworkX recipe does', () => {
    const graph = csrFrom(3, { from: [0, 0, 1, 2], to: [1, 2, 0, 1] }, { directed: true });
    expect(theirs.efficiencyByDegree[0]).toBeCloseTo(1.166667 / 3, 5);
    expect(efficiency(graph, 0)).toBeCloseTo(1.166667 / 2, 5);
  });

  it('has no measures for a node whose only tie is with itself, which NetworkX gives a value', () => {
    const graph = csrFrom(1, { from: [0], to: [0] });
    expect(theirs.loopOnly).toEqual([4]);
    expect(structuralHoles(graph, 0)).toBeUndefined();
  });

  it('leaves isolates undefined, where igraph answers NaN', () => {
    expect(theirs.isolate).toEqual([null]);
    expect(constraint(csrFrom(1, { from: [], to: [] }), 0)).toBeUndefined();
  });

  it('counts contacts whose ties only lead into the node, where NetworkX gives no effective size', () => {
    expect(theirs.onlyTiesInto).toEqual([null]);
    expect(effectiveSize(csrFrom(3, { from: [0, 1], to: [2, 2] }, { directed: true }), 2)).toBe(2);
  });

  it('keeps to the ego network by default, which NetworkX and igraph cannot', () => {
    // Contact 1 spends most of its weight outside; inside it all goes to 0 and 2.
    const graph = csrFrom(4, { from: [0, 0, 1, 1], to: [1, 2, 2, 3], weights: [1, 1, 1, 10] });
    expect(constraint(graph, 0)!).toBeCloseTo(1.125, 9);
    expect(constraint(graph, 0, 'whole')!).toBeCloseTo((0.5 + 0.5 / 2) ** 2 + (0.5 + 0.5 / 12) ** 2, 9);
    expect(effectiveSize(graph, 0)).toBeCloseTo(1, 9);
  });
});
