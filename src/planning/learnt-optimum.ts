import { learnOptimum, type UsefulnessRating } from '../knowledge/learn-optimum.ts';
import { type Optimum, optimumFor } from '../knowledge/learning-value.ts';
import type { Values } from '../model/constants/constants.ts';
import type { Facts } from '../model/facts.ts';
import type { ObjectiveKind } from '../model/objective.ts';

/** The best answer to “Did you learn something you could use?”. */
const MOST_USEFUL = 4;

/**
 * The owner's own best distance for objectives that are about learning, from how useful they found what came of earlier
 * moves; undefined for others, and until five answers are known. Source: science §3.3.
 */
export function learntOptimum(facts: Facts, kind: ObjectiveKind, values: Values): Optimum | undefined {
  if (kind !== 'discover' && kind !== 'solve') return undefined;
  const ratings = usefulnessRatings(facts);
  if (ratings.length < values.ratingsBeforeLearning) return undefined;
  const { dStar, familiarity } = learnOptimum(optimumFor(kind, values), ratings, values);
  return { dStar, familiarity };
}

/** What the owner said of moves done, with the distance of knowledge then. */
export function usefulnessRatings({ outcomes }: Pick<Facts, 'outcomes'>): UsefulnessRating[] {
  return outcomes.flatMap(({ state, useful, distance }) =>
    state !== 'done' || useful === undefined || distance === undefined
      ? []
      : [{ distance, useful: useful / MOST_USEFUL }],
  );
}
