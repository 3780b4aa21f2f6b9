import type { Assessment } from '../../audit/assessment.ts';
import { strengthToday } from '../../audit/objective-view.ts';
import { reputationOf } from '../../audit/reputation-of.ts';
import type { Facts } from '../../model/facts.ts';
import type { PersonId } from '../../model/ids.ts';
import { goodwillByPerson } from '../goodwill.ts';
import { agreeChance } from '../response/response-chance.ts';
import type { IdeaSubject } from './idea-subject.ts';

/** Somebody who could be told of an idea. All shares are in [0, 1]. */
export interface Messenger {
  readonly place: number;
  readonly person: PersonId;
  /** rel: how far they know what the idea is about. */
  readonly relevance: number;
  /** p: the chance that they agree to pass it on. */
  readonly willingness: number;
  /** rep. */
  readonly reputation: number;
  /** T. */
  readonly trust: number;
  /** r: the share of each segment that they reach. */
  readonly shares: readonly number[];
}

/**
 * Everybody with a real tie who knows enough about an idea, or reaches enough of its audience; those who have heard of it,
 * who have left and whom the owner does not count are left out. r = .05·rel, at most .3 (science §8).
 */
export function messengersFor(
  facts: Facts,
  assessment: Assessment,
  subject: IdeaSubject,
  heard: ReadonlySet<PersonId>,
): readonly Messenger[] {
  const { values, people, profiles, ties, today } = assessment;
  const goodwill = goodwillByPerson(facts.favours, today, values);
  const messengers: Messenger[] = [];
  for (const [place, { id }] of people.entries()) {
    const strength = strengthToday(assessment, place);
    if (strength <= 0 || heard.has(id)) continue;
    const profile = profiles[place]!;
    const relevance = subject.relevance(profile);
    const belongs = subject.segments.map((segment) => segment.relevance(profile));
    if (Math.max(relevance, ...belongs) < values.ideaLeastRelevance) continue;
    const { competence, trust } = ties[place]!;
    messengers.push({
      place,
      person: id,
      relevance,
      willingness: agreeChance({ strength, goodwill: goodwill.get(id) ?? 0 }, values),
      reputation: reputationOf(profile.seniority, competence),
      trust,
      shares: belongs.map((share) => Math.min(values.segmentShareMost, values.segmentShare * share)),
    });
  }
  return messengers;
}
