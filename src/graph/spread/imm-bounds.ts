export interface BoundsAsked {
  readonly nodes: number;
  readonly count: number;
  readonly epsilon: number;
  /** Probability (0–1) of failing that is allowed. */
  readonly doubt: number;
}

/** How many reverse-reachable sets may be needed. */
export interface ImmBounds {
  /** Worth trying first. */
  readonly first: number;
  /** With so many, greedy seeds reach 1 − 1/e − ε of the best without any proof from the sets themselves. */
  readonly most: number;
  /** Doublings that lead from the first to the most, the first try included. */
  readonly rounds: number;
}

/**
 * IMM's bound on the number of sets (Tang, Shi & Xiao 2015), with the number of seeds for the spread that is not known
 * yet: seeds reach themselves at least. Trying ever more sets up to there and stopping once the sets prove enough is OPIM-C
 * (Tang, Tang, Xiao & Yuan 2018, algorithm 2), which needs a small part of them and holds with the same confidence.
 */
export function immBounds({ nodes, count, epsilon, doubt }: BoundsAsked): ImmBounds {
  const k = Math.min(count, nodes);
  const share = 1 - 1 / Math.E;
  const trust = Math.log(6 / doubt);
  const sum = share * Math.sqrt(trust) + Math.sqrt(share * (logChoices(nodes, k) + trust));
  const most = Math.ceil((2 * nodes * sum * sum) / (epsilon * epsilon * k));
  const first = Math.min(most, Math.max(256, Math.ceil((most * epsilon * epsilon * k) / nodes)));
  return { first, most, rounds: Math.ceil(Math.log2(most / first)) + 1 };
}

function logChoices(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= k; i++) sum += Math.log((n - k + i) / i);
  return sum;
}
