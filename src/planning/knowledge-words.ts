import type { Assessment } from '../audit/assessment.ts';
import { topicKey } from '../knowledge/topic-weights.ts';
import type { PersonFacts } from '../model/person.ts';

/** Topics named at most: a sentence, not a list. */
const TOPICS_NAMED = 3;

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

/** Known common ground as `both in product`, topics in the words in which they were written; empty when none is known. */
export function sharedWords(owner: PersonFacts, assessment: Assessment, place: number): string[] {
  const person = assessment.people[place]!;
  const topics = sharedTopics(assessment, place)
    .slice(0, TOPICS_NAMED)
    .map((key) => topicName(key, [person, owner]));
  // Topics are said here, in their own words: the distance knows them only by their word stems.
  const others = assessment.distances[place]!.shared.filter((words) => !words.startsWith('both know about '));
  return topics.length === 0 ? others : [...others, `both know about ${listed(topics)}`];
}

/** `both in product` → `You are both in product.` */
export function sharedSentence(words: string, who: 'You' | 'We'): string {
  return words.startsWith('both in ') ? `${who} are ${words}.` : `${who} ${words}.`;
}

/** `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
