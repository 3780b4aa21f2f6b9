import type { Assessment } from '../../audit/assessment.ts';
import { dependenceOf, independentSources } from '../../audit/independent-sources.ts';
import { strengthToday } from '../../audit/objective-view.ts';
import { accessOf } from '../../audit/tie-fit.ts';
import { matchNeed } from '../../knowledge/match-need.ts';
import { topicRelevance } from '../../knowledge/topic-relevance.ts';
import type { PersonId } from '../../model/ids.ts';
import type { Words } from '../../words/words.ts';

/** Somebody to cross-check with. */
export interface QuestionSource {
  readonly person: PersonId;
  /** rel in [0, 1]: how far they know what it is about. */
  readonly relevance: number;
  /** Expected knowledge distance to the owner, in [0, 1]. */
  readonly distance: number;
  readonly seesItDifferently: boolean;
  readonly sentence: string;
}

/** Whom to cross-check with, and how many independent sources they count as: n_eff, between 1 and their number; 0 without any. */
export interface QuestionSources {
  readonly people: readonly QuestionSource[];
  readonly independent: number;
  readonly sentence: string;
}

interface Candidate {
  readonly place: number;
  readonly relevance: number;
  /** a: relevance that can be reached, in [0, 1]. */
  readonly worth: number;
}

/**
 * A few who know about it, each the best for being good and independent of those before, one of them likely to see it differently:
 * from a knowledge far from the owner’s. Reported, not optimised: n_eff is not submodular. Source: science §4.5.
 */
export function whomToAsk(
  assessment: Assessment,
  topics: readonly string[],
  options: { readonly count: number; readonly asked: ReadonlySet<PersonId> },
): QuestionSources {
  const candidates = candidatesFor(assessment, topics).filter(
    ({ place }) => !options.asked.has(assessment.people[place]!.id),
  );
  const chosen = chooseIndependent(assessment, candidates, options.count);
  const independent = independentSources(
    chosen.map(({ worth }) => worth),
    (one, other) => dependenceOf(assessment, chosen[one]!.place, chosen[other]!.place),
  );
  return {
    people: chosen.map(({ place, relevance }) => {
      const { mu } = assessment.distances[place]!;
      const differs = isFar(assessment, place);
      return {
        person: assessment.people[place]!.id,
        relevance,
        distance: mu,
        seesItDifferently: differs,
        sentence: assessment.words.questions.knows(relevance, differs),
      };
    }),
    independent,
    sentence: sourcesSentence(chosen.length, independent, assessment.words),
  };
}

/** `Three sources, but they talk to each other: count them as one and a half.` Source: science §14. */
export function sourcesSentence(count: number, independent: number, { questions }: Words): string {
  if (count === 0) return questions.noSource;
  if (count === 1) return questions.oneSource;
  const halves = Math.max(2, Math.round(2 * independent));
  return halves >= 2 * count ? questions.independent(count) : questions.talking(count, halves);
}

function candidatesFor(assessment: Assessment, topics: readonly string[]): readonly Candidate[] {
  const { people, profiles, values } = assessment;
  const needs = topics.map(matchNeed);
  const candidates: Candidate[] = [];
  for (const place of people.keys()) {
    const strength = strengthToday(assessment, place);
    if (strength <= 0) continue;
    const relevance = needs.reduce((most, need) => Math.max(most, topicRelevance(need, profiles[place]!, values)), 0);
    const worth = relevance * accessOf(strength, values);
    if (relevance >= values.ideaLeastRelevance && worth > 0) candidates.push({ place, relevance, worth });
  }
  return candidates.sort((a, b) => b.worth - a.worth || a.place - b.place);
}

function chooseIndependent(
  assessment: Assessment,
  candidates: readonly Candidate[],
  count: number,
): readonly Candidate[] {
  const chosen: Candidate[] = [];
  const add = (from: readonly Candidate[]): void => {
    let best: { readonly candidate: Candidate; readonly worth: number } | undefined;
    for (const candidate of from) {
      if (chosen.includes(candidate)) continue;
      const alone = chosen.reduce(
        (left, other) => left * (1 - dependenceOf(assessment, candidate.place, other.place)),
        1,
      );
      const worth = candidate.worth * alone;
      if (worth > 0 && (best === undefined || worth > best.worth)) best = { candidate, worth };
    }
    if (best !== undefined) chosen.push(best.candidate);
  };
  const far = candidates.filter(({ place }) => isFar(assessment, place));
  while (chosen.length < Math.min(count, candidates.length)) {
    const before = chosen.length;
    const isLast = chosen.length === count - 1;
    if (isLast && !chosen.some((one) => far.includes(one))) add(far);
    if (chosen.length === before) add(candidates);
    if (chosen.length === before) break;
  }
  return chosen;
}

function isFar({ distances, values }: Assessment, place: number): boolean {
  return distances[place]!.mu >= values.questionDiffers;
}
