import type { Assessment } from '../audit/assessment.ts';

/** A topic as somebody wrote it, from the key by which topics are compared: the person at the place first, then the owner. */
export function topicName(
  { owner, profiles }: Pick<Assessment, 'owner' | 'profiles'>,
  key: string,
  place?: number,
): string {
  const theirs = place === undefined ? undefined : profiles[place]!.topicNames.get(key);
  return theirs ?? owner.topicNames.get(key) ?? key;
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
