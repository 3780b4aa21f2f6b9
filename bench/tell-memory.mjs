// Preloaded into a measured program: at its end it writes the most memory that it held, in kilobytes.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.TERTIUS_BENCH_MEMORY;
if (isMainThread && file !== undefined) {
  process.on('exit', () => appendFileSync(file, `${process.resourceUsage().maxRSS}\n`));
}
