import type { Choice, Selection, WeekProblem } from './week-problem.ts';

/** Room for sums of fractions that should be equal to a limit. */
const TOLERANCE = 1e-9;

/** Whether a selection keeps every hard rule: minutes, load, new people, number, one move per person, asks against offers. */
export function isAllowed(problem: WeekProblem, selection: Selection): boolean {
  return isWithinLimits(problem, selection) && isAskingInMeasure(problem, selection);
}

/** The rules that a smaller selection keeps when a larger one does: all but asks against offers. */
export function isWithinLimits({ choices, limits }: WeekProblem, selection: Selection): boolean {
  if (selection.length > limits.moves) return false;
  let minutes = 0;
  let load = 0;
  let newPeople = 0;
  for (const index of selection) {
    minutes += choices[index]!.minutes;
    load += choices[index]!.load;
    newPeople += choices[index]!.newPeople;
  }
  if (minutes > limits.minutes + TOLERANCE || load > limits.load + TOLERANCE || newPeople > limits.newPeople)
    return false;
  return selection.every((index, rank) => isFree(choices[index]!, choices, selection, rank));
}

/** Whether none of the moves before it in the selection turns to one of its people. */
function isFree(choice: Choice, choices: readonly Choice[], selection: Selection, rank: number): boolean {
  for (let earlier = 0; earlier < rank; earlier++) {
    const taken = choices[selection[earlier]!]!.people;
    for (const person of choice.people) if (taken.includes(person)) return false;
  }
  return true;
}

/** Asks may exceed offers by `asksAhead` only; a week without asks is always in measure. */
export function isAskingInMeasure({ choices, limits }: WeekProblem, selection: Selection): boolean {
  let asks = 0;
  let offers = 0;
  for (const index of selection) {
    if (choices[index]!.isAsk) asks++;
    if (choices[index]!.isOffer) offers++;
  }
  return asks === 0 || asks <= offers + limits.asksAhead;
}

/** The wishes that a selection leaves open. */
export function missingWishes({ choices, wishes }: WeekProblem, selection: Selection): readonly Wish[] {
  return WISHES.filter((wish) => wishes[wish] && !selection.some((index) => choices[index]![FLAG_OF[wish]]));
}

export type Wish = 'live' | 'explore' | 'maintain' | 'timely';

/** Which property of a choice fulfils a wish. */
export const FLAG_OF = { live: 'isLive', explore: 'isExplore', maintain: 'isMaintain', timely: 'isTimely' } as const;

/** In the order of the bits by which the search tells them apart. */
export const WISHES: readonly Wish[] = ['live', 'explore', 'maintain', 'timely'];
