import type { Assessment } from '../../audit/assessment.ts';
import { matchNeed } from '../../knowledge/match-need.ts';
import type { MoveKind } from '../../model/move.ts';
import type { PersonFacts } from '../../model/person.ts';
import { isAnswered } from '../introductions/is-answered.ts';
import { sharedTopics, topicName } from '../knowledge-words.ts';
import type { BriefWords } from './brief-words/brief-words.ts';
import type { Distinctive } from './distinctive.ts';

/** What to give before anything is asked, from what the owner is known to know. */
export function offerText(
  owner: PersonFacts,
  assessment: Assessment,
  place: number,
  kind: MoveKind,
  { distinctive, words }: { readonly distinctive: Distinctive; readonly words: BriefWords },
): string {
  const { name, seeks = [] } = assessment.people[place]!;
  if (kind === 'congratulate') return words.offerWishes;
  if (kind === 'introduce') return words.offerIntroduction;
  const sought = seeks.find((what) => owner.topics.some((one) => isAnswered(matchNeed(what), matchNeed(one.topic))));
  if (sought !== undefined) return words.offerSought(sought, name);
  const topic = sharedTopics(assessment, place)[0];
  if (topic !== undefined) return words.offerShared(topicName(assessment, topic, place));
  const own = distinctive.owns[0];
  if (own !== undefined) return words.offerKnowledge(own, name);
  const [first] = owner.topics;
  return first === undefined ? words.offerAsking(name) : words.offerExperience(first.topic, name);
}
