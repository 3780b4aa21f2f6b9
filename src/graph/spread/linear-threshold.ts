import type { Csr } from '../csr.ts';
import { total } from '../node/total.ts';
import { reversed } from '../reversed.ts';
import { type Estimate, estimateFrom } from './estimate.ts';

/**
 * The number of nodes that adopt an idea under the linear threshold model (Granovetter 1978; Kempe, Kleinberg & Tardos
 * 2003), seeds included: each node adopts once the share of its incoming weight that comes from adopters passes a
 * threshold of its own, drawn anew between 0 and 1 in each of `draws` (10,000). docs/measures.md#linear-threshold
 */
export function linearThreshold(
  graph: Csr,
  seeds: Iterable<number>,
  { chance, draws = 10_000 }: { readonly chance: () => number; readonly draws?: number },
): Estimate {
  const into = reversed(graph);
  const incoming = Float64Array.from({ length: graph.order }, (_, node) =>
    total(into.weights.subarray(into.offsets[node], into.offsets[node + 1])),
  );
  const start = [...new Set(seeds)];
  const threshold = new Float64Array(graph.order);
  const pressure = new Float64Array(graph.order);
  let sum = 0;
  let squares = 0;
  for (let draw = 0; draw < draws; draw++) {
    pressure.fill(0);
    // A threshold above 0, so that nobody adopts what nobody shows.
    for (let node = 0; node < graph.order; node++) threshold[node] = 1 - chance();
    const adopted = new Set(start);
    for (const node of adopted) {
      for (let e = graph.offsets[node]!; e < graph.offsets[node + 1]!; e++) {
        const other = graph.targets[e]!;
        pressure[other]! += graph.weights[e]! / incoming[other]!;
        // Shares of all givers add up to 1 but for rounding, and a threshold is at most 1.
        if (pressure[other]! >= threshold[other]! - 1e-12) adopted.add(other);
      }
    }
    sum += adopted.size;
    squares += adopted.size ** 2;
  }
  return estimateFrom(sum, squares, draws);
}
