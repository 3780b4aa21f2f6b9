import type { Csr } from '../csr.ts';
import { reversed } from '../reversed.ts';
import { checkProbabilities } from './check-probabilities.ts';
import { type Cover, coveredBy, coverSets } from './cover-sets.ts';
import { immBounds } from './imm-bounds.ts';
import { reverseReachable } from './reverse-reachable.ts';

/** Whom to tell first, and how far that is expected to reach. */
export interface InfluenceSeeds {
  /** In order of choice. */
  readonly seeds: readonly number[];
  /** Expected number of nodes reached, seeds included, from sets that had no part in the choice. */
  readonly spread: number;
  /** With the confidence asked for, the true spread lies within this of `spread`. */
  readonly error: number;
  /** With that confidence, the seeds reach at least this share (0–1) of what the best choice of as many would. */
  readonly guarantee: number;
  /** Sets drawn for the choice. */
  readonly sets: number;
  /** Sets drawn afresh for the spread. */
  readonly fresh: number;
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
/** Fresh sets are drawn until the seeds stand in so many of them: a standard error of one hundredth of the spread. */
const COVERED_ENOUGH = 10_000;

/**
 * Chooses seeds for an idea under the independent cascade by greedy cover of reverse-reachable sets: 20,000 sets up to
 * 5,000 nodes; beyond that ever more up to what IMM demands (Tang, Shi & Xiao 2015), stopping once 1 − 1/e − ε of the best
 * is proven (OPIM-C, Tang et al. 2018). docs/measures.md#influence-seeds
 */
export function influenceSeeds(graph: Csr, options: InfluenceOptions): InfluenceSeeds {
  const { count, chance, epsilon = 0.1, confidence = 0.95 } = options;
  checkProbabilities(graph);
  const nodes = graph.order;
  if (nodes === 0 || count < 1) return { seeds: [], spread: 0, error: 0, guarantee: 1, sets: 0, fresh: 0 };
  const into = reversed(graph);
  const choice = reverseReachable(into, chance);
  const proof = reverseReachable(into, chance);
  const few = options.sets ?? (nodes <= SMALL_GRAPH ? SETS_OF_SMALL_GRAPH : undefined);
  if (few !== undefined) {
    const cover = coverSets(choice(few), count);
    const covered = coveredBy(proof(few), cover.seeds);
    return {
      seeds: cover.seeds,
      spread: (nodes * covered) / few,
      // Hoeffding: the number of sets is known beforehand.
      error: nodes * Math.sqrt(Math.log(2 / (1 - confidence)) / (2 * few)),
      guarantee: guaranteed(cover, covered, 1 - confidence),
      sets: few,
      fresh: few,
    };
  }
  const bounds = immBounds({ nodes, count, epsilon, doubt: 1 - confidence });
  // Each round may fail; half of the doubt is the guarantee's, the other half the spread's.
  const doubt = (1 - confidence) / 2 / bounds.rounds;
  let sets = bounds.first;
  let cover = coverSets(choice(sets), count);
  let guarantee = guaranteed(cover, coveredBy(proof(sets), cover.seeds), doubt);
  while (sets < bounds.most && guarantee < 1 - 1 / Math.E - epsilon) {
    sets = Math.min(bounds.most, 2 * sets);
    cover = coverSets(choice(sets), count);
    guarantee = guaranteed(cover, coveredBy(proof(sets), cover.seeds), doubt);
  }
  const share = Math.max(1, cover.covered.at(-1) ?? 0) / sets;
  const fresh = Math.max(sets, Math.min(bounds.most, Math.ceil(COVERED_ENOUGH / share)));
  const covered = coveredBy(proof(fresh), cover.seeds);
  const scale = nodes / fresh;
  const { least, most } = chernoff(covered, doubt / 2);
  return {
    seeds: cover.seeds,
    spread: covered * scale,
    error: scale * Math.max(covered - least, most - covered),
    guarantee,
    sets,
    fresh,
  };
}

// OPIM (Tang et al. 2018): a lower bound of the seeds' spread from fresh sets over an upper bound of the best choice's.
function guaranteed(cover: Cover, covered: number, doubt: number): number {
  return Math.min(1, chernoff(covered, doubt / 2).least / chernoff(cover.most, doubt / 2).most);
}

/** Between which numbers the expected count lies when so many were counted, each bound failing with that probability. */
function chernoff(counted: number, doubt: number): { readonly least: number; readonly most: number } {
  const a = Math.log(1 / doubt);
  const root = Math.max(0, Math.sqrt(counted + (2 * a) / 9) - Math.sqrt(a / 2));
  return {
    least: Math.max(0, root ** 2 - a / 18),
    most: (Math.sqrt(counted + a / 2) + Math.sqrt(a / 2)) ** 2,
  };
}
