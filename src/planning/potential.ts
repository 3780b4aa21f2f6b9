import type { Assessment } from '../audit/assessment.ts';
import { optimumFor, usedLearningValue } from '../knowledge/learning-value.ts';
import type { ObjectiveOutlook } from './outlook.ts';

/** A strength at which a tie gives nearly all that it can: a good talk now and then. */
const WELL_REACHED = 0.35;

/** What somebody is worth whose distance tells nothing in their favour. */
const FLOOR = 0.2;
/** How many people are looked at exactly, as a multiple of the moves that a week chooses among. */
const LOOKED_AT = 2;

/**
 * How much better off the objectives would be with each person well within reach, by place; and, in the measure of keeping,
 * what one could learn from them. Ranks whom to look at: one cheap pass over all people by what they know, then exactly for
 * the best of them; the rest keep what keeping alone gives. Source: science §9.
 */
export function potential(
  assessment: Assessment,
  objectives: readonly ObjectiveOutlook[],
  { strengthLater, keeping }: { strengthLater: Float64Array; keeping: number },
): Float64Array {
  const { people, distances, values } = assessment;
  const optimum = assessment.optima.discover ?? optimumFor('discover', values);
  const promise = new Float64Array(people.length);
  const column = Float64Array.from(people, (person, place) => {
    if (person.ended || person.closeness === 0) return 0;
    const learning = usedLearningValue(distances[place]!, optimum, values);
    for (const objective of objectives) promise[place]! += promiseFor(objective, place) * (FLOOR + learning);
    return keeping * Math.max(0, WELL_REACHED - strengthLater[place]!) * learning;
  });
  for (const place of mostPromising(assessment, promise, LOOKED_AT * values.planCandidates)) {
    for (const objective of objectives) column[place]! += objectiveGain(objective, place, strengthLater[place]!);
  }
  return column;
}

/** The most promising among those one really talks to, and as many among the others. */
function mostPromising({ ties }: Assessment, promise: Float64Array, most: number): number[] {
  const best = (isReal: boolean): number[] =>
    [...promise.keys()]
      .filter((place) => promise[place]! > 0 && ties[place]!.isReal === isReal)
      .sort((a, b) => promise[b]! - promise[a]! || a - b)
      .slice(0, most);
  return [...best(true), ...best(false)];
}

/** What is still missed and the person knows about. */
function promiseFor(objective: ObjectiveOutlook, place: number): number {
  const relevance = objective.relevanceOf(place);
  let sum = 0;
  for (const [index, need] of objective.needs.entries()) sum += need.weight * need.miss * relevance[index]!;
  return objective.weight * sum;
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
