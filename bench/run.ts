import { cpus, loadavg } from 'node:os';
import { classifyFigures } from './classify.bench.ts';
import { csvFigures } from './csv.bench.ts';
import { type Figure, figureLine } from './figure.ts';
import { formatsFigures } from './formats.bench.ts';
import { graphFigures } from './graph.bench.ts';
import { importFigures } from './import.bench.ts';
import { loadFigures } from './load.bench.ts';
import { mapFigures } from './map.bench.ts';
import { pagesFigures } from './pages.bench.ts';
import { peopleFigures } from './people.bench.ts';
import { fallOf, recordedRatios, recordRatios } from './ratios.ts';
import { solverFigures } from './solver.bench.ts';
import { startFigures } from './start.bench.ts';
import { weekFigures } from './week.bench.ts';

const BENCHES = {
  import: importFigures,
  week: weekFigures,
  solver: solverFigures,
  start: startFigures,
  people: peopleFigures,
  pages: pagesFigures,
  map: mapFigures,
  load: loadFigures,
  csv: csvFigures,
  formats: formatsFigures,
  classify: classifyFigures,
  graph: graphFigures,
} as const satisfies Record<string, () => AsyncIterable<Figure>>;

/**
 * Prints one line per figure: `npm run bench` for all, `npm run bench -- week start` for some. A ratio that has fallen since
 * it was recorded is called out; `--record` keeps those of this run.
 */
async function printFigures(wanted: readonly string[], { record }: { readonly record: boolean }): Promise<void> {
  const recorded = recordedRatios();
  const figures: Figure[] = [];
  const names = Object.keys(BENCHES) as (keyof typeof BENCHES)[]; // keys of a literal table
  const unknown = wanted.filter((name) => !names.some((known) => known === name));
  if (unknown.length > 0) {
    process.stderr.write(`There is no bench ${unknown.join(', ')}. There are ${names.join(', ')}.\n`);
    process.exitCode = 2;
    return;
  }
  // Times of a busy machine say little: a load above the number of processors means that others ran beside.
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
  process.stdout.write(`Node ${process.versions.node}, ${machine}, load ${loadavg()[0]!.toFixed(1)}\n`);
  for (const name of wanted.length === 0 ? names : names.filter((known) => wanted.includes(known))) {
    for await (const figure of BENCHES[name]()) {
      const fall = fallOf(figure, recorded);
      process.stdout.write(`${name.padEnd(9)}${figureLine(figure)}${fall === undefined ? '' : `  ${fall}`}\n`);
      figures.push(figure);
    }
  }
  if (record) recordRatios(figures);
}

const given = process.argv.slice(2);
const names = given.filter((argument) => !argument.startsWith('-'));
const unknown = given.filter((argument) => argument.startsWith('-') && argument !== '--record');
if (unknown.length > 0) {
  process.stderr.write(
    `There is no option ${unknown.join(', ')}. There is --record, which keeps the ratios of this run.\n`,
  );
  process.exitCode = 2;
} else await printFigures(names, { record: given.includes('--record') });
