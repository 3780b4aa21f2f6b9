import type { Assessment } from '../../audit/assessment.ts';
import { likeliest } from '../../knowledge/distribution.ts';
import { matchNeed } from '../../knowledge/match-need.ts';
import { leafName, TAXONOMIES } from '../../knowledge/taxonomy.ts';
import { topicRelevance } from '../../knowledge/topic-relevance.ts';
import { isAnswered } from './is-answered.ts';

/** A possibility below this is no ground for an introduction. */
const SURE = 0.5;

/** What two have for each other. */
export interface Match {
  readonly sentence: string;
  /** One looks for what the other has, in the owner's own words: more than having something in common. */
  readonly isNeed: boolean;
}

/** What the two have for each other, in one sentence; undefined when nothing is known. Source: science §5.3, §10. */
export function matchOfTwo(assessment: Assessment, one: number, other: number): Match | undefined {
  const needed = needOf(assessment, one, other) ?? needOf(assessment, other, one);
  if (needed !== undefined) return { sentence: needed, isNeed: true };
  const sentence = commonOf(assessment, one, other);
  return sentence === undefined ? undefined : { sentence, isNeed: false };
}

/** What the one looks for, and the other offers or knows about. */
function needOf(
  { people, profiles, values, words: { moves } }: Assessment,
  seeker: number,
  giver: number,
): string | undefined {
  const [{ name, seeks = [] }, { name: other, offers = [] }] = [people[seeker]!, people[giver]!];
  for (const sought of seeks) {
    const need = matchNeed(sought);
    const offered = offers.find((offer) => isAnswered(need, matchNeed(offer)));
    if (offered !== undefined) return moves.offersSought(name, sought, other, offered);
    if (topicRelevance(need, profiles[giver]!, values) >= values.neededRelevance)
      return moves.knowsSought(name, sought, other);
  }
  return undefined;
}

/** A topic that both know about, or one industry seen from two kinds of work. */
function commonOf(assessment: Assessment, one: number, other: number): string | undefined {
  const { words } = assessment;
  const [a, b] = [assessment.profiles[one]!, assessment.profiles[other]!];
  if (a.companyKey !== undefined && a.companyKey === b.companyKey) return undefined;
  const rarity = (topic: string): number => assessment.prior.topicRarity.get(topic) ?? assessment.prior.rarestTopic;
  const topics = [...a.topics.keys()].filter((topic) => b.topics.has(topic));
  const topic = topics.sort((x, y) => rarity(y) - rarity(x) || (x < y ? -1 : 1))[0];
  if (topic !== undefined) return words.moves.bothKnowAbout(a.topicNames.get(topic) ?? topic);
  const industry = likeliest(a.industries);
  const otherIndustry = likeliest(b.industries);
  if (industry === undefined || industry.id !== otherIndustry?.id || Math.min(industry.p, otherIndustry.p) < SURE) {
    return undefined;
  }
  const [work, otherWork] = [likeliest(a.functions), likeliest(b.functions)];
  if (work === undefined || otherWork === undefined || work.id === otherWork.id) return undefined;
  if (Math.min(work.p, otherWork.p) < SURE) return undefined;
  const named = (id: string): string => leafName(TAXONOMIES.function, id);
  return words.moves.bothWorkIn(leafName(TAXONOMIES.industry, industry.id), named(work.id), named(otherWork.id));
}
