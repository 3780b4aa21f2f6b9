import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chanceFrom } from '../src/base/chance.ts';
import { csrFrom, type EdgeColumns, tieCount } from '../src/graph/csr.ts';
import { holesOfAll } from '../src/graph/whole/holes-of-all.ts';
import { leiden } from '../src/graph/whole/leiden.ts';
import type { Figure } from './figure.ts';
import { inventedTies } from './invented-ties.ts';
import { inFolder } from './program.ts';
import { askPython } from './python.ts';
import { quantile, timesOf } from './timing.ts';

const RUNS = 5;

/** Graph kernels, warm and on one thread, beside igraph's C through Python, given the same ties. */
export async function* graphFigures(): AsyncIterable<Figure> {
  for (const nodes of [1000, 10_000, 100_000]) {
    const edges = inventedTies(nodes, chanceFrom(1));
    const graph = csrFrom(nodes, edges);
    const size = `${nodes.toLocaleString('en')} nodes, ${tieCount(graph).toLocaleString('en')} ties`;
    let check = 0;
    const holes = await timesOf(RUNS, () => {
      check = holesOfAll(graph, 'whole').constraint.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);
    });
    const peer = await peerOn(edges, nodes, CONSTRAINT);
    if (peer !== undefined && Math.abs(peer.check - check) > 1e-6 * check)
      throw new Error(`igraph’s constraints sum to ${peer.check}, ours to ${check}.`);
    yield figure('constraint and effective size of all', size, holes, peer?.milliseconds);

    let quality = 0;
    const groups = await timesOf(RUNS, () => {
      quality = leiden(graph, { chance: chanceFrom(1), rounds: 2 }).quality;
    });
    const peerGroups = await peerOn(edges, nodes, LEIDEN);
    const theirs = peerGroups === undefined ? '' : `, igraph ${peerGroups.check.toFixed(4)}`;
    yield {
      ...figure('communities (Leiden, 2 rounds)', size, groups, peerGroups?.milliseconds),
      remark: `modularity ${quality.toFixed(4)}${theirs}`,
    };
  }
}

function figure(what: string, size: string, times: readonly number[], peer: number | undefined): Figure {
  return {
    what,
    size,
    ours: quantile(times, 0.5),
    ...(peer === undefined ? {} : { peer: { name: 'igraph', milliseconds: peer } }),
  };
}

function peerOn(edges: EdgeColumns, nodes: number, kernel: string) {
  return inFolder(async (folder) => {
    const file = join(folder, 'ties');
    writeFileSync(
      file,
      Array.from(edges.from, (from, tie) => `${from} ${edges.to[tie]} ${edges.weights?.[tie] ?? 1}`).join('\n'),
    );
    return askPython(`${READ_TIES}${kernel}${PRINT}`, file, String(nodes));
  });
}

const READ_TIES = `
import igraph, json, math, sys, time
rows = [line.split() for line in open(sys.argv[1])]
g = igraph.Graph(n=int(sys.argv[2]), edges=[(int(a), int(b)) for a, b, w in rows])
g.es['weight'] = [float(w) for a, b, w in rows]
g.simplify(combine_edges='sum')
def work():
`;
const CONSTRAINT = `
    return sum(c for c in g.constraint(weights='weight') if not math.isnan(c))
`;
const LEIDEN = `
    return g.community_leiden('modularity', weights='weight', n_iterations=2).modularity
`;
const PRINT = `
times = []
for _ in range(3):
    start = time.perf_counter()
    check = work()
    times.append(time.perf_counter() - start)
print(json.dumps({'milliseconds': sorted(times)[1] * 1000, 'check': check}))
`;
