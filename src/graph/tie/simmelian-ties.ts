import { type Csr, csrFrom, tieIndex } from '../csr.ts';
import { tieColumns } from './tie-columns.ts';
import { type TieOverlap, tieOverlap } from './tie-overlap.ts';

/** Ties held by a group of at least three, with the number of third persons who hold each. */
export interface SimmelianTies {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly holders: Int32Array;
}

/**
 * Krackhardt's Simmelian ties (1999): returned ties whose two ends both have a returned tie with the same third node;
 * stable, and less free. In an undirected graph every tie counts as returned. docs/measures.md#simmelian-ties
 */
export function simmelianTies(graph: Csr): SimmelianTies {
  const all: TieOverlap = tieOverlap(returnedTies(graph));
  const held = [...all.common.keys()].filter((k) => all.common[k]! > 0);
  const column = (values: Int32Array): Int32Array => Int32Array.from(held, (k) => values[k]!);
  return { from: column(all.from), to: column(all.to), holders: column(all.common) };
}

function returnedTies(graph: Csr): Csr {
  if (!graph.directed) return graph;
  const { from, to } = tieColumns(graph);
  const returned = [...from.keys()].filter((k) => from[k]! < to[k]! && tieIndex(graph, to[k]!, from[k]!) !== -1);
  return csrFrom(graph.order, {
    from: Int32Array.from(returned, (k) => from[k]!),
    to: Int32Array.from(returned, (k) => to[k]!),
  });
}
