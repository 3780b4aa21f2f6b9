import type { CommonPart } from '../model/common-part.ts';
import type { Values } from '../model/constants/constants.ts';
import { commonParts, differences } from './common-ground.ts';
import { type Distribution, knownShare } from './distribution.ts';
import { nearness } from './nearness.ts';
import type { NetworkPrior } from './network-prior.ts';
import type { OwnerProfile, OwnerShare } from './owner-profile.ts';
import type { Profile } from './profile.ts';
import { TAXONOMIES, type Taxonomy } from './taxonomy.ts';
import { topicSimilarity } from './topic-weights.ts';

/** What distance is made of (science §3.2). */
export type Attribute = 'function' | 'industry' | 'field' | 'topics';

/** A distance that may not be known well. */
export interface UncertainDistance {
  /** Expected distance d in [0, 1]: 0 knows what the owner knows, 1 shares nothing. */
  readonly mu: number;
  /** Standard deviation of the distance. */
  readonly sigma: number;
  /** κ: share of the profile that is known, in [0, 1]. */
  readonly kappa: number;
}

/** What one attribute contributes. */
export interface DistancePart {
  readonly attribute: Attribute;
  /** Weight among the four; the weights sum to 1. */
  readonly weight: number;
  readonly mean: number;
  readonly variance: number;
  /** Share known, in [0, 1]. */
  readonly known: number;
}

/** Knowledge distance between the owner and a person, with what it is made of and what to say about it. */
export interface Distance extends UncertainDistance {
  readonly parts: readonly DistancePart[];
  /** Known common ground; empty when none is known. */
  readonly shared: readonly CommonPart[];
  /** Known differences, as `hospitals and health care`; empty when none is known. */
  readonly different: readonly string[];
}

/**
 * Distance d = Σ w·d_a with σ² = Σ w²·var_a and κ = Σ w·known (science §3.2). Unlike Gower 1971, what is missing keeps its
 * expected distance: not knowing a person must not make them look alike.
 */
export function distance(owner: OwnerProfile, profile: Profile, prior: NetworkPrior, values: Values): Distance {
  const parts = [
    leafPart('function', TAXONOMIES.function, owner.functions, profile.functions, prior.functions, values),
    leafPart('industry', TAXONOMIES.industry, owner.industries, profile.industries, prior.industries, values),
    leafPart('field', TAXONOMIES.field, owner.fields, profile.fields, undefined, values),
    topicsPart(owner, profile, prior, values),
  ];
  return {
    ...combined(parts),
    parts,
    shared: commonParts(owner, profile, prior, values),
    different: differences(owner, profile, values),
  };
}

/** Distance over some attributes only, their weights scaled to sum to 1: for `context`, industry apart from the rest. */
export function distanceOver(whole: Distance, attributes: readonly Attribute[]): UncertainDistance {
  const chosen = whole.parts.filter((part) => attributes.includes(part.attribute));
  const sum = chosen.reduce((total, part) => total + part.weight, 0);
  return combined(chosen.map((part) => ({ ...part, weight: sum === 0 ? 1 / chosen.length : part.weight / sum })));
}

function combined(parts: readonly DistancePart[]): UncertainDistance {
  let mu = 0;
  let variance = 0;
  let kappa = 0;
  for (const part of parts) {
    mu += part.weight * part.mean;
    variance += part.weight ** 2 * part.variance;
    kappa += part.weight * part.known;
  }
  return { mu: Math.min(1, mu), sigma: Math.sqrt(variance), kappa: Math.min(1, kappa) };
}

/** An attribute whose leaves are compared: what is unknown follows the prior, or the assumed mean where there is none. */
function leafPart(
  attribute: 'function' | 'industry' | 'field',
  taxonomy: Taxonomy,
  owner: readonly OwnerShare[],
  person: Distribution,
  prior: Distribution | undefined,
  values: Values,
): DistancePart {
  const weight = weightOf(attribute, values);
  const mean = values.fieldUnknownMean;
  const square = values.fieldUnknownVariance + mean ** 2;
  // An owner of whom nothing is known is near to nothing and far from nothing: no comparison is evidence.
  if (owner.length === 0) return { attribute, weight, mean, variance: values.fieldUnknownVariance, known: 0 };
  const known = knownShare(person);
  const seen = moments(taxonomy, owner, person, values);
  const unseen = prior === undefined ? { mean, square } : expectedOf(taxonomy, owner, prior, values);
  const partMean = seen.mean + (1 - known) * unseen.mean;
  const partSquare = seen.square + (1 - known) * unseen.square;
  return { attribute, weight, mean: partMean, variance: Math.max(0, partSquare - partMean ** 2), known };
}

interface Moments {
  readonly mean: number;
  readonly square: number;
}

/** The last expectation from each prior: thirty thousand people ask for the same one. */
const expectations = new WeakMap<Distribution, { owner: readonly OwnerShare[]; values: Values; moments: Moments }>();

/** What the network makes of somebody of whom nothing is known: the moments of its known part. */
function expectedOf(taxonomy: Taxonomy, owner: readonly OwnerShare[], prior: Distribution, values: Values): Moments {
  const remembered = expectations.get(prior);
  if (remembered?.owner === owner && remembered.values === values) return remembered.moments;
  const { mean, square } = moments(taxonomy, owner, prior, values);
  const known = knownShare(prior);
  const expected = known > 0 ? { mean: mean / known, square: square / known } : { mean, square };
  expectations.set(prior, { owner, values, moments: expected });
  return expected;
}

/** Σ p·e and Σ p·e² over the known leaves. */
function moments(
  taxonomy: Taxonomy,
  owner: readonly OwnerShare[],
  distribution: Distribution,
  values: Values,
): Moments {
  let mean = 0;
  let square = 0;
  for (const { id, p } of distribution) {
    if (id === 'unknown') continue;
    const e = nearness(taxonomy, owner, id, values);
    mean += p * e;
    square += p * e * e;
  }
  return { mean, square };
}

function topicsPart(owner: OwnerProfile, profile: Profile, prior: NetworkPrior, values: Values): DistancePart {
  const weight = values.distanceWeightTopics;
  if (owner.topics.size === 0 || profile.topics.size === 0) {
    return {
      attribute: 'topics',
      weight,
      mean: values.topicsUnknownMean,
      variance: values.topicsUnknownVariance,
      known: 0,
    };
  }
  // A passing mention is a hint: what it leaves open follows the expectation, as for every attribute.
  const known = Math.min(1, Math.max(...profile.topics.values()) / values.topicsWellKnown);
  const seen = 1 - topicSimilarity(owner.topics, profile.topics, prior, values);
  const unseen = values.topicsUnknownMean;
  const mean = known * seen + (1 - known) * unseen;
  const square = known * seen ** 2 + (1 - known) * (values.topicsUnknownVariance + unseen ** 2);
  return { attribute: 'topics', weight, mean, variance: Math.max(0, square - mean ** 2), known };
}

function weightOf(attribute: 'function' | 'industry' | 'field', values: Values): number {
  switch (attribute) {
    case 'function':
      return values.distanceWeightFunction;
    case 'industry':
      return values.distanceWeightIndustry;
    case 'field':
      return values.distanceWeightField;
  }
}
