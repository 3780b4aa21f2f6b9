import { type Csr, csrFrom } from '../csr.ts';
import { components } from '../whole/components.ts';
import { foldTrees } from './fold-trees.ts';
import { firstTwins } from './merge-twins.ts';

/** A graph made smaller so that searches for betweenness are fewer and shorter, without changing what they come to. */
export interface ShrunkenGraph {
  /** What is left: components stand one after the other, in each the nodes of many ties first. */
  readonly core: Csr;
  /** Where each component of the core begins, and last where it ends. */
  readonly starts: Int32Array;
  /** Which node of the core each node of the graph is in; −1 where it was folded away. */
  readonly places: Int32Array;
  /** How many nodes with the same neighbours each node of the core is. */
  readonly copies: Float64Array;
  /** How many nodes of the graph all its copies stand for. */
  readonly standsFor: Float64Array;
  /** For each node of the graph the pairs it stands between that searches in the core do not see. */
  readonly between: Float64Array;
}

/**
 * Folds hanging trees and merges nodes that have the same neighbours (Sarıyüce, Kaya, Saule & Çatalyürek 2013), of an
 * undirected graph. No shortest path leads through two twins, and each of them lies on as many as the other.
 * O(nodes log nodes + ties) expected.
 */
export function shrunkenGraph(graph: Csr): ShrunkenGraph {
  const { order } = graph;
  const { degrees, standsFor, between } = foldTrees(graph);
  const first = firstTwins(graph, degrees);
  const component = components(graph).of;
  const nodes = Int32Array.from({ length: order }, (_, node) => node)
    .filter((node) => degrees[node]! > 0 && first[node] === node)
    .sort((a, b) => component[a]! - component[b]! || degrees[b]! - degrees[a]! || a - b);
  const places = new Int32Array(order).fill(-1);
  for (let k = 0; k < nodes.length; k++) places[nodes[k]!] = k;
  const copies = new Float64Array(nodes.length);
  const together = new Float64Array(nodes.length);
  const squares = new Float64Array(nodes.length);
  for (let node = 0; node < order; node++) {
    if (degrees[node] === 0) continue;
    const place = places[first[node]!]!;
    places[node] = place;
    copies[place]!++;
    together[place]! += standsFor[node]!;
    squares[place]! += standsFor[node]! ** 2;
  }
  betweenStrangers(
    graph,
    { degrees, first, places },
    (place) => (together[place]! ** 2 - squares[place]!) / 2,
    between,
  );
  return {
    core: coreOf(graph, degrees, nodes, places),
    starts: startsOf(nodes, component),
    places,
    copies,
    standsFor: together,
    between,
  };
}

// Twins who do not know each other are joined by each neighbour of theirs alike.
function betweenStrangers(
  { order, offsets, targets }: Csr,
  merged: { readonly degrees: Int32Array; readonly first: Int32Array; readonly places: Int32Array },
  pairs: (place: number) => number,
  between: Float64Array,
): void {
  const { degrees, first, places } = merged;
  const done = new Uint8Array(order);
  for (let node = 0; node < order; node++) {
    const twin = first[node]!;
    if (twin === node || done[twin] === 1) continue;
    done[twin] = 1;
    const neighbours = targets.subarray(offsets[twin], offsets[twin + 1]).filter((other) => degrees[other]! > 0);
    if (neighbours.includes(node)) continue;
    const each = pairs(places[twin]!) / neighbours.length;
    for (const other of neighbours) between[other]! += each;
  }
}

function coreOf({ offsets, targets }: Csr, degrees: Int32Array, nodes: Int32Array, places: Int32Array): Csr {
  const from = new Int32Array(targets.length / 2);
  const to = new Int32Array(targets.length / 2);
  let count = 0;
  for (let k = 0; k < nodes.length; k++) {
    for (let e = offsets[nodes[k]!]!; e < offsets[nodes[k]! + 1]!; e++) {
      const other = places[targets[e]!]!;
      if (degrees[targets[e]!] === 0 || other <= k || nodes[other] !== targets[e]) continue;
      from[count] = k;
      to[count++] = other;
    }
  }
  return csrFrom(nodes.length, { from: from.subarray(0, count), to: to.subarray(0, count) });
}

function startsOf(nodes: Int32Array, component: Int32Array): Int32Array {
  const starts: number[] = [];
  for (let k = 0; k < nodes.length; k++) {
    if (k === 0 || component[nodes[k]!] !== component[nodes[k - 1]!]) starts.push(k);
  }
  return Int32Array.from([...starts, nodes.length]);
}
