/** Milliseconds that one run takes. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds of so many runs, shortest first, after one that does not count. */
export async function timesOf(runs: number, work: () => unknown): Promise<readonly number[]> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await timeOf(work));
  return times.sort((a, b) => a - b);
}

/** The value below which `share` of the sorted values lie; NaN of nothing. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Work of less is still being compiled after a handful of runs: it is done over and over for so long. */
const WARM_MILLISECONDS = 250;

/**
 * The least CPU time in milliseconds of so many runs, after two that do not count: others on the machine do not slow it.
 * Short work is run more often, until it is warm.
 */
export async function leastCpuOf(runs: number, work: () => unknown): Promise<number> {
  let least = Infinity;
  let spent = 0;
  for (let run = -2; run < runs || spent < WARM_MILLISECONDS; run++) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    const milliseconds = (user + system) / 1000;
    spent += milliseconds;
    if (run >= 0) least = Math.min(least, milliseconds);
  }
  return least;
}
