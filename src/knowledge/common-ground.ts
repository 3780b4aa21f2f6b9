import type { CommonPart } from '../model/common-part.ts';
import type { Values } from '../model/constants/constants.ts';
import type { Distribution } from './distribution.ts';
import type { NetworkPrior } from './network-prior.ts';
import type { OwnerProfile, OwnerShare } from './owner-profile.ts';
import type { Profile } from './profile.ts';
import { leafName, TAXONOMIES, type Taxonomy } from './taxonomy.ts';

/** A possibility below this is not said aloud as if it were so. */
const WORTH_SAYING = 0.4;
/** Topics named at most: a sentence, not a list. */
const TOPICS_NAMED = 3;

/** What the owner and a person are known to have in common, part by part. Empty when nothing is known to be common. */
export function commonParts(owner: OwnerProfile, profile: Profile, prior: NetworkPrior, values: Values): CommonPart[] {
  const parts: CommonPart[] = [];
  for (const name of common(TAXONOMIES.function, owner.functions, profile.functions, values))
    parts.push({ kind: 'function', names: [name] });
  for (const name of common(TAXONOMIES.industry, owner.industries, profile.industries, values))
    parts.push({ kind: 'industry', names: [name] });
  for (const name of common(TAXONOMIES.field, owner.fields, profile.fields, values))
    parts.push({ kind: 'field', names: [name] });
  const topics = [...profile.topics.keys()].filter((topic) => owner.topics.has(topic));
  const rarity = (topic: string): number => prior.topicRarity.get(topic) ?? prior.rarestTopic;
  topics.sort((one, other) => rarity(other) - rarity(one) || (one < other ? -1 : 1));
  if (topics.length > 0) {
    const names = topics.slice(0, TOPICS_NAMED).map((topic) => profile.topicNames.get(topic) ?? topic);
    parts.push({ kind: 'topic', names });
  }
  return parts;
}

/** What a person is known to have and the owner not: functions, industries, fields of study, by name. */
export function differences(owner: OwnerProfile, profile: Profile, values: Values): string[] {
  return [
    ...apart(TAXONOMIES.function, owner.functions, profile.functions, values),
    ...apart(TAXONOMIES.industry, owner.industries, profile.industries, values),
    ...apart(TAXONOMIES.field, owner.fields, profile.fields, values),
  ];
}

function common(taxonomy: Taxonomy, owner: readonly OwnerShare[], person: Distribution, values: Values): string[] {
  return person
    .filter(({ id, p }) => p >= WORTH_SAYING && has(owner, id, values))
    .map(({ id }) => leafName(taxonomy, id));
}

function apart(taxonomy: Taxonomy, owner: readonly OwnerShare[], person: Distribution, values: Values): string[] {
  if (owner.length === 0) return [];
  return person
    .filter(({ id, p }) => id !== 'unknown' && p >= WORTH_SAYING && !has(owner, id, values))
    .map(({ id }) => leafName(taxonomy, id));
}

function has(owner: readonly OwnerShare[], id: string, values: Values): boolean {
  return owner.some((share) => share.id === id && share.p >= values.ownerFieldLeastShare);
}
