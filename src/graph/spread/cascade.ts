import type { Csr } from '../csr.ts';
import { checkProbabilities } from './check-probabilities.ts';
import { type Estimate, estimateFrom } from './estimate.ts';

/**
 * The number of nodes that an idea reaches from its seeds under the independent cascade, seeds included, by drawing
 * cascades: 10,000 unless told otherwise. docs/measures.md#independent-cascade
 */
export function cascade(
  graph: Csr,
  seeds: Iterable<number>,
  { chance, draws = 10_000 }: { readonly chance: () => number; readonly draws?: number },
): Estimate {
  checkProbabilities(graph);
  const { offsets, targets, weights } = graph;
  const start = [...new Set(seeds)];
  const reached = new Int32Array(graph.order).fill(-1);
  const queue = new Int32Array(graph.order);
  let sum = 0;
  let squares = 0;
  for (let draw = 0; draw < draws; draw++) {
    let end = 0;
    for (const seed of start) {
      reached[seed] = draw;
      queue[end++] = seed;
    }
    for (let head = 0; head < end; head++) {
      const node = queue[head]!;
      for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
        const other = targets[e]!;
        if (reached[other] === draw || chance() >= weights[e]!) continue;
        reached[other] = draw;
        queue[end++] = other;
      }
    }
    sum += end;
    squares += end * end;
  }
  return estimateFrom(sum, squares, draws);
}
