import { isLive } from '../../model/channel.ts';
import type { Outlook } from '../outlook.ts';
import { talkChannel } from './channels.ts';
import { strengthAfter } from './effect.ts';
import { type MoveDraft, moveDraft } from './move-draft.ts';
import { commonEvidence } from './move-evidence.ts';

/** Minutes of the call itself; the rest is finding a time. */
const CALL_MINUTES = 30;

/** Take up a dormant tie again by phone, unless the owner wishes another way; some of its old trust is still there. Source: science §5.3; Levin et al. 2011. */
export function reconnect(outlook: Outlook, place: number): MoveDraft | undefined {
  const tie = outlook.assessment.ties[place]!;
  if (!tie.isDormant || tie.lastDay === undefined) return undefined;
  const channel = talkChannel(outlook, place);
  const event = isLive(channel) ? { channel, minutes: CALL_MINUTES } : { channel };
  const formula = strengthAfter(outlook, place, event);
  const { name } = outlook.assessment.people[place]!;
  const gap = outlook.today - tie.lastDay;
  return moveDraft(outlook, {
    kind: 'reconnect',
    places: [place],
    minutes: isLive(channel) ? outlook.values.minutesReconnect : outlook.values.minutesMaintainMessage,
    channel,
    asks: 'give',
    event,
    effects: [{ place, strength: Math.max(formula, tie.benevolence) }],
    words: (draft, told) => {
      const { moves } = told.assessment.words;
      return {
        sentence: moves.reconnect(name, channel),
        reason: moves.reconnectBecause(gap),
        why: [
          ...commonEvidence(told, draft),
          { measure: 'trust kept', value: tie.benevolence, sentence: moves.trustKept },
        ],
      };
    },
  });
}
