import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import reference from '../../test/reference/values.json' with { type: 'json' };
import { type Csr, csrFrom } from './csr.ts';
import { mutual } from './mutual.ts';
import { betweenness } from './node/betweenness.ts';
import { constraint } from './node/constraint.ts';
import { effectiveSize } from './node/effective-size.ts';
import { egoBetweenness } from './node/ego-betweenness.ts';
import { bestPaths } from './paths/best-paths.ts';
import { unweighted } from './unweighted.ts';
import { components } from './whole/components.ts';
import { coreNumbers } from './whole/core-numbers.ts';
import { density } from './whole/density.ts';
import { holesOfAll } from './whole/holes-of-all.ts';
import { localClustering } from './whole/local-clustering.ts';
import { reciprocity } from './whole/reciprocity.ts';
import { transitivity } from './whole/transitivity.ts';
import { trianglesPerNode } from './whole/triangles-per-node.ts';

const DATA = new URL('../../../shared/data/', import.meta.url);

type Row = ReadonlyMap<string, string>;

/** Rows of a published file. Fails where the data does not stand beside the project, rather than to pass unseen. */
function rowsOf(path: string): readonly Row[] {
  const url = new URL(path, DATA);
  if (!existsSync(url)) throw new Error(`The published networks must stand in ../shared/data: ${path} is missing.`);
  const [names, ...lines] = readFileSync(url, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((field) => field.replaceAll('"', '')));
  return lines.map((fields) => new Map(names!.map((name, k) => [name, fields[k]!])));
}

interface Asked {
  readonly network: string;
  readonly relation?: string | null;
  readonly weight?: string | null;
  readonly directed: boolean;
  readonly least?: number;
}

function published({ network, relation, weight, directed, least = 0 }: Asked): Csr {
  const place = new Map(
    readFileSync(new URL(`${network}/nodes.csv`, DATA), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line, k) => [line.split(',')[0]!, k]),
  );
  const kept = rowsOf(`${network}/edges.csv`)
    .filter((row) => !relation || row.get('relation') === relation)
    .filter((row) => least === 0 || Number(row.get('weight')) >= least);
  const from = kept.map((row) => place.get(row.get('from')!)!);
  const to = kept.map((row) => place.get(row.get('to')!)!);
  return csrFrom(
    place.size,
    { from, to, weights: weight ? kept.map((row) => Number(row.get(weight))) : undefined },
    { directed },
  );
}

interface Values {
  readonly constraint: readonly (number | null)[];
  readonly effectiveSize?: readonly (number | null)[];
  readonly betweenness: readonly (number | null)[];
  readonly clustering: readonly (number | null)[];
  readonly triangles?: readonly number[];
  readonly core: readonly number[];
  readonly component: readonly number[];
  readonly transitivity: number;
  readonly density: number;
  readonly reciprocity?: number;
  readonly ego: Readonly<Record<string, readonly (number | null)[]>>;
}

function expectColumn(found: ArrayLike<number>, expected: readonly (number | null)[], tolerance = 1e-9): void {
  expect(found).toHaveLength(expected.length);
  for (const [k, value] of expected.entries()) {
    if (value === null) expect(found[k]).toBeNaN();
    else
      expect(Math.abs(found[k]! - value), `node ${k}: ${found[k]} for ${value}`).toBeLessThanOrEqual(
        tolerance * Math.max(1, Math.abs(value)),
      );
  }
}

function samePartition(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  const pairs = new Set(Array.from(a, (value, k) => `${value}:${b[k]}`));
  return pairs.size === new Set(Array.from(a)).size && pairs.size === new Set(Array.from(b)).size;
}

function expectValues(graph: Csr, values: Values): void {
  const all = holesOfAll(graph, 'whole');
  expectColumn(all.constraint, values.constraint);
  if (values.effectiveSize !== undefined) expectColumn(all.effectiveSize, values.effectiveSize);
  expectColumn(betweenness(graph), values.betweenness);
  expectColumn(localClustering(graph), values.clustering);
  expectColumn(all.clustering, values.clustering);
  if (values.triangles !== undefined) expectColumn(trianglesPerNode(graph), values.triangles);
  expect([...coreNumbers(graph)]).toEqual(values.core);
  expect(samePartition(components(graph).of, values.component)).toBe(true);
  expect(transitivity(graph)).toBeCloseTo(values.transitivity, 9);
  expect(density(graph)).toBeCloseTo(values.density, 9);
  if (values.reciprocity !== undefined) expect(reciprocity(graph)).toBeCloseTo(values.reciprocity, 9);
  for (const [node, expected] of Object.entries(values.ego)) {
    const found = [
      effectiveSize(graph, Number(node), 'ego') ?? Number.NaN,
      constraint(graph, Number(node), 'ego') ?? Number.NaN,
    ];
    expectColumn(found, expected);
  }
}

describe(`values of NetworkX ${reference.packages.networkx} and igraph ${reference.packages.igraph}`, () => {
  for (const asked of reference.published) {
    it(`are ours on ${asked.network} ${asked.relation ?? ''}`, () => {
      expectValues(published(asked), asked.values);
    });
  }

  for (const { name, order, directed, ties, values, ...rest } of reference.random) {
    it(`are ours on the random ${name} graph`, () => {
      const columns = { from: ties.map((t) => t[0]!), to: ties.map((t) => t[1]!), weights: ties.map((t) => t[2]!) };
      const graph = csrFrom(order, columns, { directed });
      expectValues(graph, values);
      if (!('bestProducts' in rest) || rest.bestProducts === undefined) return;
      const most = Math.max(...graph.weights);
      const shares = { ...graph, weights: graph.weights.map((weight) => weight / most) };
      expectColumn(bestPaths(shares, 0).probability, rest.bestProducts);
    });
  }
});

describe('values that igraph gave to others (reference-metrics-igraph)', () => {
  const cases: readonly Asked[] = [
    { network: 'net-dhhs-tobacco-collab', directed: false },
    { network: 'net-freeman-eies', relation: 'acquaintance_t1', directed: true, least: 3 },
    { network: 'net-freeman-eies', relation: 'messages_sent', directed: true },
    { network: 'net-krackhardt-hightech', relation: 'advice', directed: true },
    { network: 'net-krackhardt-hightech', relation: 'friendship', directed: true },
    { network: 'net-lazega-law', relation: 'advice', directed: true },
    { network: 'net-lazega-law', relation: 'cowork', directed: true },
    { network: 'net-lazega-law', relation: 'friendship', directed: true },
    { network: 'net-netscience-coauthors', directed: false },
    { network: 'net-uk-faculty', directed: true },
  ];
  for (const asked of cases) {
    const name = [asked.network, asked.relation, asked.least && `min${asked.least}`].filter(Boolean).join('__');
    it(`are ours for ${name}`, () => {
      const graph = unweighted(mutual(published(asked)));
      const rows = rowsOf(`reference-metrics-igraph/${name}.csv`);
      const column = (measure: string) =>
        rows.map((row) => (row.get(measure) === '' ? null : Number(row.get(measure))));
      const all = holesOfAll(graph, 'whole');
      expectColumn(all.contacts, column('degree'));
      // The file holds ten decimals for most values and eight for betweenness.
      expectColumn(all.constraint, column('constraint'), 1e-9);
      expectColumn(betweenness(graph), column('betweenness'), 1e-8);
      expectColumn(all.clustering, column('local_clustering'), 1e-9);
      expectColumn(coreNumbers(graph), column('coreness'));
      expect(samePartition(components(graph).of, column('component').map(Number))).toBe(true);
      for (let node = 0; node < graph.order; node++) {
        const n = all.contacts[node]!;
        expect(egoBetweenness(graph, node)).toBeLessThanOrEqual((n * (n - 1)) / 2);
      }
      const summary = rowsOf('reference-metrics-igraph/summary.csv').find((row) => row.get('network') === name)!;
      expect(density(graph)).toBeCloseTo(Number(summary.get('density')), 9);
      expect(transitivity(graph)).toBeCloseTo(Number(summary.get('transitivity_global')), 9);
      expect(components(graph).count).toBe(Number(summary.get('components')));
      expect(Math.max(...components(graph).sizes)).toBe(Number(summary.get('largest')));
    });
  }
});
