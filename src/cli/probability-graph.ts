import { Refusal } from '../base/refusals.ts';
import { type Csr, csrFrom } from '../graph/csr.ts';
import { graphOf, type Network } from '../graph/files/network.ts';
import { plain } from './output.ts';
import { say } from './words/words.ts';

/**
 * The graph of a network with probabilities as weights: one for all ties if given, else the file's own weights.
 * @throws Refusal `invalid-input` naming a tie of the file that weighs more than 1
 */
export function probabilityGraph(network: Network, probability: number | undefined): Csr {
  const graph = graphOf(network);
  if (probability !== undefined) return withProbability(graph, probability);
  for (let node = 0; node < graph.order; node++) {
    for (let e = graph.offsets[node]!; e < graph.offsets[node + 1]!; e++) {
      if (graph.weights[e]! <= 1) continue;
      const [from, to] = [network.ids[node]!, network.ids[graph.targets[e]!]!].map(plain);
      throw new Refusal('invalid-input', {
        what: say.networkFile.noProbability(from!, to!, graph.weights[e]!),
      });
    }
  }
  return graph;
}

/** Ties of probability 0 carry nothing and are no ties. */
function withProbability(graph: Csr, probability: number): Csr {
  if (probability === 0) return csrFrom(graph.order, { from: [], to: [] }, { directed: graph.directed });
  return { ...graph, weights: new Float64Array(graph.weights.length).fill(probability) };
}
