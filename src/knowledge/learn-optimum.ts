import type { Values } from '../model/constants/constants.ts';
import { learningValue, type Optimum } from './learning-value.ts';

/** One answer to “did you learn something you could use?” after meeting a person at some distance. */
export interface UsefulnessRating {
  /** Knowledge distance then, in [0, 1]. */
  readonly distance: number;
  /** 1 yes, 0 no; values between for answers between. */
  readonly useful: number;
}

/** What the owner's answers say about their own best distance. */
export interface LearntOptimum extends Optimum {
  /** Mean of the posterior, whether or not it is in force yet. */
  readonly posteriorMean: number;
  readonly ratings: number;
}

/** Grid of d*, in twentieths: .10 to .90. */
const GRID_FROM = 2;
const GRID_TO = 18;
const GRID_STEPS = 20;

/**
 * The owner's own best distance: a grid posterior over d* with a normal prior around the usual one and
 * P(useful) = .1 + .8·V(d) (science §3.3). `dStar` stays the usual one until there are enough answers.
 */
export function learnOptimum(usual: Optimum, ratings: readonly UsefulnessRating[], values: Values): LearntOptimum {
  const logs: number[] = [];
  for (let step = GRID_FROM; step <= GRID_TO; step++)
    logs.push(logPosterior(step / GRID_STEPS, usual, ratings, values));
  const greatest = Math.max(...logs);
  let sum = 0;
  let mean = 0;
  for (const [index, log] of logs.entries()) {
    const weight = Math.exp(log - greatest);
    sum += weight;
    mean += (weight * (index + GRID_FROM)) / GRID_STEPS;
  }
  const posteriorMean = mean / sum;
  const isEnough = ratings.length >= values.ratingsBeforeLearning;
  return {
    dStar: isEnough ? posteriorMean : usual.dStar,
    familiarity: usual.familiarity,
    posteriorMean,
    ratings: ratings.length,
  };
}

function logPosterior(dStar: number, usual: Optimum, ratings: readonly UsefulnessRating[], values: Values): number {
  let log = -((dStar - usual.dStar) ** 2) / (2 * values.optimumPriorSpread ** 2);
  for (const { distance, useful } of ratings) {
    const value = learningValue(distance, { dStar, familiarity: usual.familiarity });
    const chance = values.usefulLeast + values.usefulGain * value;
    log += useful * Math.log(chance) + (1 - useful) * Math.log(1 - chance);
  }
  return log;
}
