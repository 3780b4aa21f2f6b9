import type { Csr } from '../csr.ts';
import { reversed } from '../reversed.ts';
import { type Path, shortest } from './best-paths.ts';
import { type FoundPath, type GuidedSearch, guidedSearch } from './guided-search.ts';
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
  const { distance, previous } = shortest(graph, lengths, source);
  const ways = { distance, next: previous };
  const search = guidedSearch(into, graph.directed ? pathLengths(into) : lengths, ways, source);
  return (target, count) => {
    if (source === target || count < 1 || distance[target] === Infinity) return [];
    return deviations(search, target, count).map(({ nodes, length }) => ({
      nodes: [...nodes].reverse(),
      probability: Math.exp(-length),
    }));
  };
}

/** A path that is known, or one that must still be searched for and is at least as long as `length`. */
interface Candidate {
  readonly nodes: readonly number[] | undefined;
  readonly length: number;
  /** The part it shares with the path it deviates from, and where it must not go on from there. */
  readonly root: readonly number[];
  readonly taken: ReadonlySet<number>;
}

// A deviation is searched for only when it might be the next best path, and only as far as the one after it: most never
// are (after Kurz & Mutzel 2016).
function deviations(search: GuidedSearch, start: number, count: number): readonly FoundPath[] {
  const found: FoundPath[] = [];
  const waiting: Candidate[] = [candidate(search, [start], new Set())];
  while (found.length < count) {
    const best = takeBest(waiting);
    if (best === undefined || best.length === Infinity) break;
    if (best.nodes === undefined) {
      // Somewhat beyond the next one, so that it is not searched for again and again in small steps.
      const limit = Math.max(smallest(waiting), 1.05 * best.length + 1e-9);
      const path = search.within(best.root, best.taken, limit);
      if (path !== undefined) waiting.push({ ...best, ...path });
      else if (limit < Infinity) waiting.push({ ...best, length: limit });
      continue;
    }
    found.push({ nodes: best.nodes, length: best.length });
    for (let at = best.root.length - 1; at < best.nodes.length - 1; at++) {
      const root = best.nodes.slice(0, at + 1);
      const taken = new Set(found.filter(({ nodes }) => startsWith(nodes, root)).map(({ nodes }) => nodes[at + 1]!));
      waiting.push(candidate(search, root, taken));
    }
  }
  return found;
}

function candidate(search: GuidedSearch, root: readonly number[], taken: ReadonlySet<number>): Candidate {
  const { least, path } = search.outlook(root, taken);
  return { nodes: path?.nodes, length: least, root, taken };
}

function takeBest(waiting: Candidate[]): Candidate | undefined {
  let best = 0;
  for (let k = 1; k < waiting.length; k++) if (waiting[k]!.length < waiting[best]!.length) best = k;
  return waiting.splice(best, 1)[0];
}

function smallest(waiting: readonly Candidate[]): number {
  let least = Infinity;
  for (const { length } of waiting) if (length < least) least = length;
  return least;
}

function startsWith(nodes: readonly number[], root: readonly number[]): boolean {
  return root.every((node, k) => nodes[k] === node);
}
