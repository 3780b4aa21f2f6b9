import { type Command, InvalidArgumentError } from 'commander';
import { Refusal } from '../../base/refusals.ts';
import type { Network } from '../../graph/files/network.ts';
import { addNetworkOptions, type NetworkOptions } from '../network-options.ts';
import { columns, type GlobalOptions, plain, printAnswer } from '../output.ts';
import { probability } from '../probability.ts';
import { progressLine } from '../progress.ts';
import { wholeNumber } from '../whole-number.ts';
import { say } from '../words/words.ts';

interface PathOptions extends GlobalOptions, NetworkOptions {
  readonly k: number;
  readonly probability?: number;
}

interface PathAnswer {
  readonly paths: readonly { readonly nodes: readonly string[]; readonly probability: number }[];
}

/** `tertius path FILE FROM TO [--k K] [--probability P]`, and how to read the file as for `measure` */
export function addPath(program: Command): void {
  const command = program
    .command('path')
    .description(say.path.help.is)
    .argument('<file>', say.common.networkFile)
    .argument('<from>', say.path.help.from)
    .argument('<to>', say.path.help.to);
  addNetworkOptions(command)
    .option('--k <k>', say.path.help.k, atLeastOne, 1)
    .option('--probability <p>', say.path.help.probability, probability)
    .action(async (file: string, from: string, to: string, options: PathOptions) => {
      const progress = progressLine({ isQuiet: options.quiet === true });
      try {
        progress.show(say.path.looking);
        const answer = await findPaths(file, from, to, options);
        progress.clear();
        printAnswer(answer, options, pathLines);
      } finally {
        progress.clear();
      }
    });
}

function atLeastOne(text: string): number {
  const count = wholeNumber(text);
  if (count === 0) throw new InvalidArgumentError(say.wrong.atLeastOne);
  return count;
}

async function findPaths(file: string, from: string, to: string, options: PathOptions): Promise<PathAnswer> {
  const [{ likeliestPaths }, { probabilityGraph }, { readNetworkFile }] = await Promise.all([
    import('../likeliest-paths.ts'),
    import('../probability-graph.ts'),
    import('../read-network-file.ts'),
  ]);
  const network = await readNetworkFile(file, options);
  const source = nodeCalled(network, from, file);
  const target = nodeCalled(network, to, file);
  // Without weights every tie is certain; a tie that stands in the file twice is not more than that.
  const certain = network.weights === undefined ? 1 : undefined;
  const graph = probabilityGraph(network, options.probability ?? certain);
  const paths = likeliestPaths(graph, source, target, options.k);
  return { paths: paths.map((path) => ({ ...path, nodes: path.nodes.map((node) => network.ids[node]!) })) };
}

function nodeCalled({ ids }: Network, name: string, file: string): number {
  const node = ids.indexOf(name);
  if (node === -1) throw new Refusal('invalid-input', { what: say.path.noNode(plain(name), plain(file)) });
  return node;
}

function pathLines({ paths }: PathAnswer): string[] {
  if (paths.length === 0) return [say.path.none];
  return columns(
    paths.map(({ nodes, probability }) => [
      String(Number(probability.toPrecision(4))),
      nodes.map((node) => plain(node)).join(' → '),
    ]),
  );
}
