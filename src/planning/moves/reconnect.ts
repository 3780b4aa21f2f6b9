import { timeSpan } from '../../base/time-ago.ts';
import type { Outlook } from '../outlook.ts';
import { voiceChannel } from './channels.ts';
import { strengthAfter } from './effect.ts';
import { type MoveDraft, moveDraft } from './move-draft.ts';
import { commonEvidence } from './move-evidence.ts';

/** Minutes of the call itself; the rest is finding a time. */
const CALL_MINUTES = 30;

/** Take up a dormant tie again by phone; some of its old trust is still there. Source: science §5.3; Levin et al. 2011. */
export function reconnect(outlook: Outlook, place: number): MoveDraft | undefined {
  const tie = outlook.assessment.ties[place]!;
  if (!tie.isDormant || tie.lastDay === undefined) return undefined;
  const channel = voiceChannel(outlook, place);
  const formula = strengthAfter(outlook, place, { channel, minutes: CALL_MINUTES });
  const { name } = outlook.assessment.people[place]!;
  const gap = timeSpan(outlook.today - tie.lastDay);
  return moveDraft(outlook, {
    kind: 'reconnect',
    places: [place],
    minutes: outlook.values.minutesReconnect,
    channel,
    asks: 'give',
    event: { channel, minutes: CALL_MINUTES },
    effects: [{ place, strength: Math.max(formula, tie.benevolence) }],
    words: (draft) => ({
      sentence: channel === 'phone' ? `Call ${name} again` : `Talk with ${name} again by video`,
      reason: `You were well in touch once and have not been for ${gap}. It feels harder than it is, and usually pays more.`,
      why: [
        ...commonEvidence(outlook, draft),
        {
          measure: 'trust kept',
          value: tie.benevolence,
          sentence: 'Old trust fades far more slowly than contact does.',
        },
      ],
    }),
  });
}
