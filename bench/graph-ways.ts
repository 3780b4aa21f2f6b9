import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chanceFrom } from '../src/base/chance.ts';
import { coOccurrence } from '../src/graph/co-occurrence.ts';
import { type Csr, degreeOf, neighboursOf, tieCount } from '../src/graph/csr.ts';
import { graphOf } from '../src/graph/files/network.ts';
import { readNetworkBytes } from '../src/graph/files/read-network-bytes.ts';
import { total } from '../src/graph/node/total.ts';
import { bestPaths } from '../src/graph/paths/best-paths.ts';
import { kBestPathsFrom } from '../src/graph/paths/k-best-paths.ts';
import { influenceSeeds } from '../src/graph/spread/influence-seeds.ts';
import { spreadSketch } from '../src/graph/spread/spread-sketch.ts';
import type { Figure } from './figure.ts';
import type { BenchNetwork } from './graph-network.ts';
import { igraphC, python, textbookC } from './peer.ts';
import { sameAs, sideBySide } from './side-by-side.ts';

/** Targets that the peer finds paths to; ours finds those to twenty-five times as many in one go. */
const PEER_TARGETS = 4;
const TARGETS = 25 * PEER_TARGETS;

/** Best paths by product of probabilities. */
export async function* pathFigures({ probable, size, lengths, lengthsText }: BenchNetwork): AsyncIterable<Figure> {
  const goal = (least: number) => (probable.order >= 50_000 ? { least } : {});
  let check = 0;
  const toAll = () => {
    const { probability } = bestPaths(probable, 0);
    check = total(probability.filter((p) => p > 0).map((p) => -Math.log(p)));
  };
  const asked = { what: 'best path to everybody', size };
  const work = () => bestPaths(probable, 0);
  toAll();
  const remark = (theirs: number | undefined): string => sameAs('lengths', check, theirs, 1e-6);
  yield await sideBySide({ ...asked, work, peer: () => igraphC(lengths, 'dijkstra', 4, '0'), ...goal(2.5), remark });
  yield await sideBySide({
    ...asked,
    work,
    peer: () => python('networkx', lengthsText, 'networkx-dijkstra', 2, '0'),
    ...goal(60),
  });
  const paths = kBestPathsFrom(probable, 0);
  const five = (count: number): number => {
    let sum = 0;
    for (let t = 0; t < count; t++) {
      const target = Math.floor(((t + 0.5) * probable.order) / count);
      for (const { probability } of paths(target, 5)) sum -= Math.log(probability);
    }
    return sum;
  };
  yield await sideBySide({
    what: `five best paths to ${PEER_TARGETS} targets`,
    size,
    work: () => five(TARGETS),
    times: TARGETS / PEER_TARGETS,
    peer: () => igraphC(lengths, 'paths', 1, '0'),
    least: 100,
    remark: (theirs) => sameAs('lengths of five paths', five(PEER_TARGETS), theirs, 1e-9),
  });
}

/** Influence under the weighted cascade: each tie u → v passes on with 1 / degree of v. */
export async function* spreadFigures({ graph, size, binary }: BenchNetwork): AsyncIterable<Figure> {
  const cascade = weightedCascade(graph);
  let found = influenceSeeds(cascade, { count: 10, chance: chanceFrom(1) });
  yield await sideBySide({
    what: '10 seeds, ε 0.1',
    size,
    work: () => {
      found = influenceSeeds(cascade, { count: 10, chance: chanceFrom(1) });
    },
    peer: () => textbookC(binary, 'imm', 2),
    least: 2.3,
    remark: (theirs) =>
      `spread ${found.spread.toFixed(0)}${theirs === undefined ? '' : `, theirs ${theirs.toFixed(0)}`}`,
  });
  const sketch = spreadSketch(cascade, { chance: chanceFrom(2), sets: 200_000 });
  const asked = { size, peer: () => textbookC(binary, 'cascade', 1, found.seeds.join(',')) };
  const remark = (theirs: number | undefined): string =>
    sameAs('spread of a plan', sketch.spread(found.seeds).mean, theirs, 0.02);
  yield await sideBySide({
    ...asked,
    what: 'spread of a plan, sets drawn for it',
    work: () => spreadSketch(cascade, { chance: chanceFrom(2) }).spread(found.seeds),
    rounds: 2,
    least: 18,
    remark,
  });
  yield await sideBySide({
    ...asked,
    what: 'spread of a plan, sets kept',
    work: () => sketch.spread(found.seeds),
    rounds: 20,
    least: 50,
    remark,
  });
}

/** Edge lists from the bytes of a file to a graph. */
export async function* loadFigures({ graph, size, text }: BenchNetwork): AsyncIterable<Figure> {
  const goal = (least: number) => (graph.order >= 50_000 ? { least } : {});
  const bytes = readFileSync(text);
  const asked = {
    what: 'edge list to graph',
    size,
    work: async () => graphOf((await readNetworkBytes(bytes)).network),
    remark: (theirs: number | undefined) => sameAs('ties', tieCount(graph), theirs, 0),
  };
  yield await sideBySide({ ...asked, peer: () => igraphC(text, 'load', 2), ...goal(9) });
  yield await sideBySide({ ...asked, peer: () => python('networkx', text, 'networkx-load', 1), ...goal(35) });
  yield await sideBySide({ ...asked, peer: () => python('pandas', text, 'pandas-load', 2), ...goal(1.8) });
}

/** People in the circle that somebody mostly writes to. */
const CIRCLE = 40;
const SHARE_IN_CIRCLE = 0.8;

/**
 * Who met whom, from the people of so many messages; at a million of them 30,000 people and six million pairs, many of
 * whom meet more than once.
 */
export async function* coOccurrenceFigures(folder: string, events: number): AsyncIterable<Figure> {
  const people = Math.round(events * 0.03);
  const chance = chanceFrom(5);
  const lists = Array.from({ length: events }, () => {
    const size = Math.min(14, Math.floor(2 + 1.3 * ((1 - chance()) ** -0.6 - 1)));
    const someone = Math.floor(chance() ** 2 * people);
    const list = new Set([someone]);
    while (list.size < size) {
      const around = chance() < SHARE_IN_CIRCLE ? CIRCLE : people;
      list.add((someone + Math.floor(chance() ** 3 * around)) % people);
    }
    return [...list];
  });
  const file = join(folder, 'events.txt');
  writeFileSync(file, `${lists.map((list) => list.join(' ')).join('\n')}\n`);
  const offsets = Int32Array.from([0, ...lists.map((list) => list.length)]);
  for (let k = 1; k < offsets.length; k++) offsets[k]! += offsets[k - 1]!;
  const attendance = { offsets, members: Int32Array.from(lists.flat()) };
  const graph = coOccurrence(people, attendance);
  const size = `${events.toLocaleString('en')} messages, ${tieCount(graph).toLocaleString('en')} ties`;
  const work = () => coOccurrence(people, attendance);
  const remark = (theirs: number | undefined): string => sameAs('weights', total(graph.weights) / 2, theirs, 1e-6);
  for (const [name, least] of [
    ['scipy', 2],
    ['counter', 9],
    ['networkx', 18],
  ] as const) {
    yield await sideBySide({
      what: 'who met whom',
      size,
      work,
      peer: () => python(name, file, `${name}-cooccurrence`, 1, String(people)),
      rounds: 2,
      least,
      remark,
    });
  }
}

function weightedCascade(graph: Csr): Csr {
  const weights = graph.weights.slice();
  for (let node = 0; node < graph.order; node++) {
    const first = graph.offsets[node]!;
    for (const [k, other] of neighboursOf(graph, node).entries()) weights[first + k] = 1 / degreeOf(graph, other);
  }
  return { ...graph, directed: true, weights };
}
