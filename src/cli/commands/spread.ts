import type { Command } from 'commander';
import { addNetworkOptions, type NetworkOptions } from '../network-options.ts';
import { type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { probability } from '../probability.ts';
import { progressLine } from '../progress.ts';
import { wholeNumber } from '../whole-number.ts';
import { say } from '../words/words.ts';

interface SpreadOptions extends GlobalOptions, NetworkOptions {
  readonly seeds: number;
  readonly probability?: number;
}

interface SpreadAnswer {
  /** In order of choice. */
  readonly seeds: readonly string[];
  /** Expected number of nodes reached, seeds included, and where it lies with 95 %. */
  readonly spread: number;
  readonly low: number;
  readonly high: number;
  /** The seeds reach at least this share of what the best choice would, with 95 %. */
  readonly guarantee: number;
}

/** Where a file has no weights and nothing is said: the larger of the two that Kempe, Kleinberg & Tardos (2003) try. */
const USUAL_PROBABILITY = 0.1;

/** `tertius spread FILE [--seeds K] [--probability P]`, and how to read the file as for `measure` */
export function addSpread(program: Command): void {
  const command = program.command('spread').description(say.spread.help.is).argument('<file>', say.common.networkFile);
  addNetworkOptions(command)
    .option('--seeds <k>', say.spread.help.seeds, wholeNumber, 5)
    .option('--probability <p>', say.spread.help.probability(USUAL_PROBABILITY), probability)
    .action(async (file: string, options: SpreadOptions) => {
      const progress = progressLine({ isQuiet: options.quiet === true });
      try {
        progress.show(say.spread.trying);
        const answer = await findSeeds(file, options);
        progress.clear();
        printAnswer(answer, options, spreadLines);
      } finally {
        progress.clear();
      }
    });
}

async function findSeeds(file: string, options: SpreadOptions): Promise<SpreadAnswer> {
  const [{ chanceFrom }, { influenceSeeds }, { probabilityGraph }, { readNetworkFile }] = await Promise.all([
    import('../../base/chance.ts'),
    import('../../graph/spread/influence-seeds.ts'),
    import('../probability-graph.ts'),
    import('../read-network-file.ts'),
  ]);
  const network = await readNetworkFile(file, options);
  const usual = network.weights === undefined ? USUAL_PROBABILITY : undefined;
  const graph = probabilityGraph(network, options.probability ?? usual);
  const found = influenceSeeds(graph, { count: Math.min(options.seeds, graph.order), chance: chanceFrom(1) });
  return {
    seeds: found.seeds.map((node) => network.ids[node]!),
    spread: found.spread,
    // The seeds themselves are always reached, and nobody beyond the network is.
    low: Math.max(found.seeds.length, found.spread - found.error),
    high: Math.min(graph.order, found.spread + found.error),
    guarantee: found.guarantee,
  };
}

function spreadLines({ seeds, spread, low, high, guarantee }: SpreadAnswer): string[] {
  if (seeds.length === 0) return [say.spread.nobody];
  return [
    ...wrapped(say.spread.tell(seeds.map((seed) => plain(seed)).join(', '))),
    say.spread.reached({ spread, low, high, percent: Math.floor(100 * guarantee) }),
  ];
}
