import type { ConstantId } from '../../model/constants/constants.ts';
import type { MoveId } from '../../model/ids.ts';
import type { TrialRun } from './trial-runs.ts';

/** What a week was under the numbers of a trial. */
export interface TrialResult {
  readonly run: TrialRun;
  /** Of all moves suggested. */
  readonly moves: readonly MoveId[];
  /** Where the head of the week is not among them: what a week with it would have been worth, as a share; undefined where none may hold it. */
  readonly headWorth?: number | undefined;
}

/** A move of the week as it is, and in how many trials it stayed. */
export interface MoveSureness {
  readonly move: MoveId;
  readonly stays: number;
}

/** A number by which alone the week changes: how many of its moves go when it is lower, and when it is higher. */
export interface ConstantWeight {
  readonly constant: ConstantId;
  readonly lower: number;
  readonly higher: number;
}

/** How far a week depends on the numbers of the model, as far as trials have been made. */
export interface Sensitivity {
  /** Trials made with all numbers varied at once. */
  readonly trials: number;
  /** In the order of the moves given. */
  readonly moves: readonly MoveSureness[];
  /** Mean share of the moves that stayed, in [0, 1]; undefined without a trial or a move. */
  readonly staying: number | undefined;
  /** Share of trials in which one of the three moves that gain most was gone, in [0, 1]; undefined likewise. */
  readonly topChanged: number | undefined;
  /** Share of trials in which the same would have cost more than a twentieth of what the week is worth: near-equals left aside. */
  readonly topMattered: number | undefined;
  /** Numbers tried alone, how many of them change nothing, and those that do, the weightiest first. */
  readonly tried: number;
  readonly idle: number;
  readonly constants: readonly ConstantWeight[];
}

/** How many moves make up the head of a week. Source: science §13. */
export const TOP = 3;
/** Weeks whose worth differs by less than this share are as good as each other: no number of the model is known so well. */
export const AS_GOOD = 0.05;

/** What trials say of a week whose moves are given with the most valuable first. Source: science §13. */
export function sensitivity(week: readonly MoveId[], results: readonly TrialResult[]): Sensitivity {
  const trials = results.filter(({ run }) => run.kind === 'all');
  const all = trials.map(({ moves }) => new Set(moves));
  const moves = week.map((move) => ({ move, stays: all.filter((found) => found.has(move)).length }));
  const isTold = all.length > 0 && week.length > 0;
  const top = week.slice(0, TOP);
  const isGone = (found: ReadonlySet<MoveId>): boolean => !top.every((move) => found.has(move));
  const matters = ({ headWorth }: TrialResult, index: number): boolean =>
    isGone(all[index]!) && (headWorth === undefined || headWorth < 1 - AS_GOOD);
  const weights = weightsOf(week, results);
  const moving = weights.filter(({ lower, higher }) => lower + higher > 0);
  return {
    trials: all.length,
    moves,
    staying: isTold ? moves.reduce((sum, { stays }) => sum + stays, 0) / (all.length * week.length) : undefined,
    topChanged: isTold ? all.filter(isGone).length / all.length : undefined,
    topMattered: isTold ? trials.filter(matters).length / all.length : undefined,
    tried: weights.length,
    idle: weights.length - moving.length,
    constants: moving.toSorted(
      (one, other) => other.lower + other.higher - one.lower - one.higher || (one.constant < other.constant ? -1 : 1),
    ),
  };
}

function weightsOf(week: readonly MoveId[], results: readonly TrialResult[]): ConstantWeight[] {
  const weights = new Map<ConstantId, { lower: number; higher: number }>();
  for (const { run, moves } of results) {
    if (run.kind !== 'one') continue;
    const found = new Set(moves);
    const gone = week.filter((move) => !found.has(move)).length;
    const weight = weights.get(run.constant) ?? { lower: 0, higher: 0 };
    if (run.direction === -1) weight.lower = gone;
    else weight.higher = gone;
    weights.set(run.constant, weight);
  }
  return [...weights].map(([constant, weight]) => ({ constant, ...weight }));
}
