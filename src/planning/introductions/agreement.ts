import type { Values } from '../../model/constants/constants.ts';
import type { Introduction } from '../../model/introduction.ts';
import { mapLogistic } from '../response/map-logistic.ts';

/** The weights by which an introducer’s tie and goodwill become the chance that they agree. */
export type AgreementWeights = Pick<Values, 'agreeIntercept' | 'agreeStrength' | 'agreeGoodwill'>;

/** Somebody was asked for an introduction, and it is known whether they agreed. */
export interface AgreementTrial {
  readonly strength: number;
  readonly goodwill: number;
  readonly hasAgreed: boolean;
}

/**
 * What introductions tell of agreeing: accepting, introducing and meeting are yes; declining, and coming to nothing before
 * anybody agreed, are no. One that still waits says nothing: unknown is not no.
 */
export function agreementTrials(introductions: readonly Introduction[]): AgreementTrial[] {
  return introductions.flatMap(({ kind, features, steps }): AgreementTrial[] => {
    const { agree } = features;
    if (kind !== 'to-owner' || agree === undefined) return [];
    const states = new Set(steps.map(({ state }) => state));
    if (states.has('accepted') || states.has('introduced')) return [{ ...agree, hasAgreed: true }];
    return states.has('declined') || states.has('came-to-nothing') ? [{ ...agree, hasAgreed: false }] : [];
  });
}

/** The usual weights, moved by whether the owner’s introducers agreed, as the chances of answers are. Source: science §6, §10. */
export function learnedAgreement(introductions: readonly Introduction[], values: Values): AgreementWeights {
  const [agreeIntercept, agreeStrength, agreeGoodwill] = mapLogistic(
    agreementTrials(introductions).map(({ strength, goodwill, hasAgreed }) => ({
      features: [1, strength, goodwill],
      isTrue: hasAgreed,
    })),
    {
      means: [values.agreeIntercept, values.agreeStrength, values.agreeGoodwill],
      spreads: [values.responseSpreadIntercept, values.responseSpreadStrength, values.responseSpreadOther],
    },
  );
  // As many weights come back as means went in.
  return { agreeIntercept: agreeIntercept!, agreeStrength: agreeStrength!, agreeGoodwill: agreeGoodwill! };
}
