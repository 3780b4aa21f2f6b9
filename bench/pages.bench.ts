import type { Figure } from './figure.ts';
import { pageLatency } from './page-latency.ts';
import { exportFile, inFolder, runProgram, sizeText, startServer } from './program.ts';

const SIZE = { connections: 10_000, messages: 50_000 };
/** A hundred milliseconds are felt as at once. */
const AT_ONCE = 100;

/** What a click or a key takes in the browser with 10,000 people, until the page shows that it was heard. */
export async function* pagesFigures(): AsyncIterable<Figure> {
  yield await inFolder(async (folder): Promise<Figure> => {
    runProgram(folder, 'import', exportFile(folder, SIZE), '--quiet');
    const running = await startServer(folder);
    try {
      const { interactions, p50, p95, slowest, filled } = await pageLatency(running.address);
      return {
        what: 'clicks and keys in the app, p95 to the next frame',
        size: sizeText(SIZE),
        ours: p95,
        goal: AT_ONCE,
        remark: `${interactions} of them, p50 ${p50.toFixed(0)} ms, slowest: ${slowest}; pages filled within ${filled.toFixed(0)} ms (p95)`,
      };
    } finally {
      await running.stop();
    }
  });
}
