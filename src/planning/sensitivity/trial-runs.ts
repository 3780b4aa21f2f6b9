import { chanceFrom } from '../../base/chance.ts';
import { clamp } from '../../base/clamp.ts';
import { CONSTANTS, type ConstantId, type Values } from '../../model/constants/constants.ts';

/** One way in which the numbers of the model might as well have been chosen. */
export type TrialRun =
  | { readonly kind: 'all'; readonly seed: number }
  | { readonly kind: 'one'; readonly constant: ConstantId; readonly direction: -1 | 1 };

/** A number is varied by so large a share of itself. Source: science §13. */
const SHARE = 0.3;
/** Trials in which all numbers vary at once: how many moves stay is then known to about one in ten. */
const TRIALS = 40;

/** First every trial with all numbers at once, then each number alone, lower and higher; those that cannot vary are left out. */
export function trialRuns(values: Values): TrialRun[] {
  const all = Array.from({ length: TRIALS }, (_, seed): TrialRun => ({ kind: 'all', seed: seed + 1 }));
  const ones = constantIds().flatMap((constant) =>
    ([-1, 1] as const)
      .filter((direction) => endOf(constant, direction, values) !== values[constant])
      .map((direction): TrialRun => ({ kind: 'one', constant, direction })),
  );
  return [...all, ...ones];
}

/** The numbers of a trial: within 30 % of those in force, and within what still makes sense of each. */
export function valuesOf(run: TrialRun, values: Values): Values {
  if (run.kind === 'one') return summedToOne({ ...values, [run.constant]: endOf(run.constant, run.direction, values) });
  const chance = chanceFrom(run.seed);
  const varied = constantIds().map((constant) => {
    const [low, high] = [endOf(constant, -1, values), endOf(constant, 1, values)];
    return [constant, rounded(constant, low + chance() * (high - low))] as const;
  });
  return summedToOne({ ...values, ...Object.fromEntries(varied) });
}

const DISTANCE_WEIGHTS = [
  'distanceWeightFunction',
  'distanceWeightIndustry',
  'distanceWeightField',
  'distanceWeightTopics',
] as const satisfies readonly ConstantId[];

/** The weights of distance are shares of one whole: when one counts more, the others count less. */
function summedToOne(values: Values): Values {
  const sum = DISTANCE_WEIGHTS.reduce((total, id) => total + values[id], 0);
  return { ...values, ...Object.fromEntries(DISTANCE_WEIGHTS.map((id) => [id, values[id] / sum])) };
}

/** The lowest or highest value tried; a number that is 0 moves by a share of what makes sense of it. */
export function endOf(constant: ConstantId, direction: -1 | 1, values: Values): number {
  const [low, high] = CONSTANTS[constant].range;
  const value = values[constant];
  const step = SHARE * (value === 0 ? high - low : Math.abs(value));
  // The owner's own value may stand outside what is usual: it is then no farther out than it was.
  return rounded(constant, clamp(value + direction * step, Math.min(low, value), Math.max(high, value)));
}

/** Counts stay counts. */
function rounded(constant: ConstantId, value: number): number {
  const { default: usual, range } = CONSTANTS[constant];
  return [usual, ...range].every(Number.isInteger) && range[1] > 1 ? Math.round(value) : value;
}

function constantIds(): ConstantId[] {
  // The keys of the table are its ids.
  return Object.keys(CONSTANTS) as ConstantId[];
}
