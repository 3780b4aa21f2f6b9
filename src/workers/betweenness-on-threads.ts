import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { type Csr, tieCount } from '../graph/csr.ts';
import { betweenness } from '../graph/node/betweenness.ts';
import type { BetweennessErrand } from './betweenness-worker.ts';
import { threadFile } from './thread-file.ts';

export interface ThreadsOptions {
  /** As many as the machine has processors unless told otherwise, at most eight. */
  readonly threads?: number;
  /** Nodes times ties from which threads are started; below they cost more than they save. */
  readonly worthFrom?: number;
  /** Called now and then with how many nodes of the graph are done. */
  readonly progress?: (done: number) => void;
}

/** Nodes times ties from which threads pay for their start of about a tenth of a second. */
const WORTH_THREADS = 2e8;
/** Always as many shares, however many threads there are, so that sums are rounded alike on every machine. */
const SHARES = 8;
const MILLISECONDS_BETWEEN_LOOKS = 100;

/**
 * {@link betweenness} with the searches shared out among threads where the graph is large enough. The same values to the
 * last bit for any number of threads.
 */
export async function betweennessOnThreads(graph: Csr, options: ThreadsOptions = {}): Promise<Float64Array> {
  const { threads = availableParallelism(), worthFrom = WORTH_THREADS, progress } = options;
  if (graph.order * tieCount(graph) < worthFrom) return betweenness(graph, progress ? { progress } : {});
  const done = new Int32Array(new SharedArrayBuffer(4 * SHARES));
  const crew = new Piscina({
    filename: threadFile('betweenness-worker'),
    minThreads: Math.min(SHARES, threads),
    maxThreads: Math.min(SHARES, threads),
  });
  const looks = progress && setInterval(() => progress(sum(done)), MILLISECONDS_BETWEEN_LOOKS);
  try {
    const shares: Float64Array[] = await Promise.all(
      Array.from({ length: SHARES }, (_, index) => {
        const errand: BetweennessErrand = { graph, share: { index, parts: SHARES }, done };
        return crew.run(errand, { name: 'betweennessShare' });
      }),
    );
    const values = new Float64Array(graph.order);
    for (const share of shares) for (let node = 0; node < values.length; node++) values[node]! += share[node]!;
    return values;
  } finally {
    clearInterval(looks);
    await crew.destroy();
  }
}

function sum(counts: Int32Array): number {
  return counts.reduce((whole, count) => whole + count, 0);
}
