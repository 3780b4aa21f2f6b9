import { spawnSync } from 'node:child_process';
import type { Figure } from './figure.ts';
import { exportFile, inFolder, runProgram, sizeText } from './program.ts';
import { quantile, timesOf } from './timing.ts';

const SIZE = { connections: 1000, messages: 2000 };
const RUNS = 9;

/** Start of the command line beside Node's own bare start. */
export async function* startFigures(): AsyncIterable<Figure> {
  yield* await inFolder(async (folder): Promise<Figure[]> => {
    runProgram(folder, 'import', exportFile(folder, SIZE), '--quiet');
    const bare = quantile(await timesOf(RUNS, () => spawnSync(process.execPath, ['--eval', '0'])), 0.5);
    const peer = { name: 'bare node', milliseconds: bare };
    const version = quantile(await timesOf(RUNS, () => runProgram(folder, '--version')), 0.5);
    const people = quantile(await timesOf(RUNS, () => runProgram(folder, 'people', '--limit', '1', '--json')), 0.5);
    return [
      { what: 'tertius --version', size: `median of ${RUNS}`, ours: version, peer },
      { what: 'tertius people --limit 1', size: sizeText(SIZE), ours: people, peer, goal: 2 * bare },
    ];
  });
}
