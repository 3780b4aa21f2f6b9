import type { Csr } from '../csr.ts';
import { checkProbabilities } from './check-probabilities.ts';

/**
 * The expected number of nodes that an idea reaches from its seeds, exactly, seeds included: independent cascade (Kempe,
 * Kleinberg & Tardos 2003), a tie's weight being the probability that it is passed on along it. Goes through all worlds
 * of the ties that can matter; undefined when more than `mostTies` (18) of them are uncertain.
 * docs/measures.md#independent-cascade
 */
export function exactCascade(graph: Csr, seeds: Iterable<number>, { mostTies = 18 } = {}): number | undefined {
  checkProbabilities(graph);
  const start = [...new Set(seeds)];
  const ties = reachableTies(graph, start);
  const open = ties.filter(({ probability }) => probability < 1).length;
  if (open > mostTies) return undefined;
  const order = [...ties].sort((a, b) => a.probability - b.probability);
  let expected = 0;
  for (let world = 0; world < 2 ** open; world++) {
    let probability = 1;
    const next = new Map<number, number[]>();
    for (const [k, tie] of order.entries()) {
      const passes = k >= open || ((world >>> k) & 1) === 1;
      if (k < open) probability *= passes ? tie.probability : 1 - tie.probability;
      if (passes) next.set(tie.from, [...(next.get(tie.from) ?? []), tie.to]);
    }
    expected += probability * reachedFrom(start, (node) => next.get(node) ?? []).size;
  }
  return expected;
}

interface PassingTie {
  readonly from: number;
  readonly to: number;
  readonly probability: number;
}

// A tie back into a seed changes nothing; in an undirected graph each direction is tried by itself, at most one matters.
function reachableTies({ offsets, targets, weights }: Csr, seeds: readonly number[]): readonly PassingTie[] {
  const first = new Set(seeds);
  const row = (node: number): number[] => [...targets.subarray(offsets[node], offsets[node + 1])];
  const ties: PassingTie[] = [];
  for (const from of reachedFrom(seeds, row)) {
    for (let e = offsets[from]!; e < offsets[from + 1]!; e++) {
      if (!first.has(targets[e]!)) ties.push({ from, to: targets[e]!, probability: weights[e]! });
    }
  }
  return ties;
}

function reachedFrom(seeds: readonly number[], next: (node: number) => readonly number[]): ReadonlySet<number> {
  const reached = new Set(seeds);
  for (const node of reached) for (const other of next(node)) reached.add(other);
  return reached;
}
