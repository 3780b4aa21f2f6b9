import { chanceFrom } from '../base/chance.ts';
import { type Csr, tieCount } from '../graph/csr.ts';
import { graphOf, type Network } from '../graph/files/network.ts';
import type { BurtModel } from '../graph/node/burt-sums.ts';
import { unweighted } from '../graph/unweighted.ts';
import { bestCommunities } from '../graph/whole/best-communities.ts';
import { components } from '../graph/whole/components.ts';
import { density } from '../graph/whole/density.ts';
import type { Communities } from '../graph/whole/leiden.ts';
import type { MeasureName } from './measure-names.ts';
import type { NetworkOptions } from './network-options.ts';
import { nodeMeasures } from './node-measures.ts';
import { readNetworkFile } from './read-network-file.ts';
import { say } from './words/words.ts';

/** What `tertius measure` answers. `null` stands where a measure is not defined. */
export interface NetworkMeasured {
  readonly nodes: number;
  readonly edges: number;
  readonly directed: boolean;
  readonly weighted: boolean;
  readonly model: BurtModel;
  /** No betweenness is further off than this many pairs, with 95 %. Absent where it is exact or was not asked for. */
  readonly betweennessError?: number;
  /** Every node with the measures asked for. */
  readonly measures: readonly ({ readonly id: string } & Partial<Record<MeasureName, number | null>>)[];
  readonly summary: {
    readonly components: number;
    readonly density: number | null;
    /** Of the best communities found. */
    readonly modularity: number | null;
  };
}

interface MeasureNetworkOptions {
  readonly file: NetworkOptions;
  readonly weighted: boolean;
  readonly model: BurtModel;
  readonly wanted: readonly MeasureName[];
  readonly onProgress: (sentence: string) => void;
}

/** Reads a network from a file and measures it. @throws Refusal as {@link readNetworkFile} */
export async function measureNetwork(path: string, options: MeasureNetworkOptions): Promise<NetworkMeasured> {
  const { file, weighted, model, wanted, onProgress } = options;
  onProgress(say.networkFile.reading);
  const network = await readNetworkFile(path, file);
  const graph = graphFor(network, { weighted });
  onProgress(say.networkFile.lookingForCommunities);
  const communities = communitiesOf(graph, { seed: 1, resolution: 1 });
  const { columns, betweennessError } = await nodeMeasures(graph, wanted, {
    model,
    communities: communities.of,
    onProgress,
  });
  return {
    nodes: graph.order,
    edges: tieCount(graph),
    directed: graph.directed,
    weighted,
    model,
    ...(betweennessError === undefined ? {} : { betweennessError }),
    measures: network.ids.map((id, node) => ({
      id,
      ...Object.fromEntries(wanted.map((name) => [name, orNull(columns.get(name)![node]!)])),
    })),
    summary: {
      components: components(graph).count,
      density: density(graph) ?? null,
      modularity: tieCount(graph) === 0 ? null : communities.quality,
    },
  };
}

/** The graph of a network: by its weights, or each tie counted once. */
export function graphFor(network: Network, { weighted }: { readonly weighted: boolean }): Csr {
  return weighted ? graphOf(network) : unweighted(graphOf(network));
}

/** Ties that all runs of Leiden together go through, so that large networks are not searched twenty times. */
const TIES_OF_ALL_RUNS = 2e6;

/** The best of up to 20 runs of Leiden, fewer on large networks. */
export function communitiesOf(
  graph: Csr,
  { seed, resolution }: { readonly seed: number; readonly resolution: number },
): Communities {
  const runs = Math.min(20, Math.max(1, Math.floor(TIES_OF_ALL_RUNS / Math.max(1, tieCount(graph)))));
  return bestCommunities(graph, { chance: chanceFrom(seed), resolution, runs });
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
