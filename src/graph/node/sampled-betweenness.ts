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
 * 2016), found from both ends at once. Every node begins as many pairs as any other, and ends as many, but for one: such
 * draws vary no more than independent ones (Owen 1997), in practice half as much. The error is stated as for independent
 * draws, from Hoeffding's inequality and from the empirical Bernstein bound (Maurer & Pontil 2009), whichever is closer for
 * each node. docs/measures.md#betweenness
 */
export function sampledBetweenness(graph: Csr, options: SamplingOptions): SampledBetweenness {
  const { chance, samples = 20_000, confidence = 0.95 } = options;
  const { order } = graph;
  const values = new Float64Array(order);
  if (order < 3) return { values, samples: 0, error: 0 };
  const into = reversed(graph);
  const squares = new Float64Array(order);
  const draw = samplePath(graph, into, chance);
  const sources = inTurn(order, chance);
  const targets = inTurn(order, chance);
  for (let k = 0; k < samples; k++) {
    const source = sources();
    let target = targets();
    // Once in a while both are the same, and any other node will do.
    if (target === source) target = (source + 1 + Math.floor(chance() * (order - 1))) % order;
    draw(source, target, (node, share) => {
      values[node]! += share;
      squares[node]! += share * share;
    });
  }
  const pairs = graph.directed ? order * (order - 1) : (order * (order - 1)) / 2;
  let error = 0;
  for (let node = 0; node < order; node++) {
    const share = values[node]! / samples;
    const variance = Math.max(0, squares[node]! - samples * share * share) / (samples - 1);
    error = Math.max(error, errorOf(variance, samples, order, 1 - confidence));
    values[node] = share * pairs;
  }
  return { values, samples, error: error * pairs };
}

// Answers all nodes one after the other in random order, then again in another.
function inTurn(order: number, chance: () => number): () => number {
  const nodes = Int32Array.from({ length: order }, (_, node) => node);
  let at = 0;
  return () => {
    if (at === order) at = 0;
    const other = at + Math.floor(chance() * (order - at));
    const node = nodes[other]!;
    nodes[other] = nodes[at]!;
    nodes[at++] = node;
    return node;
  };
}

// Half of the doubt goes to each bound, spread over all nodes, so that taking the closer one is allowed.
function errorOf(variance: number, samples: number, nodes: number, doubt: number): number {
  const hoeffding = Math.sqrt(Math.log((4 * nodes) / doubt) / (2 * samples));
  const terms = Math.log((8 * nodes) / doubt);
  const bernstein = Math.sqrt((2 * variance * terms) / samples) + (7 * terms) / (3 * (samples - 1));
  return samples < 2 ? Math.min(1, hoeffding) : Math.min(1, hoeffding, bernstein);
}
