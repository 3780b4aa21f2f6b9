import type { Selection, WeekProblem } from './week-problem.ts';
import { isAllowed, isWithinLimits } from './week-rules.ts';
import { marginalGain, openNeeds } from './week-value.ts';

interface Waiting {
  readonly index: number;
  /** Never below the true key, because gains only shrink while a week grows. */
  bound: number;
  /** Size of the selection for which the bound is exact. */
  exactAt: number;
}

/**
 * Adds the move with the greatest key until none fits, re-evaluating only the top of the list (lazy evaluation, Leskovec et
 * al. 2007): valid because the value is submodular. `by` is gain, or gain per minute. Starts from `start`.
 */
export function lazyGreedy(problem: WeekProblem, by: 'gain' | 'density', start: Selection = []): Selection {
  const chosen = [...start];
  let open = openNeeds(problem, chosen);
  const keyOf = (index: number): number => {
    const choice = problem.choices[index]!;
    const gain = marginalGain(problem, open, choice);
    return by === 'gain' || gain <= 0 ? gain : gain / choice.minutes;
  };
  let waiting: Waiting[] = [];
  for (const index of problem.choices.keys()) {
    if (!chosen.includes(index)) waiting.push({ index, bound: keyOf(index), exactAt: chosen.length });
  }
  // Asks that wait for an offer to come first.
  let postponed: Waiting[] = [];
  for (;;) {
    const top = highest(waiting);
    if (top === undefined || top.bound <= 0) return chosen;
    if (!isWithinLimits(problem, [...chosen, top.index])) {
      waiting = waiting.filter((other) => other !== top);
    } else if (!isAllowed(problem, [...chosen, top.index])) {
      waiting = waiting.filter((other) => other !== top);
      postponed.push(top);
    } else if (top.exactAt < chosen.length) {
      top.bound = keyOf(top.index);
      top.exactAt = chosen.length;
    } else {
      chosen.push(top.index);
      open = openNeeds(problem, chosen);
      waiting = [...waiting.filter((other) => other !== top), ...postponed];
      postponed = [];
    }
  }
}

/** The greatest bound; on a tie the first in the order of the choices. */
function highest(waiting: readonly Waiting[]): Waiting | undefined {
  let best: Waiting | undefined;
  for (const candidate of waiting) {
    if (
      best === undefined ||
      candidate.bound > best.bound ||
      (candidate.bound === best.bound && candidate.index < best.index)
    ) {
      best = candidate;
    }
  }
  return best;
}
