import type { Values } from '../model/constants/constants.ts';
import { type Distribution, probabilityOf } from './distribution.ts';
import type { NetworkPrior } from './network-prior.ts';
import type { OwnerProfile, OwnerShare } from './owner-profile.ts';
import type { Profile } from './profile.ts';
import { leafName, TAXONOMIES, type Taxonomy } from './taxonomy.ts';
import { topicNearness } from './topic-nearness.ts';

/** What two people could learn from each other, by name, the most telling first. Only what is known; empty where nothing is. */
export interface LearnFromEachOther {
  /** What the person knows and the owner does not. */
  readonly fromThem: readonly string[];
  /** What the owner knows and the person, as far as is known, does not. */
  readonly fromOwner: readonly string[];
}

/** Names at most in each direction: a sentence, not a list. */
const MOST = 5;
/** A possibility below this is not said aloud as if it were so. */
const WORTH_SAYING = 0.4;
/** What is this near to something known is not new. */
const NEAR = 0.9;

/** Topics first, the rarest in the network before others, then work, industry and studies. */
export function learnFromEachOther(
  owner: OwnerProfile,
  profile: Profile,
  prior: NetworkPrior,
  values: Values,
): LearnFromEachOther {
  const topicsOnlyOf = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): string[] =>
    [...one.keys()]
      .filter((topic) => ![...other.keys()].some((known) => topicNearness(topic, known, values) >= NEAR))
      .sort((a, b) => rarity(b, prior) - rarity(a, prior) || (a < b ? -1 : 1));
  const theirs = topicsOnlyOf(profile.topics, owner.topics).map((topic) => profile.topicNames.get(topic) ?? topic);
  const own = topicsOnlyOf(owner.topics, profile.topics).map((topic) => owner.topicNames.get(topic) ?? topic);
  const leaves = [
    compared(TAXONOMIES.function, owner.functions, profile.functions, values),
    compared(TAXONOMIES.industry, owner.industries, profile.industries, values),
    compared(TAXONOMIES.field, owner.fields, profile.fields, values),
  ];
  return {
    fromThem: distinct([...theirs, ...leaves.flatMap(({ fromThem }) => fromThem)]),
    fromOwner: distinct([...own, ...leaves.flatMap(({ fromOwner }) => fromOwner)]),
  };
}

function compared(
  taxonomy: Taxonomy,
  owner: readonly OwnerShare[],
  person: Distribution,
  { ownerFieldLeastShare }: Values,
): LearnFromEachOther {
  const known = person.filter(({ id, p }) => id !== 'unknown' && p >= WORTH_SAYING);
  const own = owner.filter(({ p }) => p >= ownerFieldLeastShare);
  return {
    fromThem: known.filter(({ id }) => !own.some((share) => share.id === id)).map(({ id }) => leafName(taxonomy, id)),
    // Of somebody of whom nothing is known it cannot be said what they lack.
    fromOwner:
      known.length === 0
        ? []
        : own.filter(({ id }) => probabilityOf(person, id) < WORTH_SAYING).map(({ id }) => leafName(taxonomy, id)),
  };
}

function rarity(topic: string, prior: NetworkPrior): number {
  return prior.topicRarity.get(topic) ?? prior.rarestTopic;
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].slice(0, MOST);
}
