import { sharedTopics, topicName } from '../knowledge-words.ts';
import type { Outlook } from '../outlook.ts';
import { writtenChannel } from './channels.ts';
import { type MoveDraft, moveDraft } from './move-draft.ts';
import { commonEvidence, lastSpoken } from './move-evidence.ts';

/** Offer something on a topic that both know about, asking nothing. Source: science §5.3. */
export function offer(outlook: Outlook, place: number): MoveDraft | undefined {
  const { assessment, values } = outlook;
  const channel = writtenChannel(outlook, place);
  const key = sharedTopics(assessment, place)[0];
  if (!assessment.ties[place]!.isReal || channel === undefined || key === undefined) return undefined;
  const person = assessment.people[place]!;
  const topic = topicName(assessment, key, place);
  const isOwed = (outlook.goodwill.get(person.id) ?? 0) < 0;
  return moveDraft(outlook, {
    kind: 'offer',
    places: [place],
    minutes: values.minutesOffer,
    channel,
    asks: 'give',
    event: { channel },
    isOffer: true,
    words: (draft, told) => {
      const { moves } = told.assessment.words;
      return {
        sentence: moves.offer(person.name, topic),
        reason: isOwed ? moves.giveFirst(topic) : moves.offerBecause(topic, lastSpoken(told, place)),
        why: commonEvidence(told, draft),
      };
    },
  });
}
