import { lazyGreedy } from './lazy-greedy.ts';
import { isBetter, type Ranked, ranked, SMALLEST_GAIN } from './ranked.ts';
import type { Selection, WeekProblem } from './week-problem.ts';
import { FLAG_OF, isAllowed, missingWishes } from './week-rules.ts';
import { marginalGain, openNeeds, weekValue } from './week-value.ts';

/**
 * Improves a selection, best step first, until nothing helps or `most` steps are made: one more move, one for one, one for
 * two, and one out with the room filled again. Wishes count before value. Source: science §9.
 */
export function exchange(problem: WeekProblem, start: Selection, most: number): Selection {
  let current = ranked(problem, start);
  for (let step = 0; step < most; step++) {
    const next = bestNeighbour(problem, current);
    if (next === undefined) break;
    current = next;
  }
  return current.selection;
}

function bestNeighbour(problem: WeekProblem, current: Ranked): Ranked | undefined {
  let best = current;
  const { selection } = current;
  for (const kept of remainders(selection)) {
    const replaced = bestAddition(problem, kept, best);
    if (replaced !== undefined) best = replaced;
  }
  // Filling up again costs most, and is tried only where nothing simpler helps.
  if (best !== current) return best;
  for (const left of selection.toReversed()) {
    const kept = selection.filter((index) => index !== left);
    for (const by of ['density', 'gain'] as const) {
      const refilled = ranked(problem, lazyGreedy(problem, by, kept));
      if (isBetter(refilled, best) && isAllowed(problem, refilled.selection)) best = refilled;
    }
  }
  return best === current ? undefined : best;
}

/** The selection itself, without each one, and without each two; the last first, so that ties keep what comes earlier. */
function remainders(selection: Selection): Selection[] {
  const all: Selection[] = [selection];
  const lastFirst = selection.toReversed();
  for (const [rank, left] of lastFirst.entries()) {
    all.push(selection.filter((index) => index !== left));
    for (const other of lastFirst.slice(rank + 1)) {
      all.push(selection.filter((index) => index !== left && index !== other));
    }
  }
  return all;
}

/** The best single move to add to `kept`, when the result beats `best`; values first, since they are cheap to bound. */
function bestAddition(problem: WeekProblem, kept: Selection, best: Ranked): Ranked | undefined {
  const open = openNeeds(problem, kept);
  const base = weekValue(problem, kept);
  const wishesOpen = missingWishes(problem, kept);
  let found: Ranked | undefined;
  for (const [index, choice] of problem.choices.entries()) {
    if (kept.includes(index)) continue;
    const against = found ?? best;
    const value = base + marginalGain(problem, open, choice);
    const mayMeetMore = wishesOpen.some((wish) => choice[FLAG_OF[wish]]);
    if (value <= against.value + SMALLEST_GAIN && !mayMeetMore) continue;
    const candidate = [...kept, index];
    if (!isAllowed(problem, candidate)) continue;
    const result = ranked(problem, candidate);
    if (isBetter(result, against)) found = result;
  }
  return found;
}
