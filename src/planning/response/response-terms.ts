import { clamp } from '../../base/clamp.ts';
import type { Channel } from '../../model/channel.ts';
import type { ConstantId } from '../../model/constants/constants.ts';

/** Everything that raises or lowers the chance of an answer, beside the base chance of a cold message: science §6. */
export const RESPONSE_TERMS = {
  strength: 'responseStrength',
  dormant: 'responseDormant',
  introduced: 'responseIntroduced',
  introducerStrength: 'responseIntroducerStrength',
  personal: 'responsePersonal',
  give: 'responseGive',
  askCall: 'responseAskCall',
  askCoffee: 'responseAskCoffee',
  askFavour: 'responseAskFavour',
  inPersonKnown: 'responseInPersonKnown',
  inPersonCold: 'responseInPersonCold',
  phone: 'responsePhone',
  coldPlatform: 'responseColdPlatform',
  seniorityGap: 'responseSeniorityGap',
  topSeniority: 'responseTopSeniority',
  earlyCareer: 'responseEarlyCareer',
  short: 'responseShort',
  lateWeek: 'responseLateWeek',
} as const satisfies Readonly<Record<string, ConstantId>>;

export type ResponseTerm = keyof typeof RESPONSE_TERMS;

/** The terms in the order in which learning numbers them. */
export const RESPONSE_TERM_NAMES = Object.keys(RESPONSE_TERMS) as readonly ResponseTerm[];

/** The value of each term of one approach; a term that is left out is 0. Stored with a move, so that learning sees what the plan saw. */
export type ResponseFeatures = Readonly<Partial<Record<ResponseTerm, number>>>;

/** One way of turning to somebody. */
export interface Approach {
  /** S today, 0–1. */
  readonly strength: number;
  /** Greatest S ever, 0–1. */
  readonly peak: number;
  /** Something real has happened between the two. */
  readonly isKnown: boolean;
  /** The channel of the first word, which is a message also where a coffee is asked for. */
  readonly channel: Channel;
  /** What is asked of the other; `give` for moves that bring something and ask nothing. */
  readonly asks: 'give' | 'nothing' | 'call' | 'coffee' | 'favour';
  /** The words say why this person. */
  readonly isPersonal: boolean;
  /** Up to 400 characters. */
  readonly isShort: boolean;
  /** Career stages L, 1–6; left out where unknown, and then they count for nothing. */
  readonly seniority?: number;
  readonly ownerSeniority?: number;
  /** S between introducer and person, 0–1, where somebody introduces. */
  readonly introducedBy?: number;
  /** Sent on a Friday or Saturday. */
  readonly isLateInWeek?: boolean;
}

/** The terms of an approach that are not 0. Terms and their signs: science §6. */
export function responseFeatures(approach: Approach): ResponseFeatures {
  const { strength, channel, isKnown, asks, seniority, ownerSeniority, introducedBy } = approach;
  const isWritten = channel === 'message' || channel === 'mail';
  const isIntroduced = introducedBy !== undefined;
  const gap = seniority === undefined || ownerSeniority === undefined ? 0 : seniority - ownerSeniority;
  return withoutZeros({
    strength: clamp(strength, 0, 1),
    dormant: Math.max(0, approach.peak - strength),
    introduced: isIntroduced ? 1 : 0,
    introducerStrength: introducedBy ?? 0,
    personal: approach.isPersonal ? 1 : 0,
    give: asks === 'give' ? 1 : 0,
    askCall: asks === 'call' ? 1 : 0,
    askCoffee: asks === 'coffee' ? 1 : 0,
    askFavour: asks === 'favour' ? 1 : 0,
    inPersonKnown: channel === 'in-person' && isKnown ? 1 : 0,
    inPersonCold: channel === 'in-person' && !isKnown ? 1 : 0,
    phone: channel === 'phone' ? 1 : 0,
    coldPlatform: channel === 'message' && !isKnown && !isIntroduced ? 1 : 0,
    seniorityGap: Math.max(0, gap),
    topSeniority: seniority === 6 ? 1 : 0,
    earlyCareer: gap < 0 ? 1 : 0,
    short: isWritten && approach.isShort ? 1 : 0,
    lateWeek: approach.isLateInWeek === true ? 1 : 0,
  });
}

function withoutZeros(terms: Readonly<Record<ResponseTerm, number>>): ResponseFeatures {
  return Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== 0));
}
