import type { Assessment } from '../audit/assessment.ts';
import { optimumFor, usedLearningValue } from '../knowledge/learning-value.ts';
import type { ObjectiveOutlook } from './outlook.ts';

/** A strength at which a tie gives nearly all that it can: a good talk now and then. */
const WELL_REACHED = 0.35;

/**
 * How much better off the objectives would be with each person well within reach, by place; and, in the measure of keeping,
 * what one could learn from them. A cheap upper estimate, to rank whom to look at: one pass over all people. Source: science §9.
 */
export function potential(
  assessment: Assessment,
  objectives: readonly ObjectiveOutlook[],
  { strengthLater, keeping }: { strengthLater: Float64Array; keeping: number },
): Float64Array {
  const optimum = optimumFor('discover', assessment.values);
  return Float64Array.from(assessment.people, (person, place) => {
    if (person.ended || person.closeness === 0) return 0;
    const before = strengthLater[place]!;
    const learning = usedLearningValue(assessment.distances[place]!, optimum, assessment.values);
    let sum = keeping * Math.max(0, WELL_REACHED - before) * learning;
    for (const objective of objectives) sum += objectiveGain(objective, place, before);
    return sum;
  });
}

function objectiveGain(objective: ObjectiveOutlook, place: number, before: number): number {
  const after = objective.accessAt(place, Math.max(before, WELL_REACHED));
  const without = before > 0 ? objective.accessAt(place, before) : undefined;
  let sum = 0;
  for (const [index, need] of objective.needs.entries()) {
    sum += need.weight * need.miss * Math.max(0, after[index]! - (without?.[index] ?? 0));
  }
  return objective.weight * sum;
}
