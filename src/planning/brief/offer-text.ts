import type { Assessment } from '../../audit/assessment.ts';
import type { MoveKind } from '../../model/move.ts';
import type { PersonFacts } from '../../model/person.ts';
import { sharedTopics, topicName } from '../knowledge-words.ts';
import type { Distinctive } from './distinctive.ts';

/** What to give before anything is asked, from what the owner is known to know. */
export function offerText(
  owner: PersonFacts,
  assessment: Assessment,
  place: number,
  kind: MoveKind,
  distinctive: Distinctive,
): string {
  const { name } = assessment.people[place]!;
  if (kind === 'congratulate') return 'Your good wishes, and nothing else this time.';
  if (kind === 'introduce') return 'Two people who may be useful to each other: leave it to both to say no.';
  const topic = sharedTopics(assessment, place)[0];
  if (topic !== undefined) {
    return `Something you have learned lately about ${topicName(assessment, topic, place)}: you both know about it.`;
  }
  const own = distinctive.owns[0];
  if (own !== undefined) return `What you know about ${own}, should ${name} need it one day.`;
  return owner.topics.length === 0
    ? `Ask what ${name} is busy with, and offer to make an introduction.`
    : `Your experience with ${owner.topics[0]!.topic}, should ${name} need it one day.`;
}
