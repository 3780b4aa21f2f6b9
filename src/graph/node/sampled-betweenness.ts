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
  /**
   * Draw until no value is further off than this share (above 0, up to 1) of all pairs, with the confidence asked for,
   * instead of so many paths.
   */
  readonly within?: number;
  /** Probability (0–1) that the stated error holds for all nodes at once; 0.95 unless told otherwise. */
  readonly confidence?: number;
}

/**
 * Betweenness of large graphs: random pairs of nodes, a random shortest path between each (Riondato & Kornaropoulos
 * 2016), found from both ends at once. Every node begins as many pairs as any other, and ends as many, but for one: such
 * draws vary no more than independent ones (Owen 1997), in practice half as much. The error is stated as for independent
 * draws, from Hoeffding's inequality and from the empirical Bernstein bound (Maurer & Pontil 2009), whichever is closer for
 * each node. Asked for an error, it looks after every half as many draws more, the doubt being shared out among the looks
 * (adaptive stopping as of Borassi & Natale 2016, with other bounds). Throws a RangeError on a share that is none.
 * docs/measures.md#betweenness
 */
export function sampledBetweenness(graph: Csr, options: SamplingOptions): SampledBetweenness {
  const { chance, samples = 20_000, within, confidence = 0.95 } = options;
  if (within !== undefined && !(within > 0 && within <= 1)) throw new RangeError(`${within} is no share of pairs.`);
  const { order } = graph;
  const values = new Float64Array(order);
  if (order < 3) return { values, samples: 0, error: 0 };
  const into = reversed(graph);
  const squares = new Float64Array(order);
  const draw = samplePath(graph, into, chance);
  const sources = inTurn(order, chance);
  const targets = inTurn(order, chance);
  const looks = within === undefined ? [samples] : looksFor(within, order, 1 - confidence);
  const doubt = (1 - confidence) / looks.length;
  let drawn = 0;
  let error = Infinity;
  for (const look of looks) {
    for (; drawn < look; drawn++) {
      const source = sources();
      let target = targets();
      // Once in a while both are the same, and any other node will do.
      if (target === source) target = (source + 1 + Math.floor(chance() * (order - 1))) % order;
      draw(source, target, (node, share) => {
        values[node]! += share;
        squares[node]! += share * share;
      });
    }
    error = largestError(values, squares, drawn, doubt);
    if (within !== undefined && error <= within) break;
  }
  const pairs = graph.directed ? order * (order - 1) : (order * (order - 1)) / 2;
  for (let node = 0; node < order; node++) values[node] = (values[node]! / drawn) * pairs;
  return { values, samples: drawn, error: error * pairs };
}

const FIRST_LOOK = 1000;

// After how many draws to look whether they are enough; after the last they are, by Hoeffding's inequality.
function looksFor(within: number, nodes: number, doubt: number): number[] {
  const enough = (looks: number): number => Math.ceil(Math.log((4 * nodes * looks) / doubt) / (2 * within * within));
  const looks: number[] = [];
  for (let draws = FIRST_LOOK; draws < enough(looks.length + 1); draws = Math.ceil(1.5 * draws)) looks.push(draws);
  return [...looks, enough(looks.length + 1)];
}

function largestError(sums: Float64Array, squares: Float64Array, samples: number, doubt: number): number {
  let error = 0;
  for (let node = 0; node < sums.length; node++) {
    const share = sums[node]! / samples;
    const variance = Math.max(0, squares[node]! - samples * share * share) / (samples - 1);
    error = Math.max(error, errorOf(variance, samples, sums.length, doubt));
  }
  return error;
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
