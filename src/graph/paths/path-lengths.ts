import type { Csr } from '../csr.ts';

// Logarithms take longer than the search that uses them; they are taken once and forgotten with the graph.
const known = new WeakMap<Csr, Float64Array>();

/**
 * Lengths −ln P of the ties of a graph whose weights are probabilities, so that the shortest path is the one with the
 * largest product. Throws a RangeError on a weight above 1.
 */
export function pathLengths(graph: Csr): Float64Array {
  const found = known.get(graph);
  if (found !== undefined) return found;
  const lengths = new Float64Array(graph.weights.length);
  for (let e = 0; e < lengths.length; e++) {
    const probability = graph.weights[e]!;
    if (probability > 1) throw new RangeError(`A tie of weight ${probability} is no probability.`);
    // −ln 1 is −0, which would make sums look below zero when printed.
    lengths[e] = probability === 1 ? 0 : -Math.log(probability);
  }
  known.set(graph, lengths);
  return lengths;
}
