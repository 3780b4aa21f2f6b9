import type { Assessment } from '../../audit/assessment.ts';
import { likeliest } from '../../knowledge/distribution.ts';
import { leafName, TAXONOMIES } from '../../knowledge/taxonomy.ts';

/** A possibility below this is no ground for an introduction. */
const SURE = 0.5;

/** What the two have for each other, in one sentence; undefined when nothing is known. */
export function matchOfTwo(assessment: Assessment, one: number, other: number): string | undefined {
  const [a, b] = [assessment.profiles[one]!, assessment.profiles[other]!];
  if (a.companyKey !== undefined && a.companyKey === b.companyKey) return undefined;
  const rarity = (topic: string): number => assessment.prior.topicRarity.get(topic) ?? assessment.prior.rarestTopic;
  const topics = [...a.topics.keys()].filter((topic) => b.topics.has(topic));
  const topic = topics.sort((x, y) => rarity(y) - rarity(x) || (x < y ? -1 : 1))[0];
  if (topic !== undefined) return `Both know about ${a.topicNames.get(topic) ?? topic}.`;
  const industry = likeliest(a.industries);
  const otherIndustry = likeliest(b.industries);
  if (industry === undefined || industry.id !== otherIndustry?.id || Math.min(industry.p, otherIndustry.p) < SURE) {
    return undefined;
  }
  const [work, otherWork] = [likeliest(a.functions), likeliest(b.functions)];
  if (work === undefined || otherWork === undefined || work.id === otherWork.id) return undefined;
  if (Math.min(work.p, otherWork.p) < SURE) return undefined;
  const named = (id: string): string => leafName(TAXONOMIES.function, id);
  return `Both work in ${leafName(TAXONOMIES.industry, industry.id)}, one in ${named(work.id)}, one in ${named(otherWork.id)}.`;
}
