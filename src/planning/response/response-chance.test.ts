import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import golden from '../../../test/support/science-golden.json' with { type: 'json' };
import { DEFAULT_VALUES } from '../../model/constants/constants.ts';
import { agreeChance, priorWeights, responseChance } from './response-chance.ts';
import { type Approach, responseFeatures } from './response-terms.ts';

const PRIOR = priorWeights(DEFAULT_VALUES);

/** A plain mail to a peer one has never spoken with, and how the case differs. */
function chance(difference: Partial<Approach>): number {
  const cold: Approach = {
    strength: 0,
    peak: 0,
    isKnown: false,
    channel: 'mail',
    asks: 'nothing',
    isPersonal: false,
    isShort: false,
    seniority: 3,
    ownerSeniority: 3,
  };
  return responseChance(responseFeatures({ ...cold, ...difference }), PRIOR);
}

const known = (strength: number): Partial<Approach> => ({ strength, peak: strength, isKnown: true });

describe('responseChance', () => {
  it.each<[keyof typeof golden.response, Partial<Approach>]>([
    ['cold_peer', {}],
    ['cold_peer_personal_short', { isPersonal: true, isShort: true, seniority: 2, ownerSeniority: 2 }],
    ['cold_top_exec', { seniority: 6 }],
    ['cold_top_exec_via_intro', { seniority: 6, introducedBy: 0.7, isPersonal: true }],
    ['peer_intro', { introducedBy: 0.7, isPersonal: true }],
    ['early_career_personal', { isPersonal: true, seniority: 2 }],
    ['weak_S03', { ...known(0.3), isShort: true }],
    ['strong_S08', known(0.8)],
    ['dormant_peak07', { ...known(0.15), peak: 0.7, isPersonal: true, asks: 'give' }],
    ['congrat_S03', { ...known(0.3), asks: 'give', channel: 'phone' }],
    ['cold_in_person', { channel: 'in-person' }],
  ])('agrees with the worked example %s', (name, difference) => {
    expect(chance(difference)).toBeCloseTo(golden.response[name], 5);
  });

  it('rises with the strength of the tie and falls with each step of seniority', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.integer({ min: 1, max: 6 }), (one, other, seniority) => {
        const [weak, strong] = one < other ? [one, other] : [other, one];
        expect(chance(known(strong))).toBeGreaterThanOrEqual(chance(known(weak)));
        if (seniority > 3) expect(chance({ seniority })).toBeLessThan(chance({ seniority: seniority - 1 }));
      }),
    );
  });

  it('takes an unknown career stage for neither senior nor junior', () => {
    const approach = { ...known(0.2), channel: 'mail', asks: 'nothing', isPersonal: false, isShort: false } as const;
    const features = responseFeatures({ strength: 0, peak: 0, isKnown: true, ...approach, ownerSeniority: 1 });
    expect(responseChance(features, PRIOR)).toBeCloseTo(chance(known(0.2)), 12);
  });
});

describe('agreeChance', () => {
  it('agrees with the worked introductions, alone and times the chance of an answer', () => {
    const ben = agreeChance({ strength: 0.6, goodwill: 1 }, DEFAULT_VALUES);
    const dee = agreeChance({ strength: 0.3, goodwill: 0 }, DEFAULT_VALUES);
    expect(ben).toBeCloseTo(golden.intro.agree_ben, 5);
    expect(dee).toBeCloseTo(golden.intro.agree_dee, 5);
    const viaBen = ben * chance({ introducedBy: 0.7, isPersonal: true, seniority: 4 });
    const viaDee = dee * chance({ introducedBy: 0.9, isPersonal: true, seniority: 4 });
    expect(viaBen).toBeCloseTo(golden.intro.via_ben, 5);
    expect(viaDee).toBeCloseTo(golden.intro.via_dee, 5);
    expect(chance({ isPersonal: true, seniority: 4 })).toBeCloseTo(golden.intro.direct_cold, 5);
  });
});
