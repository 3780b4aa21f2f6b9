import { clamp } from '../../base/clamp.ts';
import type { Day } from '../../base/days.ts';
import type { Values } from '../../model/constants/constants.ts';
import type { PaceAnswer } from '../../model/pace-answer.ts';

/** Somebody new: the day of the first real interaction, and of the second, if there was one. */
export interface NewPerson {
  readonly met: Day;
  readonly again?: Day;
}

/** Weeks between two adaptations. */
const WEEKS_PER_MONTH = 4;

/**
 * Capacity C_B adapted monthly from `since` (the owner's first planned week) to `monday`, by how many of the people met in
 * the six weeks before heard from the owner again within 21 days. Below 60 % it falls by 1. At 80 % or more it recovers by
 * 1, but rises above the default only on the owner's own word, the latest of each month, that weeks are not too much. Source:
 * science §7.
 */
export function capacity(
  input: { people: readonly NewPerson[]; since: Day; monday: Day; answers?: readonly PaceAnswer[] },
  values: Values,
): number {
  const { people, since, monday, answers = [] } = input;
  let current = values.paceCapacity;
  const month = 7 * WEEKS_PER_MONTH;
  for (let day = since + month; day <= monday; day += month) {
    const tooMuch = latestOf(answers, { after: day - month, until: day });
    const step = stepAt(people, day, tooMuch, values);
    const most = tooMuch === undefined ? values.paceCapacity : values.paceCapacityMost;
    // A rise stops at `most`, but never takes away what is already held.
    const next = step > 0 ? Math.max(current, Math.min(current + step, most)) : current + step;
    current = clamp(next, values.paceCapacityLeast, values.paceCapacityMost);
  }
  return current;
}

/** The last answer of a month. */
function latestOf(answers: readonly PaceAnswer[], { after, until }: { after: Day; until: Day }): number | undefined {
  const given = answers.filter(({ day }) => day > after && day <= until);
  return given.toSorted((a, b) => a.day - b.day).at(-1)?.tooMuch;
}

/** −1, 0 or 1. People met less than 21 days before, without a second touch yet, are not judged. */
function stepAt(people: readonly NewPerson[], day: Day, tooMuch: number | undefined, values: Values): number {
  if (tooMuch !== undefined && tooMuch >= 4) return -1;
  const heardAgain = (person: NewPerson): boolean =>
    person.again !== undefined && person.again <= day && person.again - person.met <= values.paceSecondTouchDays;
  const met = people.filter((person) => person.met < day && person.met >= day - values.paceMetDays);
  const judged = met.filter((person) => heardAgain(person) || day - person.met > values.paceSecondTouchDays);
  if (judged.length < values.paceMetLeast) return 0;
  const share = judged.filter(heardAgain).length / judged.length;
  if (share < values.paceSecondTouchLow) return -1;
  return share >= values.paceSecondTouchHigh && (tooMuch === undefined || tooMuch <= 2) ? 1 : 0;
}
