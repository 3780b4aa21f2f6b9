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
