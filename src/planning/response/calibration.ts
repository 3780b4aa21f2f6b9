import type { Values } from '../../model/constants/constants.ts';
import { learnedWeights } from './learned-weights.ts';
import { responseChance } from './response-chance.ts';
import type { Trial } from './trials.ts';

/** Approaches whose chance fell into one fifth, and how many were answered. */
export interface CalibrationBin {
  readonly from: number;
  readonly until: number;
  readonly tried: number;
  readonly answered: number;
  /** Mean chance that was given; undefined where nothing fell into the bin. */
  readonly expected: number | undefined;
}

/** Whether chances keep what they say. */
export interface Calibration {
  readonly tried: number;
  /** From how many outcomes on it is judged. */
  readonly needed: number;
  /** Mean squared error of learned and usual chances on outcomes that learning did not see; undefined before there are enough. */
  readonly brier: { readonly learned: number; readonly usual: number } | undefined;
  /** Learning did worse than what is usual, and was set back. */
  readonly isReset: boolean;
  readonly bins: readonly CalibrationBin[];
  readonly sentence: string;
}

const BINS = 5;

/** How well chances foretold the owner's outcomes: Brier score and five bins, from 30 outcomes on. Source: science §6. */
export function calibration(trials: readonly Trial[], values: Values): Calibration {
  const { weights, brier, isReset } = learnedWeights(trials, values);
  const seen = trials.map(({ features, isAnswered }) => ({ chance: responseChance(features, weights), isAnswered }));
  const bins = Array.from({ length: BINS }, (_, bin): CalibrationBin => {
    const inside = seen.filter(({ chance }) => Math.min(BINS - 1, Math.floor(chance * BINS)) === bin);
    return {
      from: bin / BINS,
      until: (bin + 1) / BINS,
      tried: inside.length,
      answered: inside.filter(({ isAnswered }) => isAnswered).length,
      expected: inside.length === 0 ? undefined : inside.reduce((sum, { chance }) => sum + chance, 0) / inside.length,
    };
  });
  const needed = values.calibrationOutcomes;
  return {
    tried: trials.length,
    needed,
    brier,
    isReset,
    bins,
    sentence: sentenceFor(trials.length, needed, brier, isReset),
  };
}

function sentenceFor(tried: number, needed: number, brier: Calibration['brier'], isReset: boolean): string {
  if (brier === undefined) {
    return `${tried} of ${needed} outcomes that it takes to judge the chances are on record; until then they are mostly what is usual.`;
  }
  if (isReset) return 'What your outcomes taught foretold worse than what is usual, and was set aside.';
  return 'What your outcomes taught foretells answers at least as well as what is usual, and is used.';
}
