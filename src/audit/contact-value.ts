import { assertNever } from '../base/assert-never.ts';
import type { Values } from '../model/constants/constants.ts';
import type { ObjectiveKind } from '../model/objective.ts';

/** What a contact is valued by, each in [0, 1] (science §4.3). */
export interface ValueFactors {
  readonly tieFit: number;
  readonly trust: number;
  readonly competence: number;
  /** V_used of knowledge distance. */
  readonly learning: number;
  /** V_used of the distance in industry, for `context`. */
  readonly industry: number;
  /** coh: share of the others needed that they know. */
  readonly cohesion: number;
  /** ν. */
  readonly nonRedundancy: number;
  /** γ: how little others of their group already give. */
  readonly newness: number;
  /** aud: share of the best single messenger's audience. */
  readonly audience: number;
  readonly reputation: number;
  readonly advocacy: number;
}

export type ValueFactor = keyof ValueFactors;

/** One factor's part in a value: `contribution` is w·ln f, at most 0; the most negative costs most. */
export interface ValuePart {
  readonly factor: ValueFactor;
  readonly weight: number;
  readonly value: number;
  readonly contribution: number;
}

type Weights = Readonly<Partial<Record<ValueFactor, number>>>;

/** v in (0, 1]: a contact's worth for a kind of objective, the weighted geometric mean of its factors (science §4.3). */
export function contactValue(kind: ObjectiveKind, factors: ValueFactors, values: Values): number {
  let sum = 0;
  for (const part of valueParts(kind, factors, values)) sum += part.contribution;
  return Math.exp(sum);
}

/** What makes up a contact's value, what costs most first. Contributions sum to ln v. */
export function valueParts(kind: ObjectiveKind, factors: ValueFactors, values: Values): ValuePart[] {
  const weights = weightsFor(kind, values);
  const named = Object.keys(weights) as ValueFactor[]; // keys of a literal of factors
  const whole = named.reduce((sum, factor) => sum + weights[factor]!, 0);
  return named
    .map((factor) => {
      const weight = weights[factor]! / whole;
      const value = factors[factor];
      return { factor, weight, value, contribution: weight * Math.log(Math.max(value, values.valueFloor)) };
    })
    .sort((one, other) => one.contribution - other.contribution);
}

function weightsFor(kind: ObjectiveKind, values: Values): Weights {
  switch (kind) {
    case 'execute':
      return {
        tieFit: values.executeTieFit,
        trust: values.executeTrust,
        learning: values.executeLearning,
        cohesion: values.executeCohesion,
      };
    case 'solve':
      return {
        competence: values.solveCompetence,
        learning: values.solveLearning,
        nonRedundancy: values.solveNonRedundancy,
        tieFit: values.solveTieFit,
      };
    case 'discover':
      return {
        learning: values.discoverLearning,
        nonRedundancy: values.discoverNonRedundancy,
        newness: values.discoverNewness,
        tieFit: values.discoverTieFit,
      };
    case 'context':
      return {
        industry: values.contextIndustry,
        learning: values.contextLearning,
        newness: values.contextNewness,
        nonRedundancy: values.contextNonRedundancy,
        tieFit: values.contextTieFit,
      };
    case 'support':
      return {
        audience: values.supportAudience,
        reputation: values.supportReputation,
        advocacy: values.supportAdvocacy,
        tieFit: values.supportTieFit,
      };
    default:
      return assertNever(kind);
  }
}
