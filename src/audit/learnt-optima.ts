import { type LearntOptimum, learnOptimum, type UsefulnessRating } from '../knowledge/learn-optimum.ts';
import { type OptimumFor, optimumFor } from '../knowledge/learning-value.ts';
import type { Values } from '../model/constants/constants.ts';
import type { MoveOutcome } from '../model/facts.ts';
import type { ObjectiveKind } from '../model/objective.ts';

/**
 * The best distance in force for a kind of objective, with what the owner's answers say. Absent for kinds in which meeting people
 * is not about learning: the answers tell nothing of those.
 */
export type LearntOptima = Readonly<Partial<Record<ObjectiveKind, LearntOptimum>>>;

/** Best distances as the owner's answers to “did you learn something you could use?” move them (science §3.3). */
export function learntOptima(outcomes: readonly MoveOutcome[], values: Values): LearntOptima {
  const ratings = outcomes.flatMap(ratingOf);
  const learnt = (part: OptimumFor): LearntOptimum => learnOptimum(optimumFor(part, values), ratings, values);
  return { discover: learnt('discover'), solve: learnt('solve'), context: learnt('context-knowledge') };
}

/** Answers run from 0, nothing, to 4, very much. */
const GREATEST_ANSWER = 4;

function ratingOf({ state, useful, distance }: MoveOutcome): UsefulnessRating[] {
  if (state !== 'done' || useful === undefined || distance === undefined) return [];
  return [{ distance, useful: useful / GREATEST_ANSWER }];
}
