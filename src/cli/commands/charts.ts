import type { Command } from 'commander';
import type { ChartShape, ChartsShape } from '../../contract/chart-routes.ts';
import { isoDay } from '../iso-day.ts';
import { columns, type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { say } from '../words/words.ts';

interface ChartsOptions extends GlobalOptions {
  readonly day?: string;
  readonly objective?: number;
}

/** Letters that the longest bar is wide. */
const WIDEST = 30;

/** `tertius charts [--day D] [--objective ID]` */
export function addCharts(program: Command): void {
  program
    .command('charts')
    .description(say.charts.help.is)
    .option('--day <day>', say.common.asOfDay, isoDay)
    .option('--objective <id>', say.charts.help.objective, wholeNumber)
    .action(async (options: ChartsOptions) => {
      printAnswer(
        await askOnce(options, 'charts', { day: options.day, objective: options.objective }),
        options,
        chartsLines,
      );
    });
}

function chartsLines({ charts }: ChartsShape): string[] {
  if (charts.length === 0) return [say.charts.nothing];
  return charts.flatMap((chart, index) => [
    ...(index === 0 ? [] : ['']),
    ...wrapped(plain(chart.sentence)),
    ...bars(chart),
  ]);
}

/** A key that is a word of the model, as people read it; another, as a day or a stage, as it is. */
function called(key: string): string {
  const words: Readonly<Record<string, string>> = { ...say.terms.channels, ...say.terms.bands, ...say.charts.rows };
  return words[key] ?? key;
}

function bars({ rows, unit }: ChartShape): string[] {
  const most = Math.max(...rows.map(({ value }) => value), unit === 'share' ? 1 : 0);
  return columns(
    rows.map(({ key, name, value }) => [
      `  ${plain(name ?? called(key))}`,
      unit === 'share' ? `${Math.round(100 * value)} %` : String(Math.round(10 * value) / 10),
      '#'.repeat(most === 0 ? 0 : Math.round((WIDEST * value) / most)),
    ]),
  ).map((line) => line.trimEnd());
}
