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
    words: (draft, told) => {
      const { moves } = told.assessment.words;
      return {
        sentence:
          channel === 'in-person'
            ? moves.coffee(name)
            : channel === 'phone'
              ? moves.longCall(name)
              : moves.videoTalk(name),
        reason: `${needSentence(told, draft) ?? moves.goodTalk} ${lastSpoken(told, place)}`,
        why: [...commonEvidence(told, draft), ...placeEvidence(told, place)],
      };
    },
  });
}
