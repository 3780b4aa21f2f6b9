import { likeliest } from '../../knowledge/distribution.ts';
import { leafName, TAXONOMIES } from '../../knowledge/taxonomy.ts';
import type { Outlook } from '../outlook.ts';
import { responseChance } from '../response/response-chance.ts';
import { responseFeatures } from '../response/response-terms.ts';
import { writtenChannel } from './channels.ts';
import { strengthAfter } from './effect.ts';
import { type MoveDraft, moveDraft } from './move-draft.ts';
import { commonEvidence } from './move-evidence.ts';

/** A possibility below this is no ground for an introduction. */
const SURE = 0.5;

/**
 * Introduce two contacts who hardly know each other and have something for each other: a topic in common, or one industry
 * seen from two kinds of work. Joining people helps all three (Obstfeld 2005). Source: science §5.3.
 */
export function introduce(outlook: Outlook, one: number, other: number): MoveDraft | undefined {
  const { assessment, values } = outlook;
  if (assessment.links.probability(one, other) >= values.introduceLink) return undefined;
  const match = matchOf(outlook, one, other);
  const channel = writtenChannel(outlook, one);
  if (match === undefined || channel === undefined || writtenChannel(outlook, other) === undefined) return undefined;
  const [a, b] = [assessment.people[one]!.name, assessment.people[other]!.name];
  const effects = [one, other].map((place) => ({ place, strength: strengthAfter(outlook, place, { channel }) }));
  return moveDraft(outlook, {
    kind: 'introduce',
    places: [one, other],
    minutes: values.minutesIntroduce,
    channel,
    asks: 'give',
    event: { channel },
    effects,
    before: welcomes(outlook, other),
    isOffer: true,
    words: (draft) => ({
      sentence: `Introduce ${a} to ${b}`,
      reason: `${match} As far as you have noted, they do not know each other.`,
      why: [
        {
          measure: 'link',
          value: assessment.links.probability(one, other),
          sentence: `Nothing on record says that ${a} and ${b} have met.`,
        },
        {
          measure: 'joining',
          value: null,
          sentence: 'You bridge one gap less once they know each other; those who join people are thought of first.',
        },
        ...commonEvidence(outlook, draft),
      ],
    }),
  });
}

/** What the two have for each other, in one sentence; undefined when nothing is known. */
function matchOf({ assessment }: Outlook, one: number, other: number): string | undefined {
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

/** Chance that the second of the two takes it up as well. */
function welcomes(outlook: Outlook, place: number): number {
  const tie = outlook.assessment.ties[place]!;
  const features = responseFeatures({
    strength: tie.strength,
    peak: tie.peak,
    isKnown: tie.isReal,
    channel: writtenChannel(outlook, place) ?? 'message',
    asks: 'give',
    isPersonal: true,
    isShort: true,
  });
  return responseChance(features, outlook.response);
}
