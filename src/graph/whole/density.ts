import { type Csr, tieCount } from '../csr.ts';

/** The share (0–1) of possible ties that exist. Undefined below two nodes. docs/measures.md#density */
export function density(graph: Csr): number | undefined {
  if (graph.order < 2) return undefined;
  const possible = graph.order * (graph.order - 1);
  return tieCount(graph) / (graph.directed ? possible : possible / 2);
}
