import { assertNever } from '../base/assert-never.ts';
import type { Values } from '../model/constants/constants.ts';
import type { ObjectiveKind } from '../model/objective.ts';
import { type Distance, distanceOver, type UncertainDistance } from './distance.ts';

/** Where the value of distance peaks, and how much is left of it at distance 0 (science §3.3). */
export interface Optimum {
  /** d*: the best distance, in (0, 1]. */
  readonly dStar: number;
  /** b = β1/β2: what a person just like the owner is still good for. */
  readonly familiarity: number;
}

/** What an optimum belongs to: a kind of objective; `context` looks at knowledge and industry apart. */
export type OptimumFor = Exclude<ObjectiveKind, 'context'> | 'context-knowledge' | 'context-industry';

/** The optimum in force for a kind of objective. */
export function optimumFor(part: OptimumFor, values: Values): Optimum {
  switch (part) {
    case 'execute':
      return { dStar: values.optimumExecute, familiarity: values.familiarityExecute };
    case 'solve':
      return { dStar: values.optimumSolve, familiarity: values.familiaritySolve };
    case 'discover':
      return { dStar: values.optimumDiscover, familiarity: values.familiarityDiscover };
    case 'support':
      return { dStar: values.optimumSupport, familiarity: values.familiaritySupport };
    case 'context-knowledge':
      return { dStar: values.optimumContextKnowledge, familiarity: values.familiarityContextKnowledge };
    case 'context-industry':
      return { dStar: values.optimumContextIndustry, familiarity: values.familiarityContextIndustry };
    default:
      return assertNever(part);
  }
}

/**
 * V(d) = max(0, 1 − ((d−d*)/(d*+b))²) in [0, 1]: what distance d is worth, 1 at the best. It is novelty times
 * understandability, scaled to a peak of 1 (Nooteboom et al. 2007).
 */
export function learningValue(d: number, optimum: Optimum): number {
  return expectedLearningValue({ mu: d, sigma: 0 }, optimum);
}

/** V̂: what an uncertain distance is worth; exact before it is held at 0 (science §3.3). */
export function expectedLearningValue(apart: Pick<UncertainDistance, 'mu' | 'sigma'>, optimum: Optimum): number {
  const width = optimum.dStar + optimum.familiarity;
  if (width <= 0) return 0;
  return Math.max(0, 1 - ((apart.mu - optimum.dStar) ** 2 + apart.sigma ** 2) / width ** 2);
}

/** V_used = V̂·(.5 + .5κ): without evidence, no strong recommendation (science §3.3). */
export function usedLearningValue(apart: UncertainDistance, optimum: Optimum, values: Values): number {
  const floor = values.valueWithoutEvidence;
  return expectedLearningValue(apart, optimum) * (floor + (1 - floor) * apart.kappa);
}

/** V_used for a kind of objective. */
export interface UsedValue {
  /** Over the whole distance; for `context` over function, field and topics. */
  readonly knowledge: number;
  /** For `context` only: over the industry. */
  readonly industry?: number;
}

/** What a person's distance is worth for a kind of objective. `learnt` is the owner's own best distance, where known. */
export function usedValueFor(kind: ObjectiveKind, apart: Distance, values: Values, learnt?: Optimum): UsedValue {
  if (kind !== 'context') return { knowledge: usedLearningValue(apart, learnt ?? optimumFor(kind, values), values) };
  const knowledge = distanceOver(apart, ['function', 'field', 'topics']);
  const industry = distanceOver(apart, ['industry']);
  return {
    knowledge: usedLearningValue(knowledge, learnt ?? optimumFor('context-knowledge', values), values),
    industry: usedLearningValue(industry, optimumFor('context-industry', values), values),
  };
}
