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
    words: (draft, told) => ({
      sentence: told.assessment.words.moves.maintain(name, isCall),
      reason: reasonText(told, place, reason),
      why: commonEvidence(told, draft),
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
  const { values } = outlook;
  const { circle, tier, days } = cadence;
  if (circle !== undefined) return { why: 'circle', circle: circle.id, ties: circle.ties };
  if (outlook.bridge[place]! >= values.maintainBridge) return { why: 'bridge' };
  if (tier === 'core' || tier === 'key') return { why: 'chosen' };
  return isDue(cadence, outlook.today) ? { why: 'wide', days } : undefined;
}

function reasonText(outlook: Outlook, place: number, reason: KeepReason): string {
  const { people, circleNames, words } = outlook.assessment;
  const { moves } = words;
  const last = lastSpoken(outlook, place);
  const circleName = (id: string): string => circleNames.get(id) ?? id;
  switch (reason.why) {
    case 'follow-up':
      return reason.at === undefined ? moves.metOn(reason.met) : `${moves.followUp(reason.at)} ${last}`;
    case 'own':
      return `${moves.ownRhythm(reason.days)} ${last}`;
    case 'circle':
      return `${reason.ties === 1 ? moves.onlyTieTo(circleName(reason.circle)) : moves.oneOfTies(reason.ties, circleName(reason.circle))} ${last}`;
    case 'bridge':
      return `${moves.fewOthers(people[place]!.name)} ${last}`;
    case 'chosen':
      return `${moves.chosen} ${last}`;
    case 'wide':
      return `${moves.wide(reason.days)} ${last}`;
  }
}
