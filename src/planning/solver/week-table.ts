import type { Choice, Selection, WeekLimits, WeekProblem } from './week-problem.ts';
import { FLAG_OF, WISHES } from './week-rules.ts';

/** A week's problem as columns: what choosing goes through thousands of times. */
export interface WeekTable {
  readonly problem: WeekProblem;
  readonly count: number;
  /** The gains of choice `i` are `start[i]` … `start[i + 1]`. */
  readonly start: Int32Array;
  readonly need: Int32Array;
  readonly share: Float64Array;
  readonly weights: Float64Array;
  readonly own: Float64Array;
  readonly minutes: Float64Array;
  readonly load: Float64Array;
  readonly newPeople: Float64Array;
  /** One bit for each wish that the choice fulfils. */
  readonly flags: Uint8Array;
  /** The bits of the wishes that the week has and some choice that fits could fulfil. */
  readonly wanted: number;
  /** Gain of each by itself, before the multiplier. */
  readonly alone: Float64Array;
  /** Choices that fit into the week by themselves, by gain and by gain per minute, the greatest first. */
  readonly byGain: Int32Array;
  readonly byDensity: Int32Array;
}

/** Room for sums of fractions that should be equal to a limit. */
const TOLERANCE = 1e-9;

/** The columns of a problem. */
export function weekTable(problem: WeekProblem): WeekTable {
  const { choices, needs, limits, wishes } = problem;
  const count = choices.length;
  const start = new Int32Array(count + 1);
  for (const [index, choice] of choices.entries()) start[index + 1] = start[index]! + choice.gains.length;
  const need = new Int32Array(start[count]!);
  const share = new Float64Array(start[count]!);
  for (const [index, choice] of choices.entries()) {
    for (const [rank, gain] of choice.gains.entries()) {
      need[start[index]! + rank] = gain.need;
      share[start[index]! + rank] = gain.share;
    }
  }
  const weights = Float64Array.from(needs);
  const own = new Float64Array(count);
  const minutes = new Float64Array(count);
  const load = new Float64Array(count);
  const newPeople = new Float64Array(count);
  const alone = new Float64Array(count);
  const density = new Float64Array(count);
  const flags = new Uint8Array(count);
  const fits: number[] = [];
  for (let index = 0; index < count; index++) {
    const choice = choices[index]!;
    own[index] = choice.own;
    minutes[index] = choice.minutes;
    load[index] = choice.load;
    newPeople[index] = choice.newPeople;
    alone[index] = gainIn({ start, need, share, weights, own, problem }, weights, index);
    density[index] = densityFrom(alone[index]!, choice.minutes);
    flags[index] = flagsOf(choice);
    if (fitsAlone(choice, limits)) fits.push(index);
  }
  const wanted = WISHES.reduce((bits, wish, bit) => bits | (wishes[wish] ? 1 << bit : 0), 0);
  return {
    problem,
    count,
    start,
    need,
    share,
    weights,
    own,
    minutes,
    load,
    newPeople,
    flags,
    wanted: fits.reduce((bits, index) => bits | (wanted & flags[index]!), 0),
    alone,
    byGain: Int32Array.from(fits.toSorted((a, b) => alone[b]! - alone[a]! || a - b)),
    byDensity: Int32Array.from(fits.toSorted((a, b) => density[b]! - density[a]! || a - b)),
  };
}

function flagsOf(choice: Choice): number {
  let bits = 0;
  for (let bit = 0; bit < WISHES.length; bit++) if (choice[FLAG_OF[WISHES[bit]!]]) bits |= 1 << bit;
  return bits;
}

/** Whether the week has room for the choice by itself. */
function fitsAlone(choice: Choice, limits: WeekLimits): boolean {
  return (
    limits.moves >= 1 &&
    choice.minutes <= limits.minutes + TOLERANCE &&
    choice.load <= limits.load + TOLERANCE &&
    choice.newPeople <= limits.newPeople
  );
}

/** Gain per minute; what takes no time counts by its gain. */
export function densityFrom(gain: number, minutes: number): number {
  return gain <= 0 ? gain : gain / Math.max(minutes, TOLERANCE);
}

/** What one more choice adds before the multiplier, given what is left of the needs. */
export function gainIn(
  table: Pick<WeekTable, 'start' | 'need' | 'share' | 'weights' | 'own' | 'problem'>,
  open: Float64Array,
  index: number,
): number {
  const { start, need, share, weights } = table;
  const end = start[index + 1]!;
  let gain = table.own[index]!;
  if (table.problem.overlap === 'capped') {
    for (let at = start[index]!; at < end; at++) {
      const k = need[at]!;
      gain += Math.min(open[k]!, weights[k]! * share[at]!);
    }
  } else for (let at = start[index]!; at < end; at++) gain += open[need[at]!]! * share[at]!;
  return gain;
}

/** Takes from the open needs what a choice meets. */
export function takeFrom(table: WeekTable, open: Float64Array, index: number): void {
  const { start, need, share, weights } = table;
  const end = start[index + 1]!;
  if (table.problem.overlap === 'capped') {
    for (let at = start[index]!; at < end; at++) {
      const k = need[at]!;
      open[k] = Math.max(0, open[k]! - weights[k]! * share[at]!);
    }
  } else for (let at = start[index]!; at < end; at++) open[need[at]!]! *= 1 - share[at]!;
}

/** What is left of each need once a selection is counted. */
export function openIn(table: WeekTable, selection: Selection): Float64Array {
  const open = Float64Array.from(table.weights);
  for (const index of selection) takeFrom(table, open, index);
  return open;
}
