import type { Assessment } from '../../audit/assessment.ts';
import type { Values } from '../../model/constants/constants.ts';
import type { MoveId } from '../../model/ids.ts';
import { rateOf } from '../tracking/rate.ts';
import { type Chance, chanceWords } from './chance-words.ts';
import { learnedWeights } from './learned-weights.ts';
import { responseChance } from './response-chance.ts';
import type { Trial } from './trials.ts';

/** Approaches told alike, and how many were answered. */
export interface Told {
  readonly tried: number;
  readonly answered: number;
  /** Mean chance that was told; undefined where nothing was. */
  readonly expected: number | undefined;
  /** What the count says, and no more than so few cases can say. */
  readonly sentence: string;
}

/** Approaches whose chance fell into one fifth. */
export interface CalibrationBin extends Told {
  readonly from: number;
  readonly until: number;
}

/** Approaches that were told with one word. */
export interface CalibrationWord extends Told {
  readonly word: Chance['words'];
}

/** Whether chances keep what they say. */
export interface Calibration {
  readonly tried: number;
  /** How many have the chance that was told with them; of the others it is today's. */
  readonly toldThen: number;
  /** From how many outcomes on it is judged. */
  readonly needed: number;
  /** Mean squared error of learned and usual chances on outcomes that learning did not see; undefined before there are enough. */
  readonly brier: { readonly learned: number; readonly usual: number } | undefined;
  /** Learning did worse than what is usual, and was set back. */
  readonly isReset: boolean;
  readonly words: readonly CalibrationWord[];
  readonly bins: readonly CalibrationBin[];
  readonly sentence: string;
}

const BINS = 5;
const WORDS: readonly Chance['words'][] = ['unlikely', 'maybe', 'likely', 'very likely'];

interface Judged {
  readonly chance: number;
  readonly isAnswered: boolean;
}

/**
 * How well chances foretold the owner's outcomes: by word and in five bins, judged from 30 outcomes on by the Brier score. `given`
 * are the chances told when the moves were suggested. Source: science §6.
 */
export function calibration(
  trials: readonly Trial[],
  { values, words }: Pick<Assessment, 'values' | 'words'>,
  given: ReadonlyMap<MoveId, number> = new Map(),
): Calibration {
  const { chances } = words;
  const { weights, brier, isReset } = learnedWeights(trials, values);
  const judged = trials.map(
    ({ move, features, isAnswered }): Judged => ({
      chance: (move === undefined ? undefined : given.get(move)) ?? responseChance(features, weights),
      isAnswered,
    }),
  );
  const needed = values.calibrationOutcomes;
  return {
    tried: trials.length,
    toldThen: trials.filter(({ move }) => move !== undefined && given.has(move)).length,
    needed,
    brier,
    isReset,
    words: WORDS.map((word) => ({
      word,
      ...toldOf(
        judged.filter(({ chance }) => chanceWords(chance, values) === word),
        chances.called(word),
        { values, words },
      ),
    })),
    bins: Array.from({ length: BINS }, (_, bin) => ({
      from: bin / BINS,
      until: (bin + 1) / BINS,
      ...toldOf(
        judged.filter(({ chance }) => Math.min(BINS - 1, Math.floor(chance * BINS)) === bin),
        chances.within(20 * bin, 20 * (bin + 1)),
        { values, words },
      ),
    })),
    sentence:
      brier === undefined ? chances.notYetJudged(trials.length, needed) : isReset ? chances.setAside : chances.used,
  };
}

function toldOf(
  judged: readonly Judged[],
  what: string,
  { values, words: { chances } }: Pick<Assessment, 'values' | 'words'>,
): Told {
  const tried = judged.length;
  const answered = judged.filter(({ isAnswered }) => isAnswered).length;
  if (tried === 0) return { tried, answered, expected: undefined, sentence: chances.noneEnded(what) };
  const expected = judged.reduce((sum, { chance }) => sum + chance, 0) / tried;
  const verdict = verdictOn({ tried, answered, expected }, values);
  return { tried, answered, expected, sentence: chances.told(what, { tried, answered, expected, verdict }) };
}

/** Against the 90 % interval of what was seen: inside it, nothing speaks against the chances. */
function verdictOn(
  { tried, answered, expected }: { tried: number; answered: number; expected: number },
  values: Values,
): 'few' | 'more' | 'fewer' | 'fits' {
  if (tried < values.calibrationFew) return 'few';
  const { low, high } = rateOf({ hits: answered, tried });
  if (expected < low) return 'more';
  return expected > high ? 'fewer' : 'fits';
}
