import type { PartialWeek } from './partial-week.ts';
import { wishesIn } from './partial-week.ts';
import type { WeekTable } from './week-table.ts';

/**
 * A Lagrangian relaxation of a week: limits and needs are priced instead of kept, so that each move stands for itself. Its
 * value bounds every week from above whatever the prices, because F is concave in what each need receives
 * (Geoffrion 1974). Prices are found by subgradient steps towards the value of the best week known.
 */
export interface Relaxation {
  /** No allowed week is worth more, before the multiplier. */
  readonly bound: number;
  /** What each choice is worth at these prices; below 0 where it does not pay. */
  readonly profit: Float64Array;
  /** The bound without any move: what the limits themselves are worth at these prices. */
  readonly base: number;
  /** Prices of the limits: of one minute, of load, of a new person; for bounds of other weeks. */
  readonly prices: Float64Array;
  /** The row of use by limit and choice. */
  readonly use: readonly Float64Array[];
  readonly room: Float64Array;
  /** What each choice costs of the limits at these prices. */
  readonly cost: Float64Array;
  /** The choices that a better week could hold. */
  readonly left: Int32Array;
}

const STEPS = 200;
const FIRST_SCALE = 2;
/** After so many steps without a better bound they shrink. */
const PATIENCE = 12;
const SHRINK = 0.7;
/** How far prices of limits move beside prices of needs; found by trial. */
const LIMIT_STRETCH = 0.5;
/** A bound is better when it closes this share of the gap. */
const WORTH_WAITING = 0.01;
/** A gap of this share of the value is as good as none. */
const LEAST_GAP = 1e-6;
/** The least price of a need, as a share of its weight: at 0 a need could receive without end. */
const LEAST_PRICE = 1e-4;
/** ln(1 − share) is held above this. */
const SHARE_MOST = 1 - 1e-9;

/** The relaxation at good prices. `known` is the best week so far: its wishes may be taken as rules when it fulfils all, and only
 * weeks that fulfil as many are looked for. */
export function relaxation(table: WeekTable, known: PartialWeek): Relaxation {
  const work = workspace(table, known);
  const { needs, price, gradient, stretch } = work;
  const size = price.length;
  let best = evaluate(table, work);
  let bestPrice = price.slice();
  let scale = FIRST_SCALE;
  let waited = 0;
  for (let step = 0; step < STEPS && best - known.value > LEAST_GAP * known.value; step++) {
    const now = step === 0 ? best : evaluate(table, work);
    if (now < best) {
      if (now < best - WORTH_WAITING * (best - known.value)) waited = 0;
      best = now;
      bestPrice = price.slice();
      leaveOut(work, now, known.value);
    }
    if (++waited > PATIENCE) {
      scale *= SHRINK;
      waited = 0;
      price.set(bestPrice);
      evaluate(table, work);
    }
    let length = 0;
    for (let at = 0; at < size; at++) length += (gradient[at]! * stretch[at]!) ** 2;
    if (length < 1e-18) break;
    const stride = (scale * (now - known.value)) / length;
    for (let at = 0; at < size; at++)
      price[at] = Math.max(work.least[at]!, price[at]! - stride * gradient[at]! * stretch[at]! ** 2);
  }
  price.set(bestPrice);
  const bound = evaluate(table, work);
  return {
    bound: Math.max(bound, known.value),
    profit: work.profit,
    base: work.base,
    prices: price.slice(needs),
    use: work.use,
    room: work.room,
    cost: Float64Array.from(work.profit, (_, index) =>
      work.use.reduce((sum, row, limit) => sum + price[needs + limit]! * row[index]!, 0),
    ),
    left: work.left,
  };
}

/** Forgets the choices of which no week could be better than the one known, at the prices just looked at. */
function leaveOut(work: Workspace, bound: number, known: number): void {
  const { profit, group, few, most, isFew, heldBy } = work;
  const last = few.length === most ? profit[few[most - 1]!]! : 0;
  work.left = work.left.filter((index) => {
    if (isFew[index] === 1) return true;
    const held = heldBy[group[index]!]!;
    const gone = held !== -1 && isFew[held] === 1 ? profit[held]! : last;
    return bound - gone + profit[index]! > known;
  });
}

interface Workspace {
  readonly needs: number;
  readonly limits: number;
  /** By need, then by limit. */
  readonly price: Float64Array;
  readonly gradient: Float64Array;
  /** The least that each price may be. */
  readonly least: Float64Array;
  /** How far each price moves for one step: needs by their weight, limits by what their room is worth. */
  readonly stretch: Float64Array;
  readonly profit: Float64Array;
  /** By gain of a choice: how much of the need it brings, on the scale on which gains add up. */
  readonly amount: Float64Array;
  readonly use: readonly Float64Array[];
  readonly room: Float64Array;
  /** The group of each choice, of which one can be chosen: everybody appears once. */
  readonly group: Int32Array;
  readonly heldBy: Int32Array;
  readonly most: number;
  /** The choices that pay most at the prices looked at last. */
  few: number[];
  readonly isFew: Uint8Array;
  left: Int32Array;
  base: number;
}

function workspace(table: WeekTable, known: PartialWeek): Workspace {
  const { problem, count } = table;
  const isCapped = problem.overlap === 'capped';
  const amount = Float64Array.from(table.share, (share, at) =>
    isCapped ? share * table.weights[table.need[at]!]! : -Math.log1p(-Math.min(share, SHARE_MOST)),
  );
  const rows: Float64Array[] = [table.minutes, table.load, table.newPeople];
  const room = [problem.limits.minutes, problem.limits.load, problem.limits.newPeople];
  // Owing offers, a week without asks is free of the rule: then it is looked at apart from those with asks.
  if (problem.limits.asksAhead >= 0 || table.byGain.some((index) => problem.choices[index]!.isAsk)) {
    rows.push(Float64Array.from(problem.choices, (choice) => (choice.isAsk ? 1 : 0) - (choice.isOffer ? 1 : 0)));
    room.push(problem.limits.asksAhead);
  }
  // A better week would have to fulfil the same wishes, when the week known fulfils all there are.
  if (wishesIn(table, known.flags) === wishesIn(table, table.wanted)) {
    for (let bit = 1; bit <= table.wanted; bit <<= 1) {
      if ((table.wanted & bit) === 0) continue;
      rows.push(Float64Array.from(table.flags, (flags) => ((flags & bit) === 0 ? 0 : -1)));
      room.push(-1);
    }
  }
  const needs = table.weights.length;
  const groups = new Map<number, number>();
  const group = Int32Array.from({ length: count }, (_, index) => {
    const person = problem.choices[index]!.people[0] ?? -1 - index;
    const known = groups.get(person) ?? groups.size;
    groups.set(person, known);
    return known;
  });
  const least = Float64Array.from({ length: needs + rows.length }, (_, at) =>
    at < needs && !isCapped ? LEAST_PRICE * table.weights[at]! : 0,
  );
  const usual = table.weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, needs) || 1;
  const limitStretch = LIMIT_STRETCH * Math.sqrt(Math.max(known.value, 1e-6) * usual);
  return {
    needs,
    limits: rows.length,
    price: Float64Array.from(least, (lowest, at) => {
      if (at >= needs) return 0;
      return Math.max(lowest, isCapped ? known.open[at]! / (table.weights[at]! || 1) : known.open[at]!);
    }),
    gradient: new Float64Array(needs + rows.length),
    least,
    stretch: Float64Array.from({ length: needs + rows.length }, (_, at) =>
      at < needs ? (isCapped ? 1 : table.weights[at]!) : limitStretch / Math.max(1, Math.abs(room[at - needs]!)),
    ),
    profit: new Float64Array(count),
    amount,
    use: rows,
    room: Float64Array.from(room),
    group,
    heldBy: new Int32Array(groups.size),
    most: problem.limits.moves,
    few: [],
    isFew: new Uint8Array(count),
    left: table.byGain.slice(),
    base: 0,
  };
}

/** The bound at the prices of the workspace, with its gradient, profits and base. */
function evaluate(table: WeekTable, work: Workspace): number {
  const { needs, limits, price, gradient, profit, amount, use, room } = work;
  const isCapped = table.problem.overlap === 'capped';
  let base = 0;
  for (let k = 0; k < needs; k++) {
    const weight = table.weights[k]!;
    const p = price[k]!;
    if (weight <= 0 || (isCapped ? p >= 1 : p >= weight)) {
      gradient[k] = 0;
    } else if (isCapped) {
      base += (1 - p) * weight;
      gradient[k] = -weight;
    } else {
      const received = Math.log(weight / p);
      base += weight - p - p * received;
      gradient[k] = -received;
    }
  }
  for (let limit = 0; limit < limits; limit++) {
    base += price[needs + limit]! * room[limit]!;
    gradient[needs + limit] = room[limit]!;
  }
  const { start, need, own } = table;
  const { left } = work;
  for (let rank = 0; rank < left.length; rank++) {
    const index = left[rank]!;
    let worth = own[index]!;
    const end = start[index + 1]!;
    for (let at = start[index]!; at < end; at++) worth += price[need[at]!]! * amount[at]!;
    profit[index] = worth;
  }
  for (let limit = 0; limit < limits; limit++) {
    const p = price[needs + limit]!;
    if (p === 0) continue;
    const row = use[limit]!;
    for (let rank = 0; rank < left.length; rank++) profit[left[rank]!]! -= p * row[left[rank]!]!;
  }
  let bound = base;
  for (const index of bestFew(work)) {
    bound += profit[index]!;
    for (let at = start[index]!; at < start[index + 1]!; at++) gradient[need[at]!]! += amount[at]!;
    for (let limit = 0; limit < limits; limit++) gradient[needs + limit]! -= use[limit]![index]!;
  }
  work.base = base;
  return bound;
}

/** The choices that pay most, one of each group, as many as a week may have; the greatest first. */
function bestFew(work: Workspace): readonly number[] {
  const { profit, group, heldBy, most, left, isFew } = work;
  for (const index of work.few) isFew[index] = 0;
  for (let rank = 0; rank < left.length; rank++) heldBy[group[left[rank]!]!] = -1;
  const few: number[] = [];
  for (let rank = 0; rank < left.length; rank++) {
    const index = left[rank]!;
    const held = heldBy[group[index]!]!;
    if (held === -1 || profit[index]! > profit[held]!) heldBy[group[index]!] = index;
  }
  for (let rank = 0; rank < left.length; rank++) {
    const index = left[rank]!;
    if (heldBy[group[index]!] !== index || profit[index]! <= 0 || most === 0) continue;
    if (few.length === most && profit[index]! <= profit[few[most - 1]!]!) continue;
    if (few.length < most) few.push(index);
    let at = few.length - 1;
    while (at > 0 && profit[few[at - 1]!]! < profit[index]!) {
      few[at] = few[at - 1]!;
      at--;
    }
    few[at] = index;
  }
  for (const index of few) isFew[index] = 1;
  work.few = few;
  return few;
}
