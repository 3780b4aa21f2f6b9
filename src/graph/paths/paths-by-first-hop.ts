import { type Csr, neighboursOf, weightsOf } from '../csr.ts';
import { reversed } from '../reversed.ts';
import type { Path } from './best-paths.ts';

export interface FirstHopOptions {
  /** At most this many paths; 5 unless told otherwise. */
  readonly most?: number;
  /** At most this many nodes between source and target; 2 unless told otherwise (science §10). */
  readonly between?: number;
}

/**
 * The best paths from a source to a target that begin with different nodes, best first: whom to ask next when the first
 * says no. Each is the best loopless path through its first node. A direct tie counts as a path of its own. Weights are
 * probabilities. O(between · ties). docs/measures.md#best-paths
 */
export function pathsByFirstHop(
  graph: Csr,
  source: number,
  target: number,
  options: FirstHopOptions = {},
): readonly Path[] {
  const { most = 5, between = 2 } = options;
  if (source === target) return [];
  const layers = layersTowards(reversed(graph), source, target, between);
  const weights = weightsOf(graph, source);
  const paths: Path[] = [];
  for (const [k, first] of neighboursOf(graph, source).entries()) {
    const allowed = layers[layers.length - 1]!;
    if (first !== target && between < 1) continue;
    const rest = first === target ? 1 : allowed.probability[first]!;
    if (rest === 0) continue;
    paths.push({ nodes: [source, ...follow(layers, first, target)], probability: weights[k]! * rest });
  }
  return paths.sort((a, b) => b.probability - a.probability || a.nodes[1]! - b.nodes[1]!).slice(0, most);
}

interface Layer {
  /** Best product from each node to the target with at most so many ties as the layer's number. */
  readonly probability: Float64Array;
  /** The node after each on that path; −1 where there is none. */
  readonly next: Int32Array;
}

// One layer for each tie more (Bellman & Ford), because the shortest length alone would forget how many nodes lie between.
function layersTowards(into: Csr, source: number, target: number, ties: number): readonly Layer[] {
  const start: Layer = {
    probability: new Float64Array(into.order),
    next: new Int32Array(into.order).fill(-1),
  };
  start.probability[target] = 1;
  const layers = [start];
  for (let k = 0; k < Math.min(ties, into.order - 1); k++) {
    const before = layers[k]!;
    const layer = { probability: before.probability.slice(), next: before.next.slice() };
    let changed = false;
    for (let node = 0; node < into.order; node++) {
      const reached = before.probability[node]!;
      // Only what the last tie improved can improve anything further.
      if (reached === 0 || (k > 0 && layers[k - 1]!.probability[node] === reached)) continue;
      for (let e = into.offsets[node]!; e < into.offsets[node + 1]!; e++) {
        const other = into.targets[e]!;
        const value = reached * into.weights[e]!;
        if (into.weights[e]! > 1) throw new RangeError(`A tie of weight ${into.weights[e]} is no probability.`);
        if (other === source || value <= layer.probability[other]!) continue;
        layer.probability[other] = value;
        layer.next[other] = node;
        changed = true;
      }
    }
    if (!changed) break;
    layers.push(layer);
  }
  return layers;
}

function follow(layers: readonly Layer[], first: number, target: number): number[] {
  const nodes = [first];
  let node = first;
  for (let layer = layers.length - 1; node !== target; layer--) {
    // A node whose way did not get better in this layer took it from an earlier one.
    while (layer > 1 && layers[layer - 1]!.probability[node] === layers[layer]!.probability[node]) layer--;
    node = layers[layer]!.next[node]!;
    nodes.push(node);
  }
  return nodes;
}
