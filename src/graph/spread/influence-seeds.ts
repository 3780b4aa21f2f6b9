import type { Csr } from '../csr.ts';
import { reversed } from '../reversed.ts';
import { checkProbabilities } from './check-probabilities.ts';
import { type Cover, coveredBy, coverSets } from './cover-sets.ts';
import { immSets } from './imm-sets.ts';
import { drawReverseReachable } from './reverse-reachable.ts';

/** Whom to tell first, and how far that is expected to reach. */
export interface InfluenceSeeds {
  /** In order of choice. */
  readonly seeds: readonly number[];
  /** Expected number of nodes reached, seeds included, from sets that had no part in the choice. */
  readonly spread: number;
  /** With the confidence asked for, the true spread lies within this of `spread` (Hoeffding). */
  readonly error: number;
  /** With that confidence, the seeds reach at least this share (0–1) of what the best choice of as many would. */
  readonly guarantee: number;
  /** Sets drawn for the choice; as many again for the spread. */
  readonly sets: number;
}

export interface InfluenceOptions {
  /** Number of seeds. */
  readonly count: number;
  /** Uniform in [0, 1). */
  readonly chance: () => number;
  /** ε of IMM on graphs of more than 5,000 nodes; 0.1 unless told otherwise. */
  readonly epsilon?: number;
  readonly confidence?: number;
  /** Draw this many sets instead of what the size of the graph calls for. */
  readonly sets?: number;
}

/** Up to this many nodes a fixed number of sets is precise enough (science §8). */
const SMALL_GRAPH = 5000;
const SETS_OF_SMALL_GRAPH = 20_000;

/**
 * Chooses seeds for an idea under the independent cascade by greedy cover of reverse-reachable sets: 20,000 sets up to
 * 5,000 nodes, beyond that as many as IMM demands (Tang, Shi & Xiao 2015). docs/measures.md#influence-seeds
 */
export function influenceSeeds(graph: Csr, options: InfluenceOptions): InfluenceSeeds {
  const { count, chance, epsilon = 0.1, confidence = 0.95 } = options;
  checkProbabilities(graph);
  const nodes = graph.order;
  if (nodes === 0 || count < 1) return { seeds: [], spread: 0, error: 0, guarantee: 1, sets: 0 };
  const into = reversed(graph);
  const few = nodes <= SMALL_GRAPH ? SETS_OF_SMALL_GRAPH : undefined;
  const sets = options.sets ?? few ?? immSets(into, { count, chance, epsilon, doubt: 1 - confidence });
  const cover = coverSets(drawReverseReachable(into, sets, chance), count);
  const covered = coveredBy(drawReverseReachable(into, sets, chance), cover.seeds);
  return {
    seeds: cover.seeds,
    spread: (nodes * covered) / sets,
    error: nodes * Math.sqrt(Math.log(2 / (1 - confidence)) / (2 * sets)),
    guarantee: guaranteed(cover, covered, 1 - confidence),
    sets,
  };
}

// OPIM (Tang et al. 2018): a lower bound of the seeds' spread from fresh sets over an upper bound of the best choice's.
function guaranteed(cover: Cover, covered: number, doubt: number): number {
  const a = Math.log(2 / doubt);
  const root = Math.max(0, Math.sqrt(covered + (2 * a) / 9) - Math.sqrt(a / 2));
  const least = Math.max(0, root ** 2 - a / 18);
  const most = (Math.sqrt(cover.most + a / 2) + Math.sqrt(a / 2)) ** 2;
  return Math.min(1, least / most);
}
