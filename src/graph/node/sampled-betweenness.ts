import type { Csr } from '../csr.ts';
import { reversed } from '../reversed.ts';
import { samplePath } from './sample-path.ts';

/** Betweenness estimated from some shortest paths, with how wrong it may be. */
export interface SampledBetweenness {
  /** In pairs, as exact betweenness. */
  readonly values: Float64Array;
  readonly samples: number;
  /** No value is further off than this many pairs, with the confidence asked for. */
  readonly error: number;
}

export interface SamplingOptions {
  /** Uniform in [0, 1). */
  readonly chance: () => number;
  /** Paths to draw; 20,000 unless told otherwise. */
  readonly samples?: number;
  /** Probability (0–1) that the stated error holds for all nodes at once; 0.95 unless told otherwise. */
  readonly confidence?: number;
}

/**
 * Betweenness of large graphs: random pairs of nodes, a random shortest path between each (Riondato & Kornaropoulos
 * 2016), found from both ends at once. The error is stated from Hoeffding's inequality and from the empirical Bernstein
 * bound (Maurer & Pontil 2009), whichever is closer for each node. docs/measures.md#betweenness
 */
export function sampledBetweenness(graph: Csr, options: SamplingOptions): SampledBetweenness {
  const { chance, samples = 20_000, confidence = 0.95 } = options;
  const { order } = graph;
  const values = new Float64Array(order);
  if (order < 3) return { values, samples: 0, error: 0 };
  const into = reversed(graph);
  const draw = samplePath(graph, into, chance);
  for (let k = 0; k < samples; k++) {
    const source = Math.floor(chance() * order);
    const other = Math.floor(chance() * (order - 1));
    const target = other >= source ? other + 1 : other;
    draw(source, target, (node) => {
      values[node]!++;
    });
  }
  const pairs = graph.directed ? order * (order - 1) : (order * (order - 1)) / 2;
  let error = 0;
  for (let node = 0; node < order; node++) {
    const share = values[node]! / samples;
    error = Math.max(error, errorOf(share, samples, order, 1 - confidence));
    values[node] = share * pairs;
  }
  return { values, samples, error: error * pairs };
}

// Half of the doubt goes to each bound, spread over all nodes, so that taking the closer one is allowed.
function errorOf(share: number, samples: number, nodes: number, doubt: number): number {
  const hoeffding = Math.sqrt(Math.log((4 * nodes) / doubt) / (2 * samples));
  const variance = (share * (1 - share) * samples) / (samples - 1);
  const terms = Math.log((8 * nodes) / doubt);
  const bernstein = Math.sqrt((2 * variance * terms) / samples) + (7 * terms) / (3 * (samples - 1));
  return samples < 2 ? Math.min(1, hoeffding) : Math.min(1, hoeffding, bernstein);
}
