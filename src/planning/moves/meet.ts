import type { Outlook } from '../outlook.ts';
import { isCalled, writtenChannel } from './channels.ts';
import { type MoveDraft, moveDraft } from './move-draft.ts';
import { commonEvidence, needSentence, roleOf } from './move-evidence.ts';

/** Minutes of the first talk that success would bring. */
const FIRST_TALK = 20;

/** Turn to a prospect directly, where a channel is known: nobody in between, at the chance of a first message. Source: science §5.3. */
export function meet(outlook: Outlook, place: number): MoveDraft | undefined {
  const { assessment, values } = outlook;
  const person = assessment.people[place]!;
  if (person.standing !== 'prospect' || assessment.ties[place]!.isReal || person.reachable.length === 0)
    return undefined;
  const written = writtenChannel(outlook, place);
  const channel = isCalled(outlook, place, { usually: written === undefined }) ? 'phone' : written;
  if (channel === undefined) return undefined;
  const role = roleOf(outlook, place);
  return moveDraft(outlook, {
    kind: 'meet',
    places: [place],
    minutes: values.minutesMeet,
    channel,
    asks: 'call',
    event: { channel: 'video', minutes: FIRST_TALK },
    words: (draft) => ({
      sentence: `${channel === 'phone' ? 'Call' : 'Write to'} ${person.name}, whom you do not know yet`,
      reason: [
        needSentence(outlook, draft) ?? 'You noted this person as somebody to meet.',
        role === undefined ? 'Nothing is known yet of what they do.' : `Known as ${role}.`,
      ].join(' '),
      why: commonEvidence(outlook, draft),
    }),
  });
}
