import type { PersonId } from '../../model/ids.ts';

/** How far one move, if chosen, is expected to meet one need: chance times relative gain, π·δ, in [0, 1]. */
export interface NeedGain {
  /** Index into the needs of the problem. */
  readonly need: number;
  readonly share: number;
}

/** A move as the solver sees it. */
export interface Choice {
  readonly id: string;
  readonly minutes: number;
  readonly load: number;
  readonly newPeople: number;
  /** Nobody appears in two moves of a week. */
  readonly people: readonly PersonId[];
  readonly isAsk: boolean;
  readonly isOffer: boolean;
  readonly isLive: boolean;
  readonly isExplore: boolean;
  readonly isMaintain: boolean;
  /** It loses its point after this week, as congratulations do. */
  readonly isTimely: boolean;
  readonly gains: readonly NeedGain[];
  /** Value beside the needs, added whatever else is chosen; 0 or more. */
  readonly own: number;
}

/** What no week may break. */
export interface WeekLimits {
  readonly minutes: number;
  readonly load: number;
  readonly newPeople: number;
  readonly moves: number;
  /** Asks may exceed the offers of the same week by this much; below 0 when earlier weeks asked too much. */
  readonly asksAhead: number;
}

/** What a week should hold where candidates exist, one of each: science §9, and what would come too late afterwards. */
export interface WeekWishes {
  readonly live: boolean;
  readonly explore: boolean;
  readonly maintain: boolean;
  readonly timely: boolean;
}

/** Which moves to choose. The value of a set is F(M) of science §5.1. */
export interface WeekProblem {
  readonly choices: readonly Choice[];
  /** ω·u·miss at the horizon without action, per need; 0 or more. */
  readonly needs: readonly number[];
  /**
   * How moves that meet the same need add up: as independent chances (the default, science §5.1), or `capped`, up to what is
   * missing.
   */
  readonly overlap?: 'independent' | 'capped';
  /** η, in (0, 1]. */
  readonly multiplier: number;
  readonly limits: WeekLimits;
  readonly wishes: WeekWishes;
}

/** Indexes into the choices of a problem, ascending. */
export type Selection = readonly number[];

/** The same problem with its choices in the order that settles ties: fewer minutes, then the person's id, then the move's id. */
export function inTieOrder(problem: WeekProblem): WeekProblem {
  const choices = problem.choices.toSorted(
    (a, b) =>
      a.minutes - b.minutes || (a.people[0] ?? 0) - (b.people[0] ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  return { ...problem, choices };
}
