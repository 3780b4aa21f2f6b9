import { type ConstantId, DEFAULT_VALUES, type Values } from '../model/constants/constants.ts';
import type { Mention } from '../model/mention.ts';
import type { Topic } from '../model/person.ts';
import { topicKey, topicsIn } from './find-topics.ts';
import type { NetworkPrior } from './network-prior.ts';
import { topicsNear } from './topic-nearness.ts';

/** How much a mention tells, by where it comes from: the owner's own word most, the subject of a message least. */
const SOURCE_WEIGHT = {
  owner: 'topicWeightOwner',
  skill: 'topicWeightSkill',
  endorsement: 'topicWeightSkill',
  note: 'topicWeightNote',
  event: 'topicWeightEvent',
  subject: 'topicWeightSubject',
} as const satisfies Readonly<Record<Topic['source'] | Mention['source'], ConstantId>>;

/** What a person is known to know about, by key: how much that tells, and how it is written. */
export interface KnownTopics {
  readonly weights: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Topics as they are compared: spelling variants and languages joined, each with the greatest weight it was given. A text tells
 * more the more often it names a topic: 1 − Π (1 − w).
 */
export function knownTopics(
  topics: readonly Topic[],
  mentions: readonly Mention[] = [],
  values: Values = DEFAULT_VALUES,
): KnownTopics {
  const weightOf = (source: keyof typeof SOURCE_WEIGHT): number => values[SOURCE_WEIGHT[source]];
  const weights = new Map<string, number>();
  const names = new Map<string, string>();
  const ranked = [...topics].sort((one, other) => weightOf(other.source) - weightOf(one.source));
  for (const { topic, source } of ranked) {
    const key = topicKey(topic);
    if (key === '') continue;
    weights.set(key, Math.max(weights.get(key) ?? 0, weightOf(source)));
    if (!names.has(key)) names.set(key, topic.trim());
  }
  for (const [key, weight] of mentioned(mentions, values)) {
    weights.set(key, Math.max(weights.get(key) ?? 0, weight));
    if (!names.has(key)) names.set(key, key);
  }
  return { weights, names };
}

function mentioned(mentions: readonly Mention[], values: Values): Map<string, number> {
  const left = new Map<string, number>();
  for (const { text, source } of mentions) {
    for (const key of topicsIn(text)) left.set(key, (left.get(key) ?? 1) * (1 - values[SOURCE_WEIGHT[source]]));
  }
  return new Map([...left].map(([key, doubt]) => [key, Math.min(values.topicWeightSkill, 1 - doubt)]));
}

type Rarity = Pick<NetworkPrior, 'topicRarity' | 'rarestTopic'>;

/**
 * Cosine of two sets of topics, rare ones counting more (Salton & McGill 1983), with the nearness s of different topics folded
 * in: Σ s·x·y / √(Σ s·x·x′ · Σ s·y·y′) (soft cosine; Sidorov et al. 2014). In [0, 1]; 0 when either is empty.
 */
export function topicSimilarity(
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
  prior: Rarity,
  values: Values,
): number {
  const product = nearProduct(one, other, prior, values);
  if (product === 0) return 0;
  const lengths = nearProduct(one, one, prior, values) * nearProduct(other, other, prior, values);
  return Math.min(1, product / Math.sqrt(lengths));
}

/** Σ s·x·y over all pairs of topics. */
function nearProduct(
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
  prior: Rarity,
  values: Values,
): number {
  const weighted = (topic: string, weight: number): number =>
    weight * (prior.topicRarity.get(topic) ?? prior.rarestTopic);
  let sum = 0;
  for (const [topic, weight] of one) {
    const x = weighted(topic, weight);
    for (const [near, nearness] of topicsNear(topic, values)) {
      const theirs = other.get(near);
      if (theirs !== undefined) sum += nearness * x * weighted(near, theirs);
    }
  }
  return sum;
}
