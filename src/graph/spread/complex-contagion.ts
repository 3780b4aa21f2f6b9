import type { Csr } from '../csr.ts';

/**
 * Who adopts a costly idea that takes more than one example (Centola & Macy 2007): a node adopts once at least
 * `exposures` of those with a tie into it have; seeds have from the start. Certain, no chance plays a part. Returns the
 * nodes in order of adoption, seeds first. docs/measures.md#complex-contagion
 */
export function complexContagion(graph: Csr, seeds: Iterable<number>, { exposures = 2 } = {}): readonly number[] {
  const examples = new Int32Array(graph.order);
  const adopted = new Set(seeds);
  if (exposures <= 0) throw new RangeError('An idea needs at least one example to be adopted.');
  for (const node of adopted) {
    for (let e = graph.offsets[node]!; e < graph.offsets[node + 1]!; e++) {
      const other = graph.targets[e]!;
      if (++examples[other]! >= exposures) adopted.add(other);
    }
  }
  return [...adopted];
}
