import type { Selection } from './week-problem.ts';
import { gainIn, openIn, takeFrom, type WeekTable } from './week-table.ts';

/** A week while it is being put together. */
export interface PartialWeek {
  readonly chosen: number[];
  readonly open: Float64Array;
  /** Before the multiplier. */
  value: number;
  minutes: number;
  load: number;
  newPeople: number;
  asks: number;
  offers: number;
  flags: number;
}

/** Gains below this are noise of floating point. */
export const SMALLEST_GAIN = 1e-9;

/** The week of a selection. */
export function partialWeek(table: WeekTable, selection: Selection): PartialWeek {
  const week: PartialWeek = {
    chosen: [],
    open: openIn(table, []),
    value: 0,
    minutes: 0,
    load: 0,
    newPeople: 0,
    asks: 0,
    offers: 0,
    flags: 0,
  };
  for (const index of selection) addTo(table, week, index);
  return week;
}

/** Puts one more choice into a week. */
export function addTo(table: WeekTable, week: PartialWeek, index: number): void {
  const choice = table.problem.choices[index]!;
  week.value += gainIn(table, week.open, index);
  takeFrom(table, week.open, index);
  week.chosen.push(index);
  week.minutes += choice.minutes;
  week.load += choice.load;
  week.newPeople += choice.newPeople;
  week.asks += choice.isAsk ? 1 : 0;
  week.offers += choice.isOffer ? 1 : 0;
  week.flags |= table.flags[index]!;
}

/** Whether one more choice keeps to time, load, new people, number and one move per person. */
export function fitsInto(table: WeekTable, week: PartialWeek, index: number): boolean {
  const { limits, choices } = table.problem;
  if (week.chosen.length >= limits.moves) return false;
  if (week.minutes + table.minutes[index]! > limits.minutes + SMALLEST_GAIN) return false;
  if (week.load + table.load[index]! > limits.load + SMALLEST_GAIN) return false;
  if (week.newPeople + table.newPeople[index]! > limits.newPeople) return false;
  const { people } = choices[index]!;
  for (const other of week.chosen) {
    if (other === index) return false;
    for (const person of choices[other]!.people) if (people.includes(person)) return false;
  }
  return true;
}

/** Whether asks keep to the offers, with one more choice or without. */
export function isInMeasure(table: WeekTable, week: PartialWeek, index?: number): boolean {
  const { limits, choices } = table.problem;
  const choice = index === undefined ? undefined : choices[index]!;
  const asks = week.asks + (choice?.isAsk ? 1 : 0);
  return asks === 0 || asks <= week.offers + (choice?.isOffer ? 1 : 0) + limits.asksAhead;
}

/** How many wishes of the week a set of flags fulfils. */
export function wishesIn(table: WeekTable, flags: number): number {
  let bits = flags & table.wanted;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}

/** Whether `a` fulfils more wishes, or as many at a higher value. */
export function isBetter(table: WeekTable, a: PartialWeek, b: PartialWeek): boolean {
  const more = wishesIn(table, a.flags) - wishesIn(table, b.flags);
  return more !== 0 ? more > 0 : a.value > b.value + SMALLEST_GAIN;
}
