import type { Assessment } from '../../audit/assessment.ts';
import { segmentReach } from '../../graph/graph.ts';
import type { PersonId } from '../../model/ids.ts';
import { chanceOf } from '../response/chance-words.ts';
import { audienceOf } from './audience-of.ts';
import type { IdeaSubject } from './idea-subject.ts';
import type { Messenger } from './messengers-for.ts';

/** Somebody who should hear of an idea, with what speaks for it; all shares in [0, 1]. */
export interface ShouldHear {
  readonly person: PersonId;
  readonly score: number;
  readonly relevance: number;
  readonly willingness: number;
  readonly reputation: number;
  /** aud: what they alone would reach, as a share of the best single messenger’s. */
  readonly reach: number;
  readonly sentence: string;
  readonly why: readonly { readonly measure: string; readonly value: number; readonly sentence: string }[];
}

/**
 * Who should hear of an idea, the best first: willingness × (relevance or reach) × (1 + reputation)/2, where relevance and reach
 * combine as 1 − (1 − rel)(1 − aud): either is enough, and reputation only adds. Source: science §8.
 */
export function whoShouldHear(
  assessment: Assessment,
  subject: IdeaSubject,
  messengers: readonly Messenger[],
): readonly ShouldHear[] {
  const audience = audienceOf(subject.segments, messengers);
  const alone = messengers.map((_, index) => segmentReach(audience, [index]));
  const best = Math.max(...alone, 0);
  return messengers
    .map((messenger, index) => {
      const reach = best === 0 ? 0 : alone[index]! / best;
      const { relevance, willingness, reputation } = messenger;
      const score = willingness * (1 - (1 - relevance) * (1 - reach)) * ((1 + reputation) / 2);
      return { messenger, reach, score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.messenger.person - b.messenger.person)
    .map(({ messenger, reach, score }) => ({
      person: messenger.person,
      score,
      relevance: messenger.relevance,
      willingness: messenger.willingness,
      reputation: messenger.reputation,
      reach,
      ...wordsFor(assessment, subject, messenger, reach),
    }));
}

function wordsFor(
  { values, words }: Assessment,
  { topics, segments }: IdeaSubject,
  { relevance, willingness, reputation, shares }: Messenger,
  reach: number,
): Pick<ShouldHear, 'sentence' | 'why'> {
  const { ideas } = words;
  const knows = ideas.knows(relevance, topics);
  const reached = segments[shares.indexOf(Math.max(...shares))];
  const reaches = reached === undefined || reach < 0.02 ? ideas.reachesNone : ideas.reaches(reached.name, reach);
  const agrees = chanceOf(willingness, 'pass it on', { values, words }).sentence;
  const weight = reputation >= values.adviceReputation ? ideas.weighty : ideas.weightUnknown;
  return {
    sentence: `${relevance >= values.neededRelevance || reach < 0.02 ? knows : reaches} ${agrees}`,
    why: [
      { measure: 'relevance', value: relevance, sentence: knows },
      { measure: 'willingness', value: willingness, sentence: agrees },
      { measure: 'reputation', value: reputation, sentence: weight },
      { measure: 'reach', value: reach, sentence: reaches },
    ],
  };
}
