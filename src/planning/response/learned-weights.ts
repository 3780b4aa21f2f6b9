import type { Values } from '../../model/constants/constants.ts';
import { type GaussianPrior, type LabelledRow, mapLogistic } from './map-logistic.ts';
import { priorWeights, type ResponseWeights, responseChance } from './response-chance.ts';
import { RESPONSE_TERM_NAMES, type ResponseTerm } from './response-terms.ts';
import type { Trial } from './trials.ts';

/** Weights in force, and how they came about. */
export interface LearnedWeights {
  readonly weights: ResponseWeights;
  readonly trials: number;
  /** Mean squared error of learned and of usual chances, on outcomes that learning did not see; from 30 outcomes on. */
  readonly brier?: { readonly learned: number; readonly usual: number };
  /** Learning did worse than what is usual, and was set back. */
  readonly isReset: boolean;
}

/** Parts into which outcomes are split to judge learning on what it has not seen. */
const FOLDS = 5;

/** The usual weights moved by the owner's outcomes; from 30 outcomes on kept only while they predict better. Source: science §6. */
export function learnedWeights(trials: readonly Trial[], values: Values): LearnedWeights {
  const weights = weightsFrom(trials, values);
  if (trials.length < values.calibrationOutcomes) return { weights, trials: trials.length, isReset: false };
  const usual = priorWeights(values);
  const brier = { learned: crossBrier(trials, values), usual: brierOf(trials, usual) };
  const isReset = brier.learned > brier.usual;
  return { weights: isReset ? usual : weights, trials: trials.length, brier, isReset };
}

/** Mean squared difference between chance and outcome, 0 (perfect) to 1; NaN without trials. Source: Brier 1950. */
export function brierOf(trials: readonly Trial[], weights: ResponseWeights): number {
  const squared = trials.map((trial) => (responseChance(trial.features, weights) - (trial.isAnswered ? 1 : 0)) ** 2);
  return squared.reduce((sum, error) => sum + error, 0) / trials.length;
}

function crossBrier(trials: readonly Trial[], values: Values): number {
  let sum = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const unseen = trials.filter((_, index) => index % FOLDS === fold);
    const seen = trials.filter((_, index) => index % FOLDS !== fold);
    sum += brierOf(unseen, weightsFrom(seen, values)) * unseen.length;
  }
  return sum / trials.length;
}

function weightsFrom(trials: readonly Trial[], values: Values): ResponseWeights {
  const usual = priorWeights(values);
  const prior: GaussianPrior = {
    means: [usual.intercept, ...RESPONSE_TERM_NAMES.map((term) => usual.terms[term])],
    spreads: [values.responseSpreadIntercept, ...RESPONSE_TERM_NAMES.map((term) => spreadOf(term, values))],
  };
  const rows: LabelledRow[] = trials.map((trial) => ({
    features: [1, ...RESPONSE_TERM_NAMES.map((term) => trial.features[term] ?? 0)],
    isTrue: trial.isAnswered,
  }));
  const [intercept, ...terms] = mapLogistic(rows, prior);
  const entries = RESPONSE_TERM_NAMES.map((term, index) => [term, terms[index]!] as const);
  // Every term name is a key, because the list of names is the list of keys.
  return { intercept: intercept!, terms: Object.fromEntries(entries) as Record<ResponseTerm, number> };
}

function spreadOf(term: ResponseTerm, values: Values): number {
  return term === 'strength' ? values.responseSpreadStrength : values.responseSpreadOther;
}
