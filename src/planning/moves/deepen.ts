import type { Outlook } from '../outlook.ts';
import { deepChannel } from './channels.ts';
import { type MoveDraft, moveDraft } from './move-draft.ts';
import { commonEvidence, lastSpoken, needSentence } from './move-evidence.ts';
import { placeEvidence } from './place-evidence.ts';

/** Deepen a real tie that is weaker than the objectives want it, by a coffee or a video call. Source: science §5.3. */
export function deepen(outlook: Outlook, place: number): MoveDraft | undefined {
  const tie = outlook.assessment.ties[place]!;
  if (!tie.isReal || tie.isDormant || tie.strength >= outlook.values.strengthStrong) return undefined;
  const channel = deepChannel(outlook, place);
  const { name } = outlook.assessment.people[place]!;
  const minutes = outlook.values.minutesDeepen;
  return moveDraft(outlook, {
    kind: 'deepen',
    places: [place],
    minutes,
    channel,
    asks: channel === 'in-person' ? 'coffee' : 'call',
    event: { channel, minutes },
    words: (draft) => ({
      sentence: sentenceOf(name, channel),
      reason: `${needSentence(outlook, draft) ?? 'A good talk makes this tie last.'} ${lastSpoken(outlook, place)}`,
      why: [...commonEvidence(outlook, draft), ...placeEvidence(outlook, place)],
    }),
  });
}

function sentenceOf(name: string, channel: ReturnType<typeof deepChannel>): string {
  if (channel === 'in-person') return `Coffee with ${name}`;
  return channel === 'phone' ? `A long call with ${name}` : `Talk with ${name} by video`;
}
