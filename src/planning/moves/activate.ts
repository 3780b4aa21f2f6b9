import { toIsoDay } from '../../base/days.ts';
import type { Outlook } from '../outlook.ts';
import { isCalled, writtenChannel } from './channels.ts';
import { type MoveDraft, moveDraft } from './move-draft.ts';
import { commonEvidence, needSentence, roleOf } from './move-evidence.ts';

/** Minutes of the first talk that success would bring. */
const FIRST_TALK = 20;

/**
 * Turn a contact on paper into a first real exchange, through a channel that is known: weighed as meeting somebody new
 * directly, at the chance of a first message. Source: science §0, §5.3.
 */
export function activate(outlook: Outlook, place: number): MoveDraft | undefined {
  const { assessment, values } = outlook;
  const person = assessment.people[place]!;
  if (person.standing !== 'contact' || assessment.ties[place]!.isReal) return undefined;
  const written = writtenChannel(outlook, place);
  const channel = isCalled(outlook, place, { usually: written === undefined }) ? 'phone' : written;
  if (channel === undefined) return undefined;
  return moveDraft(outlook, {
    kind: 'activate',
    places: [place],
    minutes: values.minutesMeet,
    channel,
    asks: 'call',
    event: { channel: 'video', minutes: FIRST_TALK },
    words: (draft, told) => {
      const { moves } = told.assessment.words;
      const role = roleOf(told, place);
      const since = person.connectedOn === undefined ? undefined : toIsoDay(person.connectedOn).slice(0, 4);
      return {
        sentence: moves.activate(person.name, channel === 'phone'),
        reason: [
          moves.connectedSince(since),
          needSentence(told, draft) ?? (role === undefined ? moves.roleUnknown : moves.knownAs(role)),
        ].join(' '),
        why: [
          ...commonEvidence(told, draft),
          ...(role === undefined ? [] : [{ measure: 'role', value: null, sentence: moves.knownAsEvidence(role) }]),
        ],
      };
    },
  });
}
