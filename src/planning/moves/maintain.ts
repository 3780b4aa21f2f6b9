import { toIsoDay } from '../../base/days.ts';
import { countWord, timeSpan } from '../../base/time-ago.ts';
import { type Cadence, cadenceOf, isDue } from '../keep-in-touch/cadence.ts';
import { keepChannel } from '../keep-in-touch/keep-channel.ts';
import type { Outlook } from '../outlook.ts';
import { type MoveDraft, moveDraft } from './move-draft.ts';
import { commonEvidence, lastSpoken } from './move-evidence.ts';

/** Why a tie is worth keeping. */
type KeepReason =
  | { readonly why: 'follow-up'; readonly met: number; readonly at: string | undefined }
  | { readonly why: 'own'; readonly days: number }
  | { readonly why: 'circle'; readonly circle: string; readonly ties: number }
  | { readonly why: 'bridge' }
  | { readonly why: 'chosen' }
  | { readonly why: 'wide'; readonly days: number };

/**
 * Keep a tie to which no word has gone for as long as its kind bears, or that fades before that; or follow up somebody met
 * lately. Never sooner than the list of whom to keep in touch with welcomes it. Source: science §3.1, §5.3, §7.
 */
export function maintain(outlook: Outlook, place: number): MoveDraft | undefined {
  const reason = keepReason(outlook, place);
  const channel = reason === undefined ? undefined : keepChannel(outlook, place);
  if (reason === undefined || channel === undefined) return undefined;
  const { values, assessment } = outlook;
  const isCall = channel === 'phone';
  const minutes = isCall ? values.minutesMaintainPhone : values.minutesMaintainMessage;
  const { name } = assessment.people[place]!;
  return moveDraft(outlook, {
    kind: 'maintain',
    places: [place],
    minutes,
    channel,
    asks: 'give',
    event: isCall ? { channel, minutes } : { channel },
    isMaintain: true,
    // A second touch digests what was new; it adds nothing to take in.
    ...(reason.why === 'follow-up' ? { load: 0 } : {}),
    words: (draft) => ({
      sentence: `${isCall ? 'Call' : 'Write to'} ${name}`,
      reason: reasonText(outlook, place, reason),
      why: commonEvidence(outlook, draft),
    }),
  });
}

function keepReason(outlook: Outlook, place: number): KeepReason | undefined {
  const { assessment, values, today } = outlook;
  const tie = assessment.ties[place]!;
  const cadence = cadenceOf(outlook.keep, place);
  if (!tie.isReal || tie.isDormant || cadence === undefined || cadence.pausedUntil !== undefined) return undefined;
  const isWelcome = cadence.welcome === undefined || cadence.welcome <= today;
  if (cadence.tier === 'new')
    return isWelcome ? { why: 'follow-up', met: tie.firstDay!, at: cadence.followUpOf } : undefined;
  if (cadence.tier === 'own') return isDue(cadence, today) ? { why: 'own', days: cadence.days } : undefined;
  const isFading = isWelcome && outlook.strengthLater[place]! <= values.maintainLoss * tie.strength;
  if (isFading || isDue(cadence, today)) return tiedBecause(outlook, place, cadence);
  return undefined;
}

/** What the tie is to the owner; a tie among many is kept only once its year is over. */
function tiedBecause(outlook: Outlook, place: number, cadence: Cadence): KeepReason | undefined {
  const { assessment, values } = outlook;
  const { circle, tier, days } = cadence;
  if (circle !== undefined)
    return { why: 'circle', circle: assessment.circleNames.get(circle.id) ?? circle.id, ties: circle.ties };
  if (outlook.bridge[place]! >= values.maintainBridge) return { why: 'bridge' };
  if (tier === 'core' || tier === 'key') return { why: 'chosen' };
  return isDue(cadence, outlook.today) ? { why: 'wide', days } : undefined;
}

function reasonText(outlook: Outlook, place: number, reason: KeepReason): string {
  const last = lastSpoken(outlook, place);
  switch (reason.why) {
    case 'follow-up':
      if (reason.at !== undefined) return `You spoke at ${reason.at} and said that you would follow up. ${last}`;
      return `You met on ${toIsoDay(reason.met)} and have not been in touch since; a second word makes it last.`;
    case 'own':
      return `You want to be in touch about every ${timeSpan(reason.days)}. ${last}`;
    case 'circle':
      return reason.ties === 1
        ? `Keeps your only tie to ${reason.circle}. ${last}`
        : `Keeps one of your ${countWord(reason.ties)} ties to ${reason.circle}. ${last}`;
    case 'bridge':
      return `Few others you talk to seem to know ${outlook.assessment.people[place]!.name}, and such ties fade first. ${last}`;
    case 'chosen':
      return `You want to keep this tie close. ${last}`;
    case 'wide':
      return `A line about every ${timeSpan(reason.days)} keeps a tie from going to sleep. ${last}`;
  }
}
