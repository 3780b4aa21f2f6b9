import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './figure.ts';
import { betweennessFigures, changeFigures, communityFigures, holesFigures } from './graph-kernels.ts';
import { type BenchNetwork, inventedNetwork, publishedNetwork } from './graph-network.ts';
import { coOccurrenceFigures, loadFigures, pathFigures, spreadFigures } from './graph-ways.ts';

/** Figures whose time may grow by this exponent at most from 10,000 to 100,000 nodes, by the number of ties. */
const MOST_GROWTH = 1.35;
const GROWING = [
  'constraint of all, binary',
  'all of Burt’s measures, weighted',
  'communities, 2 rounds',
  'best path to everybody',
  'edge list to graph',
];

/** Graph kernels, warm and on one thread, beside libraries that do the same on the same ties in the same run. */
export async function* graphFigures(): AsyncIterable<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'tertius-bench-'));
  try {
    yield* holesFigures(inventedNetwork(folder, 1000));
    for (const [name, file] of [
      ['net-netscience-coauthors', 'edges.csv'],
      ['net-github-social', 'edges.csv.gz'],
    ] as const) {
      const network = await publishedNetwork(folder, name, file);
      if (network === undefined) {
        yield { what: `${name} is not in ../shared/data`, size: '', ours: Number.NaN };
        continue;
      }
      yield* holesFigures(network);
      if (network.graph.order < 10_000) yield* betweennessFigures(network);
    }
    const small = inventedNetwork(folder, 10_000);
    const large = inventedNetwork(folder, 100_000);
    const times = new Map<string, number>();
    for await (const figure of figuresOf(small)) {
      times.set(figure.what, figure.ours);
      yield figure;
    }
    yield* betweennessFigures(small);
    const grown = new Map<string, number>();
    for await (const figure of figuresOf(large)) {
      grown.set(figure.what, figure.ours);
      yield figure;
    }
    yield* coOccurrenceFigures(folder, 1_000_000);
    const ties = Math.log(large.graph.targets.length / small.graph.targets.length);
    for (const what of GROWING) {
      const exponent = Math.log(grown.get(what)! / times.get(what)!) / ties;
      const met = exponent <= MOST_GROWTH ? 'met' : 'MISSED';
      const remark = `exponent ${exponent.toFixed(2)}, goal ${MOST_GROWTH} ${met}`;
      yield { what: `growth: ${what}`, size: '10,000 to 100,000 nodes', ours: grown.get(what)!, remark };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function* figuresOf(network: BenchNetwork): AsyncIterable<Figure> {
  yield* holesFigures(network);
  yield* communityFigures(network);
  yield* pathFigures(network);
  yield* changeFigures(network);
  yield* spreadFigures(network);
  yield* loadFigures(network);
}
