import type { Topic } from '../model/person.ts';
import type { NetworkPrior } from './network-prior.ts';
import { wordStems } from './word-stem.ts';

/** How much a mention tells, by where it comes from: the owner's own word most. */
const SOURCE_WEIGHT: Readonly<Record<Topic['source'], number>> = { owner: 1, skill: 0.8, endorsement: 0.8, note: 0.5 };

/** Topics as they are compared: spelling variants joined, each with the greatest weight it was given. */
export function topicWeights(topics: readonly Topic[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { topic, source } of topics) {
    const key = topicKey(topic);
    if (key !== '') weights.set(key, Math.max(weights.get(key) ?? 0, SOURCE_WEIGHT[source]));
  }
  return weights;
}

/** Topics as compared → as they were written, the owner's own spelling first. */
export function topicNames(topics: readonly Topic[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const ranked = [...topics].sort((one, other) => SOURCE_WEIGHT[other.source] - SOURCE_WEIGHT[one.source]);
  for (const { topic } of ranked) {
    const key = topicKey(topic);
    if (key !== '' && !names.has(key)) names.set(key, topic.trim());
  }
  return names;
}

/** `Machine-Learning` and `machine learning` alike. */
export function topicKey(topic: string): string {
  return wordStems(topic).join(' ');
}

/** Cosine of two sets of topics, rare ones counting more (Salton & McGill 1983), in [0, 1]; 0 when either is empty. */
export function topicSimilarity(
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
  prior: Pick<NetworkPrior, 'topicRarity' | 'rarestTopic'>,
): number {
  const weighted = (topic: string, weight: number): number =>
    weight * (prior.topicRarity.get(topic) ?? prior.rarestTopic);
  let product = 0;
  for (const [topic, weight] of one) {
    const theirs = other.get(topic);
    if (theirs !== undefined) product += weighted(topic, weight) * weighted(topic, theirs);
  }
  if (product === 0) return 0;
  const length = (topics: ReadonlyMap<string, number>): number => {
    let squares = 0;
    for (const [topic, weight] of topics) squares += weighted(topic, weight) ** 2;
    return Math.sqrt(squares);
  };
  return Math.min(1, product / (length(one) * length(other)));
}
