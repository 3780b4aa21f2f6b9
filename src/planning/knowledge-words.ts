import type { Assessment } from '../audit/assessment.ts';
import { topicKey } from '../knowledge/find-topics.ts';
import type { PersonFacts } from '../model/person.ts';

/** A topic as somebody wrote it, from the key by which topics are compared; the first of `people` who has it decides. */
export function topicName(key: string, people: readonly PersonFacts[]): string {
  for (const person of people) {
    const found = person.topics.find(({ topic }) => topicKey(topic) === key);
    if (found !== undefined) return found.topic.trim();
  }
  return key;
}

/** Topics that owner and person both know about, rarest first, as they are compared. */
export function sharedTopics({ owner, profiles, prior }: Assessment, place: number): string[] {
  const rarity = (topic: string): number => prior.topicRarity.get(topic) ?? prior.rarestTopic;
  return [...profiles[place]!.topics.keys()]
    .filter((topic) => owner.topics.has(topic))
    .sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1));
}

/** `both in product` → `You are both in product.` */
export function sharedSentence(words: string, who: 'You' | 'We'): string {
  return words.startsWith('both in ') ? `${who} are ${words}.` : `${who} ${words}.`;
}
