import { type Csr, degreeOf } from '../csr.ts';
import { components } from '../whole/components.ts';

/** What is left of a graph when the trees that hang on it are folded, and what they add to betweenness. */
export interface FoldedTrees {
  /** Number of ties of each node that are left; 0 for a node that was folded or has none. */
  readonly degrees: Int32Array;
  /** How many nodes each node stands for, itself included. */
  readonly standsFor: Float64Array;
  /** For each node the pairs it stands between of whom one at least lies in a tree that hangs on it. */
  readonly between: Float64Array;
}

/**
 * Folds the trees of an undirected graph into the nodes they hang on, leaf by leaf. There is one way only out of such a
 * tree, so pairs that part there are counted at once (Baglioni, Geraci, Pellegrini & Lastres 2012). O(nodes + ties).
 */
export function foldTrees(graph: Csr): FoldedTrees {
  const { order, offsets, targets } = graph;
  const { of, sizes } = components(graph);
  const between = new Float64Array(order);
  const standsFor = new Float64Array(order).fill(1);
  const degrees = Int32Array.from({ length: order }, (_, node) => degreeOf(graph, node));
  const leaves: number[] = [];
  for (let node = 0; node < order; node++) if (degrees[node] === 1) leaves.push(node);
  for (let leaf = leaves.pop(); leaf !== undefined; leaf = leaves.pop()) {
    // The other end of its tie may have been folded into this one since.
    if (degrees[leaf] !== 1) continue;
    let e = offsets[leaf]!;
    while (degrees[targets[e]!] === 0) e++;
    const holder = targets[e]!;
    between[holder]! += standsFor[leaf]! * (standsFor[holder]! - 1);
    standsFor[holder]! += standsFor[leaf]!;
    degrees[leaf] = 0;
    if (--degrees[holder]! === 1) leaves.push(holder);
  }
  // Pairs of the trees at a node with everybody beyond it.
  for (let node = 0; node < order; node++) {
    between[node]! += (standsFor[node]! - 1) * (sizes[of[node]!]! - standsFor[node]!);
  }
  return { degrees, standsFor, between };
}
