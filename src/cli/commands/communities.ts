import type { Command } from 'commander';
import { addNetworkOptions, type NetworkOptions } from '../network-options.ts';
import { columns, type GlobalOptions, plain, printAnswer } from '../output.ts';
import { positiveOrZero } from '../probability.ts';
import { progressLine } from '../progress.ts';
import { wholeNumber } from '../whole-number.ts';
import { say } from '../words/words.ts';

interface CommunitiesOptions extends GlobalOptions, NetworkOptions {
  readonly weighted?: boolean;
  readonly resolution: number;
  readonly seed: number;
}

interface CommunitiesAnswer {
  /** Newman's, at resolution 1 whatever was asked for, so that divisions can be compared. `null` without ties. */
  readonly modularity: number | null;
  readonly communities: Readonly<Record<string, number>>;
}

/** `tertius communities FILE [--weighted] [--resolution R] [--seed S]`, and how to read the file as for `measure` */
export function addCommunities(program: Command): void {
  const command = program
    .command('communities')
    .description(say.communities.help.is)
    .argument('<file>', say.common.networkFile);
  addNetworkOptions(command)
    .option('--weighted', say.communities.help.weighted)
    .option('--resolution <r>', say.communities.help.resolution, positiveOrZero, 1)
    .option('--seed <s>', say.communities.help.seed, wholeNumber, 1)
    .action(async (file: string, options: CommunitiesOptions) => {
      const progress = progressLine({ isQuiet: options.quiet === true });
      try {
        progress.show(say.networkFile.lookingForCommunities);
        const answer = await findCommunities(file, options);
        progress.clear();
        printAnswer(answer, options, communityLines);
      } finally {
        progress.clear();
      }
    });
}

async function findCommunities(file: string, options: CommunitiesOptions): Promise<CommunitiesAnswer> {
  const [{ communitiesOf, graphFor }, { modularity }, { readNetworkFile }] = await Promise.all([
    import('../measure-network.ts'),
    import('../../graph/whole/modularity.ts'),
    import('../read-network-file.ts'),
  ]);
  const network = await readNetworkFile(file, options);
  const graph = graphFor(network, { weighted: options.weighted === true || options.weight !== undefined });
  const { of } = communitiesOf(graph, { seed: options.seed, resolution: options.resolution });
  return {
    modularity: modularity(graph, of) ?? null,
    communities: Object.fromEntries(network.ids.map((id, node) => [id, of[node]!])),
  };
}

function communityLines({ modularity, communities }: CommunitiesAnswer): string[] {
  const rows = Object.entries(communities).map(([id, community]) => [plain(id), String(community)]);
  const count = new Set(Object.values(communities)).size;
  return [
    ...columns([[say.networkFile.node, say.communities.community], ...rows]),
    '',
    say.communities.found(count, modularity),
  ];
}
