import { type Command, Option } from 'commander';
import type { BurtModel } from '../../graph/node/burt-sums.ts';
import { type MeasureName, measureNames, USUAL_MEASURES } from '../measure-names.ts';
import type { NetworkMeasured } from '../measure-network.ts';
import { addNetworkOptions, type NetworkOptions } from '../network-options.ts';
import { columns, type GlobalOptions, plain, printAnswer } from '../output.ts';
import { progressLine } from '../progress.ts';
import { say } from '../words/words.ts';

interface MeasureOptions extends GlobalOptions, NetworkOptions {
  readonly weighted?: boolean;
  readonly model: BurtModel;
  readonly measures?: readonly MeasureName[];
  readonly csv?: boolean;
}

/**
 * `tertius measure FILE [--directed] [--nodes FILE] [--weight COLUMN] [--relation COLUMN=VALUE] [--at-least WEIGHT]
 * [--weighted] [--model ego|whole] [--measures a,b,c] [--json|--csv]`
 */
export function addMeasure(program: Command): void {
  const command = program.command('measure').description(say.measure.help.is).argument('<file>', say.measure.help.file);
  addNetworkOptions(command)
    .option('--weighted', say.measure.help.weighted)
    .addOption(new Option('--model <model>', say.measure.help.model).choices(['ego', 'whole']).default('ego'))
    .option('--measures <names>', say.measure.help.measures, measureNames)
    .addOption(new Option('--csv', say.measure.help.csv).conflicts('json'))
    .action(async (file: string, options: MeasureOptions) => {
      const progress = progressLine({ isQuiet: options.quiet === true });
      const wanted = options.measures ?? USUAL_MEASURES;
      try {
        const { measureNetwork } = await import('../measure-network.ts');
        const measured = await measureNetwork(file, {
          file: options,
          weighted: options.weighted === true || options.weight !== undefined,
          model: options.model,
          wanted,
          onProgress: (sentence) => progress.show(sentence),
        });
        progress.clear();
        if (options.csv === true) {
          if (options.quiet !== true) process.stdout.write(csvOf(measured, wanted));
        } else printAnswer(measured, options, (answer) => measureLines(answer, wanted));
      } finally {
        progress.clear();
      }
    });
}

/** RFC 4180 but for line ends, which are those of this system's tools; an empty cell is a value that is not defined. */
function csvOf({ measures }: NetworkMeasured, wanted: readonly MeasureName[]): string {
  const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = measures.map((node) => [cell(node.id), ...wanted.map((name) => node[name] ?? '')].join(','));
  return `${['id', ...wanted].join(',')}\n${lines.map((line) => `${line}\n`).join('')}`;
}

function measureLines(measured: NetworkMeasured, wanted: readonly MeasureName[]): string[] {
  const { nodes, edges, directed, weighted, model, measures, summary, betweennessError } = measured;
  const rows = measures.map((node) => [plain(node.id), ...wanted.map((name) => short(node[name]))]);
  return [
    ...(rows.length > 0 ? [...columns([[say.networkFile.node, ...wanted], ...rows]), ''] : []),
    say.measure.size(nodes, edges, { directed, weighted, model }),
    say.measure.whole(summary.components, short(summary.density), short(summary.modularity)),
    ...(betweennessError === undefined ? [] : [say.measure.drawn(short(betweennessError))]),
  ];
}

/** Four digits are enough to read; `--json` and `--csv` have them all. */
function short(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
}
