import type { Values } from '../../model/constants/constants.ts';
import { logistic } from './map-logistic.ts';
import { RESPONSE_TERM_NAMES, RESPONSE_TERMS, type ResponseFeatures, type ResponseTerm } from './response-terms.ts';

/** The weights by which an approach becomes a chance: the prior, or the prior moved by the owner's outcomes. */
export interface ResponseWeights {
  readonly intercept: number;
  readonly terms: Readonly<Record<ResponseTerm, number>>;
}

/** The weights before any outcome. Source: science §6. */
export function priorWeights(values: Values): ResponseWeights {
  const entries = RESPONSE_TERM_NAMES.map((term) => [term, values[RESPONSE_TERMS[term]]] as const);
  // Every term name is a key, because the list of names is the list of keys.
  return { intercept: values.responseIntercept, terms: Object.fromEntries(entries) as Record<ResponseTerm, number> };
}

/** The chance of an answer, in (0, 1): P = 1/(1 + e^(−z)), z = β·x. Source: science §6. */
export function responseChance(features: ResponseFeatures, weights: ResponseWeights): number {
  let z = weights.intercept;
  for (const term of RESPONSE_TERM_NAMES) z += weights.terms[term] * (features[term] ?? 0);
  return logistic(z);
}

/** The chance that an introducer agrees to be asked, in (0, 1): σ(−1 + 4S + ½G). Source: science §10. */
export function agreeChance(
  introducer: { strength: number; goodwill: number },
  weights: Pick<Values, 'agreeIntercept' | 'agreeStrength' | 'agreeGoodwill'>,
): number {
  const { strength, goodwill } = introducer;
  return logistic(weights.agreeIntercept + weights.agreeStrength * strength + weights.agreeGoodwill * goodwill);
}
