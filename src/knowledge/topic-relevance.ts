import type { Values } from '../model/constants/constants.ts';
import { type Distribution, probabilityOf } from './distribution.ts';
import type { Need, NeedPart } from './match-need.ts';
import type { Profile } from './profile.ts';
import { topicsNear } from './topic-nearness.ts';
import { stemOf } from './word-stem.ts';

/**
 * rel in [0, 1]: how far a person’s knowledge answers a need (science §4.3). A topic they declared counts fully, in any
 * language; one near it in the tree by its nearness, one that shares words by its cosine; functions and industries by their probability, multiplied for a cell as `hospital operations`;
 * words found in title or company by the keyword’s share. The best of these counts; 0 when nothing points to it.
 */
export function topicRelevance(need: Need, profile: Profile, values: Values): number {
  if (need.stems.length === 0) return 0;
  if (need.companyKey !== '' && need.companyKey === profile.companyKey) return 1;
  const declared = Math.max(topicFit(need.stems, profile.topics), nearFit(need.topic, profile.topics, values));
  const named = keywordFit(need.stems, profile.keywords) === 1 ? values.relevanceTitleKeyword : 0;
  let cell = 1;
  for (const part of need.parts) {
    if (cell === 0) break;
    cell *= partFit(part, profile, values);
  }
  return Math.max(declared, named, cell);
}

function partFit(part: NeedPart, profile: Profile, values: Values): number {
  return Math.max(
    weightedFit(part.functions, profile.functions),
    weightedFit(part.industries, profile.industries),
    values.relevanceTitleKeyword * keywordFit(part.stems, profile.keywords),
    topicFit(part.stems, profile.topics),
  );
}

/** Probability that the person is in what the words name; with several named, the one that fits best. */
function weightedFit<Id extends string>(named: ReadonlyMap<Id, number>, known: Distribution<Id>): number {
  let best = 0;
  for (const [id, certainty] of named) best = Math.max(best, certainty * probabilityOf(known, id));
  return best;
}

/** Share of the words that title and company contain, squared: half of `machine learning` is hardly machine learning. */
function keywordFit(stems: readonly string[], keywords: readonly ReadonlySet<string>[]): number {
  if (stems.length === 0) return 0;
  let count = 0;
  for (const stem of stems) if (keywords.some((words) => words.has(stem))) count++;
  return (count / stems.length) ** 2;
}

/** Cosine between the words of the need and of a topic, squared unless whole, for the topic that fits best. */
function topicFit(stems: readonly string[], topics: ReadonlyMap<string, number>): number {
  if (topics.size === 0 || stems.length === 0) return 0;
  if (topics.has(stems.join(' '))) return 1;
  let best = 0;
  for (const topic of topics.keys()) {
    const words = topic.split(' ');
    const count = stems.filter((stem) => words.some((word) => word === stem || stemOf(word) === stem)).length;
    if (count > 0) best = Math.max(best, count ** 2 / (stems.length * words.length));
  }
  return best;
}

/** How near the topic of the need is to the nearest that the person knows about. */
function nearFit(topic: string | undefined, topics: ReadonlyMap<string, number>, values: Values): number {
  if (topic === undefined || topics.size === 0) return 0;
  let best = 0;
  for (const [near, nearness] of topicsNear(topic, values)) if (nearness > best && topics.has(near)) best = nearness;
  return best;
}
