import type { Csr } from '../graph/csr.ts';
import { betweenness } from '../graph/node/betweenness.ts';

/** One thread's errand: a share of the searches of a graph. */
export interface BetweennessErrand {
  readonly graph: Csr;
  readonly share: { readonly index: number; readonly parts: number };
  /** Shared with the asking thread: at the place of the share, how many nodes are done. */
  readonly done: Int32Array;
}

/** Betweenness from one share of the searches. */
export function betweennessShare({ graph, share, done }: BetweennessErrand): Float64Array {
  return betweenness(graph, { share, progress: (count) => Atomics.store(done, share.index, count) });
}
