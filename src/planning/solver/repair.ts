import { lazyGreedy } from './lazy-greedy.ts';
import { isBetter, type Ranked, ranked } from './ranked.ts';
import type { Selection, WeekProblem } from './week-problem.ts';
import { FLAG_OF, isAllowed, isWithinLimits, missingWishes } from './week-rules.ts';
import { marginalGain, openNeeds } from './week-value.ts';

/**
 * Brings in, at the least loss, a live touch, an exploring, a maintaining and a timely move where the selection lacks one and some
 * choice could give it; the room left is filled again. Source: science §9.
 */
export function repair(problem: WeekProblem, start: Selection): Selection {
  let current = ranked(problem, start);
  for (const wish of missingWishes(problem, current.selection)) {
    let best: Ranked = current;
    for (const [index, choice] of problem.choices.entries()) {
      if (!choice[FLAG_OF[wish]]) continue;
      const forced = withMove(problem, current.selection, index);
      if (forced !== undefined && isBetter(ranked(problem, forced), best)) best = ranked(problem, forced);
    }
    current = best;
  }
  return current.selection;
}

/** A selection around one move: what fulfils wishes stays first, then what is worth most, then whatever else fits. */
function withMove(problem: WeekProblem, selection: Selection, index: number): Selection | undefined {
  if (!isWithinLimits(problem, [index])) return undefined;
  const open = openNeeds(problem, [index]);
  const meets = (other: number): number =>
    Object.values(FLAG_OF).some((flag) => problem.choices[other]![flag]) ? 1 : 0;
  const order = selection.toSorted(
    (a, b) =>
      meets(b) - meets(a) ||
      marginalGain(problem, open, problem.choices[b]!) - marginalGain(problem, open, problem.choices[a]!) ||
      a - b,
  );
  let kept: Selection = [index];
  for (const other of order) {
    if (isWithinLimits(problem, [...kept, other])) kept = [...kept, other];
  }
  while (!isAllowed(problem, kept)) {
    const ask = kept.findLast((other) => problem.choices[other]!.isAsk && other !== index);
    if (ask === undefined) return undefined;
    kept = kept.filter((other) => other !== ask);
  }
  return lazyGreedy(problem, 'density', kept);
}
