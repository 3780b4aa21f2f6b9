import type { Figure } from './figure.ts';
import { exportFile, inFolder, openSession, runProgram, sizeText, startServer } from './program.ts';
import { quantile, timeOf, timesOf } from './timing.ts';

const SIZE = { connections: 10_000, messages: 50_000 };
const RUNS = 10;

/** This week after an import, with two objectives: first and later answers of the server, and the command line. */
export async function* weekFigures(): AsyncIterable<Figure> {
  yield* await inFolder(async (folder): Promise<Figure[]> => {
    runProgram(folder, 'import', exportFile(folder, SIZE), '--quiet');
    runProgram(
      folder,
      'objective',
      'add',
      '--kind',
      'discover',
      '--text',
      'New ideas',
      '--knowledge',
      'clinical research,robotics',
    );
    runProgram(
      folder,
      'objective',
      'add',
      '--kind',
      'execute',
      '--text',
      'A launch',
      '--knowledge',
      'regulatory affairs',
    );
    const size = sizeText(SIZE);
    const commandLine = await timeOf(() => runProgram(folder, 'week', '--quiet'));
    const running = await startServer(folder);
    try {
      const ask = await openSession(running);
      const cold = await timeOf(() => ask('/api/week'));
      const warm = await timesOf(RUNS, () => ask('/api/week'));
      const worst = `slowest of ${RUNS}: ${Math.round(warm.at(-1)!)} ms`;
      return [
        { what: 'this week, first answer after an import', size, ours: cold, goal: 1000 },
        { what: 'this week, again', size, ours: quantile(warm, 0.5), goal: 300, remark: worst },
        { what: 'tertius week, whole process', size, ours: commandLine },
      ];
    } finally {
      await running.stop();
    }
  });
}
