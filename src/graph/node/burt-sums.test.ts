import { describe, expect, it } from 'vitest';
import golden from '../../../test/support/science-golden.json' with { type: 'json' };
import { type Csr, csrFrom } from '../csr.ts';
import { unweighted } from '../unweighted.ts';
import { closureIndex } from './closure-index.ts';
import { constraint } from './constraint.ts';
import { effectiveSize } from './effective-size.ts';
import { efficiency } from './efficiency.ts';
import { egoBetweenness } from './ego-betweenness.ts';
import { hierarchy } from './hierarchy.ts';
import { structuralHoles } from './structural-holes.ts';

const NAMES = 'ABCDEFG';
const TIES = ['AB2', 'AF3', 'AG5', 'AE2', 'EG8', 'FG3', 'BG4', 'BD1', 'DG3'];

/** The graph of Borgatti (1997), G-C added with its weight of two digits. */
function borgatti(): Csr {
  const from = [...TIES.map((tie) => NAMES.indexOf(tie[0]!)), 6];
  const to = [...TIES.map((tie) => NAMES.indexOf(tie[1]!)), 2];
  return csrFrom(7, { from, to, weights: [...TIES.map((tie) => Number(tie[2])), 10] });
}

const weighted = borgatti();
const binary = unweighted(weighted);

describe("Burt's measures on Borgatti's graph", () => {
  const cases = [
    ['binary_ego', binary, 'ego'],
    ['binary_whole', binary, 'whole'],
    ['weighted_ego', weighted, 'ego'],
    ['weighted_whole', weighted, 'whole'],
  ] as const;
  for (const [name, graph, model] of cases) {
    it.each([...NAMES])(`gives the published values of ${name} for %s`, (letter) => {
      const values = golden.borgatti[name][letter as 'A'];
      const node = NAMES.indexOf(letter);
      expect(effectiveSize(graph, node, model)).toBeCloseTo(values.effective_size, 5);
      expect(efficiency(graph, node, model)).toBeCloseTo(values.efficiency, 5);
      expect(constraint(graph, node, model)).toBeCloseTo(values.constraint, 5);
      expect(hierarchy(graph, node, model)).toBeCloseTo(values.hierarchy, 5);
    });
  }

  it.each([...NAMES])('gives the ego betweenness of %s', (letter) => {
    const value = golden.borgatti_ego_betweenness[letter as 'A'];
    expect(egoBetweenness(weighted, NAMES.indexOf(letter))).toBeCloseTo(value, 9);
  });

  it('gives all measures together as it gives each', () => {
    const together = structuralHoles(weighted, 0, 'whole')!;
    expect(together.effectiveSize).toBe(effectiveSize(weighted, 0, 'whole'));
    expect(together.efficiency).toBe(efficiency(weighted, 0, 'whole'));
    expect(together.constraint).toBe(constraint(weighted, 0, 'whole'));
    expect(together.hierarchy).toBe(hierarchy(weighted, 0, 'whole'));
    expect(together.closure).toBe(closureIndex(together.constraint, 4));
  });
});

describe("Burt's measures of a directed graph", () => {
  const ties = { from: [0, 0, 1, 2], to: [1, 2, 0, 1] };
  const plain = csrFrom(3, ties, { directed: true });
  const heavy = csrFrom(3, { ...ties, weights: [2, 2, 1, 1] }, { directed: true });

  it.each([
    [0, 1.166667, 1.003086],
    [1, 1.166667, 1.003086],
    [2, 1, 1.388889],
  ])('counts mutual ties twice at node %i', (node, size, bound) => {
    expect(effectiveSize(plain, node, 'whole')).toBeCloseTo(size, 5);
    expect(constraint(plain, node, 'whole')).toBeCloseTo(bound, 5);
  });

  it.each([
    [0, 1.566667, 0.840278],
    [1, 1.083333, 1.142778],
    [2, 1, 1.378056],
  ])('sums the weights of both directions at node %i', (node, size, bound) => {
    expect(effectiveSize(heavy, node, 'whole')).toBeCloseTo(size, 5);
    expect(constraint(heavy, node, 'whole')).toBeCloseTo(bound, 5);
  });
});

describe("the bounds of Burt's measures", () => {
  const complete = (order: number): Csr => {
    const pairs = Array.from({ length: order * order }, (_, k) => [Math.floor(k / order), k % order] as const);
    const once = pairs.filter(([a, b]) => a < b);
    return csrFrom(order, { from: once.map(([a]) => a), to: once.map(([, b]) => b) });
  };

  it.each(Object.entries(golden.complete_bounds))('of %s contacts lie where they are proven', (count, values) => {
    const n = Number(count);
    const star = csrFrom(n + 1, { from: new Array<number>(n).fill(0), to: Array.from({ length: n }, (_, k) => k + 1) });
    expect(constraint(complete(n + 1), 0)).toBeCloseTo(values.constraint, 6);
    expect(constraint(star, 0)).toBeCloseTo(values.star, 6);
    expect(effectiveSize(star, 0)).toBeCloseTo(n, 12);
    expect(effectiveSize(complete(n + 1), 0)).toBeCloseTo(1, 12);
  });

  it.each(Object.entries(golden.two_alters_tied_w))(
    'let constraint pass 1 when a tie of %s closes',
    (weight, value) => {
      const triangle = csrFrom(3, { from: [0, 0, 1], to: [1, 2, 2], weights: [1, 1, Number(weight)] });
      expect(constraint(triangle, 0)).toBeCloseTo(value, 6);
    },
  );

  it('let constraint fall when a hole closes', () => {
    const from = [0, 0, 0, 0, 0, 1, 2, 3, 4];
    const to = [1, 2, 3, 4, 5, 4, 4, 4, 5];
    expect(constraint(csrFrom(6, { from, to }), 0)).toBeCloseTo(0.5904, 6);
    expect(constraint(csrFrom(6, { from: [...from, 1], to: [...to, 2] }), 0)).toBeCloseTo(0.587733, 6);
  });
});

describe('edge cases', () => {
  it('leaves the measures of a node without contacts undefined', () => {
    const graph = csrFrom(3, { from: [0, 1, 2], to: [0, 2, 2], weights: [5, 1, 1] });
    expect(effectiveSize(graph, 0)).toBeUndefined();
    expect(efficiency(graph, 0)).toBeUndefined();
    expect(constraint(graph, 0)).toBeUndefined();
    expect(hierarchy(graph, 0)).toBeUndefined();
    expect(structuralHoles(graph, 0)).toBeUndefined();
    expect(egoBetweenness(graph, 0)).toBe(0);
  });

  it('gives a single contact 1, 1, 1 and no closure', () => {
    const one = structuralHoles(csrFrom(2, { from: [0], to: [1], weights: [0.2] }), 0)!;
    expect([one.effectiveSize, one.constraint, one.hierarchy, one.closure]).toEqual([1, 1, 1, undefined]);
  });

  it('deletes ties of weight zero before anything else', () => {
    const weights = [1, 0, 0, 1, 0, 1];
    const graph = csrFrom(4, { from: [0, 0, 0, 1, 1, 2], to: [1, 2, 3, 2, 3, 3], weights });
    expect([0, 1, 2, 3].map((node) => constraint(graph, node, 'whole'))).toEqual([1, 0.5, 0.5, 1]);
  });
});
