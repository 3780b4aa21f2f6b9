import type { Assessment } from '../../audit/assessment.ts';
import { strengthToday } from '../../audit/objective-view.ts';
import { accessOf } from '../../audit/tie-fit.ts';
import type { Facts } from '../../model/facts.ts';
import { goodwillByPerson } from '../goodwill.ts';
import { isAskOpen } from '../moves/ask.ts';
import type { Outlook } from '../outlook.ts';
import { learnedWeights } from '../response/learned-weights.ts';
import { agreeChance } from '../response/response-chance.ts';
import { trialsOf } from '../response/trials.ts';
import { learnedAgreement } from './agreement.ts';
import { type IntroducerLoad, introducerLoad } from './introducer-load.ts';

/** What introductions are judged by: the part of an outlook that no objective and no horizon is needed for. */
export type IntroductionScene = Pick<
  Outlook,
  'facts' | 'assessment' | 'goodwill' | 'today' | 'values' | 'response' | 'agreement'
>;

/** The scene of today. */
export function introductionScene(facts: Facts, assessment: Assessment): IntroductionScene {
  const { today, values } = assessment;
  return {
    facts,
    assessment,
    today,
    values,
    goodwill: goodwillByPerson(facts.favours, today, values),
    response: learnedWeights(trialsOf(facts, today, values), values).weights,
    agreement: learnedAgreement(facts.introductions ?? [], values),
  };
}

/** Somebody within reach of the owner, as one who may be asked for an introduction. */
export interface AskedOne {
  readonly place: number;
  /** P_agree in (0, 1). */
  readonly agree: number;
  readonly load: IntroducerLoad;
  /** Why they are not asked now: they rest, or something has to be given first; absent when they may be. */
  readonly holds?: 'rests' | 'give-first';
}

/** The one at a place as introducer; undefined for people out of reach. Source: science §5.2, §10. */
export function askedOne(scene: IntroductionScene, place: number): AskedOne | undefined {
  const { assessment, goodwill, agreement, values } = scene;
  const strength = strengthToday(assessment, place);
  if (accessOf(strength, values) === 0) return undefined;
  const { id } = assessment.people[place]!;
  const load = introducerLoad(scene, id);
  const agree = agreeChance({ strength, goodwill: goodwill.get(id) ?? 0 }, agreement);
  if (load.restsUntil !== undefined) return { place, agree, load, holds: 'rests' };
  return isAskOpen(scene, place) ? { place, agree, load } : { place, agree, load, holds: 'give-first' };
}
