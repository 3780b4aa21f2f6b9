import type { Figure } from './figure.ts';
import { frameTimes } from './people-frames.ts';
import { exportFile, inFolder, openSession, runProgram, sizeText, startServer } from './program.ts';
import { quantile, timeOf, timesOf } from './timing.ts';

const SIZE = { connections: 30_000, messages: 50_000 };
const RUNS = 20;
/** A screen shows 60 pictures a second. */
const FRAME = 1000 / 60;

const ASKED = [
  ['people by strength, first 100', '/api/people?limit=100'],
  ['people by name, 100 from 20,000 on', '/api/people?sort=name&offset=20000&limit=100'],
  ['people found by three letters', '/api/people?query=lin&limit=100'],
  ['people found by company', '/api/people?query=kestrel%20robotics&limit=100'],
] as const;

/** The API behind the People page, and the page itself in a browser, with 30,000 people. */
export async function* peopleFigures(): AsyncIterable<Figure> {
  yield* await inFolder(async (folder): Promise<Figure[]> => {
    runProgram(folder, 'import', exportFile(folder, SIZE), '--quiet');
    const size = sizeText(SIZE);
    const figures: Figure[] = [];
    const running = await startServer(folder);
    try {
      const ask = await openSession(running);
      figures.push({ what: 'people, first answer', size, ours: await timeOf(() => ask('/api/people?limit=100')) });
      for (const [what, path] of ASKED) {
        const times = await timesOf(RUNS, () => ask(path));
        figures.push({
          what,
          size,
          ours: quantile(times, 0.5),
          remark: `p95 ${quantile(times, 0.95).toFixed(1)} ms`,
        });
      }
    } finally {
      await running.stop();
    }
    figures.push(await frameFigure(folder, size, { leaps: false }), await frameFigure(folder, size, { leaps: true }));
    return figures;
  });
}

async function frameFigure(folder: string, size: string, { leaps }: { readonly leaps: boolean }): Promise<Figure> {
  const running = await startServer(folder);
  try {
    const { frames, late, p95, height } = await frameTimes(running.address, { leaps });
    return {
      what: `People page, ${leaps ? 'scrolling with leaps' : 'scrolling'}, p95 of frames`,
      size,
      ours: p95,
      goal: FRAME * 1.1,
      remark: `${frames} frames, ${(late * 100).toFixed(1)} % later than 16.7 ms, list ${height.toLocaleString('en')} pixels high`,
    };
  } finally {
    await running.stop();
  }
}
