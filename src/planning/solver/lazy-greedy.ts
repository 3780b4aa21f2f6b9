import type { Selection, WeekProblem } from './week-problem.ts';
import { isAskingInMeasure, isWithinLimits } from './week-rules.ts';
import { marginalGain, openNeeds } from './week-value.ts';

/** A move that may still be added. */
interface Waiting {
  readonly index: number;
  /** Never below the true key, because gains only shrink while a week grows. */
  bound: number;
  /** Size of the selection for which the bound is exact. */
  exactAt: number;
  /** `late`: an ask that waits for an offer to come first. */
  state: 'open' | 'late' | 'out';
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
  const waiting: Waiting[] = [];
  for (const index of problem.choices.keys()) {
    if (!chosen.includes(index)) waiting.push({ index, bound: keyOf(index), exactAt: chosen.length, state: 'open' });
  }
  for (;;) {
    const top = highest(waiting);
    if (top === undefined || top.bound <= 0) return chosen;
    const grown = [...chosen, top.index];
    if (!isWithinLimits(problem, grown)) {
      top.state = 'out';
    } else if (!isAskingInMeasure(problem, grown)) {
      top.state = 'late';
    } else if (top.exactAt < chosen.length) {
      top.bound = keyOf(top.index);
      top.exactAt = chosen.length;
    } else {
      top.state = 'out';
      chosen.push(top.index);
      open = openNeeds(problem, chosen);
      for (const other of waiting) if (other.state === 'late') other.state = 'open';
    }
  }
}

/** The greatest bound among the open ones; on a tie the first in the order of the choices. */
function highest(waiting: readonly Waiting[]): Waiting | undefined {
  let best: Waiting | undefined;
  for (const candidate of waiting) {
    if (candidate.state === 'open' && (best === undefined || candidate.bound > best.bound)) best = candidate;
  }
  return best;
}
