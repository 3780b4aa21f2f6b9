import type { Csr } from '../csr.ts';
import { reversed } from '../reversed.ts';
import { type Path, shortest } from './best-paths.ts';
import { guidedSearch } from './guided-search.ts';
import { pathLengths } from './path-lengths.ts';

/**
 * The k best loopless paths from a source to a target by product of probabilities, best first: Yen (1971) with Lawler's
 * deviations (1972), each search led by true distances. Fewer where fewer exist. docs/measures.md#best-paths
 */
export function kBestPaths(graph: Csr, source: number, target: number, count: number): readonly Path[] {
  return kBestPathsFrom(graph, source)(target, count);
}

/**
 * The same for many targets of one source: the distances from the source are found once, and each search goes from the
 * target back to the source, so that a target costs a few nodes and not the whole graph.
 */
export function kBestPathsFrom(graph: Csr, source: number): (target: number, count: number) => readonly Path[] {
  const lengths = pathLengths(graph);
  const into = reversed(graph);
  const { distance } = shortest(graph, lengths, source);
  const search = guidedSearch(into, graph.directed ? pathLengths(into) : lengths, distance, source);
  return (target, count) => {
    if (source === target || count < 1 || distance[target] === Infinity) return [];
    return deviations(search, target, count).map(({ nodes, length }) => ({
      nodes: [...nodes].reverse(),
      probability: Math.exp(-length),
    }));
  };
}

function deviations(search: ReturnType<typeof guidedSearch>, start: number, count: number): readonly Candidate[] {
  const first = search([start], new Set());
  const found: Candidate[] = [];
  const waiting: Candidate[] = first === undefined ? [] : [{ ...first, deviation: 0 }];
  while (found.length < count) {
    const best = takeBest(waiting);
    if (best === undefined) break;
    found.push(best);
    for (let at = best.deviation; at < best.nodes.length - 1; at++) {
      const root = best.nodes.slice(0, at + 1);
      const taken = new Set(found.filter((path) => startsWith(path.nodes, root)).map((path) => path.nodes[at + 1]!));
      const next = search(root, taken);
      if (next !== undefined) waiting.push({ ...next, deviation: at });
    }
  }
  return found;
}

interface Candidate {
  readonly nodes: readonly number[];
  readonly length: number;
  /** Place of the node where it leaves the path it comes from; before it, all deviations are known already. */
  readonly deviation: number;
}

function takeBest(waiting: Candidate[]): Candidate | undefined {
  let best = 0;
  for (let k = 1; k < waiting.length; k++) if (waiting[k]!.length < waiting[best]!.length) best = k;
  return waiting.splice(best, 1)[0];
}

function startsWith(nodes: readonly number[], root: readonly number[]): boolean {
  return root.every((node, k) => nodes[k] === node);
}
