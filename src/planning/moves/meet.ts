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
  return moveDraft(outlook, {
    kind: 'meet',
    places: [place],
    minutes: values.minutesMeet,
    channel,
    asks: 'call',
    event: { channel: 'video', minutes: FIRST_TALK },
    words: (draft, told) => {
      const { moves } = told.assessment.words;
      const role = roleOf(told, place);
      return {
        sentence: moves.meet(person.name, channel === 'phone'),
        reason: [
          needSentence(told, draft) ?? moves.notedToMeet,
          role === undefined ? moves.roleUnknown : moves.knownAs(role),
        ].join(' '),
        why: commonEvidence(told, draft),
      };
    },
  });
}
