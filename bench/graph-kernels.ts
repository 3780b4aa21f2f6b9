import { chanceFrom } from '../src/base/chance.ts';
import { degreeOf } from '../src/graph/csr.ts';
import { betweenness } from '../src/graph/node/betweenness.ts';
import { sampledBetweenness } from '../src/graph/node/sampled-betweenness.ts';
import { total } from '../src/graph/node/total.ts';
import { whatIfMeeting } from '../src/graph/node/what-if-meeting.ts';
import { unweighted } from '../src/graph/unweighted.ts';
import { changingHoles } from '../src/graph/whole/changing-holes.ts';
import { holesOfAll } from '../src/graph/whole/holes-of-all.ts';
import { leiden } from '../src/graph/whole/leiden.ts';
import { trianglesPerNode } from '../src/graph/whole/triangles-per-node.ts';
import { betweennessOnThreads } from '../src/workers/betweenness-on-threads.ts';
import type { Figure } from './figure.ts';
import type { BenchNetwork } from './graph-network.ts';
import { igraphC, python, textbookC } from './peer.ts';
import { sameAs, sideBySide } from './side-by-side.ts';
import { leastCpuOf, timeOf } from './timing.ts';

/** Goals are set for the sizes they name; a network that they do not name is measured without. */
function goal(holds: boolean, least: number): { readonly least?: number } {
  return holds ? { least } : {};
}

const defined = (values: Float64Array): number => total(values.filter((value) => !Number.isNaN(value)));

/** Burt's measures and triangles of all nodes. */
export async function* holesFigures({ graph, size, binary, text }: BenchNetwork): AsyncIterable<Figure> {
  const large = graph.order >= 50_000;
  const dense = graph.targets.length > 10 * graph.order;
  const plain = unweighted(graph);
  let check = 0;
  const holes = () => {
    check = defined(holesOfAll(graph, 'whole').constraint);
  };
  const agree = (theirs: number | undefined): string => sameAs('constraint', check, theirs, 1e-6);
  yield await sideBySide({
    what: 'constraint of all, binary',
    size,
    work: () => {
      check = defined(holesOfAll(plain, 'whole').constraint);
    },
    peer: () => igraphC(binary, 'constraint', 3),
    ...goal(dense, large ? 12 : 2),
    remark: agree,
  });
  const weighted = { what: 'all of Burt’s measures, weighted', size, work: holes, remark: agree };
  yield await sideBySide({
    ...weighted,
    peer: () => igraphC(binary, 'weighted-constraint', 3),
    ...goal(dense, large ? 17 : 2),
  });
  yield await sideBySide({ ...weighted, peer: () => textbookC(binary, 'holes', 4) });
  if (graph.order <= 20_000) {
    yield await sideBySide({
      ...weighted,
      peer: () => python('scipy', text, 'scipy-constraint', 3),
      ...goal(graph.order >= 10_000, 14),
    });
    const { remark: _, ...unchecked } = weighted;
    yield await sideBySide({
      ...unchecked,
      peer: () => python('networkx', text, 'networkx-constraint', 1, '3'),
      ...goal(dense, 45),
    });
  }
  yield await sideBySide({
    what: 'triangles of each node',
    size,
    work: () => {
      check = total(trianglesPerNode(graph));
    },
    peer: () => igraphC(binary, 'triangles', 4),
    ...goal(dense, large ? 1.05 : 0.75),
    remark: (theirs) => sameAs('triangles', check, theirs, 0),
  });
}

/** Leiden, two rounds and to the end. */
export async function* communityFigures({ graph, size, binary, text }: BenchNetwork): AsyncIterable<Figure> {
  const large = graph.order >= 50_000;
  let quality = 0;
  const two = () => {
    quality = leiden(graph, { chance: chanceFrom(1), rounds: 2 }).quality;
  };
  const remark = (theirs: number | undefined): string =>
    `modularity ${quality.toFixed(4)}${theirs === undefined ? '' : `, theirs ${theirs.toFixed(4)}`}`;
  const asked = { what: 'communities, 2 rounds', size, work: two, remark };
  yield await sideBySide({ ...asked, peer: () => igraphC(binary, 'leiden', 3, '2'), ...goal(large, 1.7) });
  yield await sideBySide({ ...asked, peer: () => python('leidenalg', text, 'leidenalg-2', 2), ...goal(large, 3.5) });
  yield await sideBySide({
    what: 'communities, to the end',
    size,
    work: () => {
      quality = leiden(graph, { chance: chanceFrom(1) }).quality;
    },
    peer: () => igraphC(binary, 'leiden', 1, '-1'),
    rounds: 1,
    ...goal(large, 1),
    remark,
  });
}

/** Betweenness, exact and drawn. */
export async function* betweennessFigures({ graph, size, binary }: BenchNetwork): AsyncIterable<Figure> {
  let exact: Float64Array = new Float64Array();
  const peer = igraphC(binary, 'betweenness', 1);
  yield await sideBySide({
    what: 'betweenness, exact',
    size,
    work: () => {
      exact = betweenness(graph);
    },
    peer: () => peer,
    rounds: 1,
    ...goal(graph.order >= 10_000, 2),
    remark: (theirs) => sameAs('betweenness', total(exact), theirs, 1e-9),
  });
  const time = graph.order < 10_000 ? undefined : await timeOf(() => betweennessOnThreads(graph, { threads: 2 }));
  const answer = peer.answer;
  if (time !== undefined) {
    yield {
      what: 'betweenness, exact, two threads, elapsed',
      size,
      ours: time,
      ...(answer === undefined
        ? { missing: peer.missing }
        : { peer: { name: peer.name, milliseconds: answer.milliseconds } }),
      least: 3.5,
    };
  }
  let worst = 0;
  yield await sideBySide({
    what: 'betweenness, 20,000 drawn paths',
    size,
    work: () => {
      const { values } = sampledBetweenness(graph, { chance: chanceFrom(1) });
      const pairs = (graph.order * (graph.order - 1)) / 2;
      worst = values.reduce((most, value, node) => Math.max(most, Math.abs(value - exact[node]!) / pairs), 0);
    },
    peer: () => peer,
    ...goal(graph.order >= 10_000, 75),
    remark: () => `largest error ${worst.toExponential(1)} of all pairs`,
  });
}

/** One tie more: thought of, and made. The peer is our own computation from the beginning. */
export async function* changeFigures({ graph, size }: BenchNetwork): AsyncIterable<Figure> {
  const anew = await leastCpuOf(3, () => holesOfAll(graph, 'whole'));
  let hub = 0;
  for (let node = 0; node < graph.order; node++) if (degreeOf(graph, node) > degreeOf(graph, hub)) hub = node;
  whatIfMeeting(graph, hub, 1);
  yield {
    what: 'meeting each of the others, for the hub',
    size,
    ours: await leastCpuOf(10, () => whatIfMeeting(graph, hub, 1)),
    peer: { name: 'measuring anew for each', milliseconds: anew * graph.order },
    least: 1e5,
  };
  const changing = changingHoles(graph);
  const chance = chanceFrom(3);
  const anybody = (): number => Math.floor(chance() * graph.order);
  const changes = 1000;
  const ours = await leastCpuOf(3, () => {
    for (let k = 0; k < changes; k++) {
      const a = anybody();
      const b = anybody();
      if (a !== b) changing.setTie(a, b, 1 + chance());
    }
  });
  yield {
    what: 'one tie more, all sums kept',
    size,
    ours: ours / changes,
    peer: { name: 'measuring anew', milliseconds: anew },
    ...goal(graph.order >= 50_000, 1000),
  };
}
