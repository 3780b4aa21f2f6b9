import type { Assessment } from '../../audit/assessment.ts';
import { matchNeed } from '../../knowledge/match-need.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { topicRelevance } from '../../knowledge/topic-relevance.ts';
import type { Idea } from '../../model/idea.ts';
import type { Objective } from '../../model/objective.ts';
import { tellingWords } from '../questions/telling-words.ts';

/** Some of those whom an idea should reach, and how far a profile belongs to them. */
export interface AudienceSegment {
  readonly name: string;
  /** N_g. */
  readonly size: number;
  /** The owner has not said the size. */
  readonly isGuessed: boolean;
  /** rel in [0, 1]. */
  readonly relevance: (profile: Profile) => number;
}

/** What an idea is about, and whom it is for. */
export interface IdeaSubject {
  /** In words. */
  readonly topics: readonly string[];
  /** rel in [0, 1]: how far somebody knows about the topic they know most about; 0 without topics. */
  readonly relevance: (profile: Profile) => number;
  readonly segments: readonly AudienceSegment[];
  /** The owner must name a topic or an audience before anybody can be named. */
  readonly needsTopic: boolean;
}

/** What an idea says of itself. */
export type IdeaWords = Pick<Idea, 'text' | 'topics' | 'audience'>;

/**
 * Topics are those the owner noted, else what the objective needs, else what the words of the idea name. The audience is
 * the one the owner named, else the groups of the objective, else those who know about the topics.
 */
export function ideaSubject(
  assessment: Pick<Assessment, 'values'>,
  idea: IdeaWords,
  objective: Objective | undefined,
): IdeaSubject {
  const { values } = assessment;
  const topics = topicsOf(idea, objective);
  const about = topics.map(relevanceTo);
  const named = firstFilled<{ readonly name: string; readonly size?: number }>(
    idea.audience,
    (objective?.groups ?? []).map((name) => ({ name })),
    topics.map((name) => ({ name })),
  );
  return {
    topics,
    relevance: (profile) => about.reduce((most, relevance) => Math.max(most, relevance(profile)), 0),
    segments: named.map(({ name, size }) => ({
      name,
      size: size ?? values.ideaAudienceSize,
      isGuessed: size === undefined,
      relevance: relevanceTo(name),
    })),
    needsTopic: named.length === 0,
  };

  function relevanceTo(text: string): (profile: Profile) => number {
    const need = matchNeed(text);
    return (profile) => topicRelevance(need, profile, values);
  }
}

function topicsOf({ topics, text }: IdeaWords, objective: Objective | undefined): readonly string[] {
  return firstFilled(topics, objective?.knowledge ?? [], tellingWords(text));
}

function firstFilled<Item>(...lists: readonly (readonly Item[])[]): readonly Item[] {
  return lists.find((list) => list.length > 0) ?? [];
}
