import { toIsoDay } from '../../base/days.ts';
import { countWord } from '../../base/time-ago.ts';
import type { Outlook } from '../outlook.ts';
import { canCall, writtenChannel } from './channels.ts';
import { type MoveDraft, moveDraft } from './move-draft.ts';
import { commonEvidence, lastSpoken } from './move-evidence.ts';

/** Why a tie is worth keeping. */
type KeepReason =
  | { readonly why: 'follow-up'; readonly met: number }
  | { readonly why: 'circle'; readonly circle: string; readonly ties: number }
  | { readonly why: 'bridge' }
  | { readonly why: 'chosen' };

/** Days after a first meeting from which on a second touch is due. */
const FOLLOW_UP_AFTER = 3;
/** Ties into a circle up to which each of them counts as a way in. */
const FEW_TIES = 2;

/**
 * Keep a tie that fades, or to which no word has gone for as long as its kind bears (90 days for a bridge or one of few ties
 * into a circle, 60 for somebody the owner chose to keep close); or follow up somebody met lately. A message, or a call when
 * it fades soon. Source: science §3.1, §5.3, §7.
 */
export function maintain(
  outlook: Outlook,
  place: number,
  circleTies: ReadonlyMap<string, number>,
): MoveDraft | undefined {
  const reason = keepReason(outlook, place, circleTies);
  if (reason === undefined) return undefined;
  const { values, assessment, today } = outlook;
  const tie = assessment.ties[place]!;
  const daysLeft = tie.halfLife - (today - (tie.lastDay ?? today));
  const written = writtenChannel(outlook, place);
  const isCall = canCall(outlook, place) && (daysLeft < values.maintainCallDays || written === undefined);
  if (!isCall && written === undefined) return undefined;
  const channel = isCall ? 'phone' : written!;
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

/** How many real ties lead into each circle, the owner's own left out. */
export function tiesPerCircle(outlook: Outlook): ReadonlyMap<string, number> {
  const { ties, circleOf, ownCircle } = outlook.assessment;
  const counts = new Map<string, number>();
  for (const [place, tie] of ties.entries()) {
    const circle = circleOf[place];
    if (tie.isReal && circle !== undefined && circle !== ownCircle) counts.set(circle, (counts.get(circle) ?? 0) + 1);
  }
  return counts;
}

function keepReason(outlook: Outlook, place: number, circleTies: ReadonlyMap<string, number>): KeepReason | undefined {
  const { assessment, values, today } = outlook;
  const tie = assessment.ties[place]!;
  if (!tie.isReal || tie.isDormant) return undefined;
  const isNew = tie.firstDay !== undefined && today - tie.firstDay <= values.paceMetDays;
  if (isNew && tie.firstDay === tie.lastDay && today - tie.firstDay! >= FOLLOW_UP_AFTER) {
    return { why: 'follow-up', met: tie.firstDay! };
  }
  const silent = today - (tie.lastDay ?? today);
  const isFading = outlook.strengthLater[place]! <= values.maintainLoss * tie.strength;
  const person = assessment.people[place]!;
  if (isFading || silent >= values.cadenceBridgeDays) {
    const circle = assessment.circleOf[place];
    const ties = circle === undefined ? 0 : (circleTies.get(circle) ?? 0);
    if (circle !== undefined && ties >= 1 && ties <= FEW_TIES) {
      return { why: 'circle', circle: assessment.circleNames.get(circle) ?? circle, ties };
    }
    if (outlook.bridge[place]! >= values.maintainBridge) return { why: 'bridge' };
  }
  const isChosen = person.pinned || (person.closeness ?? 0) >= 3;
  return isChosen && (isFading || silent >= values.cadenceKeyDays) ? { why: 'chosen' } : undefined;
}

function reasonText(outlook: Outlook, place: number, reason: KeepReason): string {
  const last = lastSpoken(outlook, place);
  switch (reason.why) {
    case 'follow-up':
      return `You met on ${toIsoDay(reason.met)} and have not been in touch since; a second word makes it last.`;
    case 'circle':
      return reason.ties === 1
        ? `Keeps your only tie to ${reason.circle}. ${last}`
        : `Keeps one of your ${countWord(reason.ties)} ties to ${reason.circle}. ${last}`;
    case 'bridge':
      return `Few others you talk to seem to know ${outlook.assessment.people[place]!.name}, and such ties fade first. ${last}`;
    case 'chosen':
      return `You want to keep this tie close. ${last}`;
  }
}
