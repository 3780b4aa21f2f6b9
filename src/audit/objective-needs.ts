import { assertNever } from '../base/assert-never.ts';
import { clamp } from '../base/clamp.ts';
import { expectedLearningValue, optimumFor } from '../knowledge/learning-value.ts';
import { matchNeed } from '../knowledge/match-need.ts';
import { nearness } from '../knowledge/nearness.ts';
import type { Profile } from '../knowledge/profile.ts';
import { type FunctionId, type IndustryId, TAXONOMIES, type Taxonomy } from '../knowledge/taxonomy.ts';
import { topicRelevance } from '../knowledge/topic-relevance.ts';
import type { Objective } from '../model/objective.ts';
import type { Assessment } from './assessment.ts';
import { FUNCTION_FAMILIES, INDUSTRY_FAMILIES } from './family-names.ts';

/** One thing that an objective needs, of those that meet it together. */
export interface ObjectiveNeed {
  /** In the owner's words, or named by the audit: `hospital operations`. */
  readonly name: string;
  /** What is asked of people: to know something, to belong to a group, to work in a field. */
  readonly kind: 'knowledge' | 'group' | 'cell';
  /** u; the weights of one objective sum to 1. */
  readonly weight: number;
  /** rel in [0, 1]: how far a profile answers it. */
  readonly relevance: (profile: Profile) => number;
}

/** What the owner must say before anything can be said of an objective; `words.needs` has the sentences. */
export type NeedAsk = 'roles' | 'audience' | 'knowledge' | 'nearness';

/** Needs of an objective, or what the owner must be asked before anything can be said. */
export type NeedsOf =
  | { readonly needs: readonly ObjectiveNeed[]; readonly ask?: undefined }
  | { readonly ask: NeedAsk };

/**
 * What an objective needs: the knowledge and groups its owner names, alike in weight; else what its kind suggests
 * (science §4.4). Whom to get things done with, and whom to win over, only the owner can say.
 */
export function needsOf(assessment: Assessment, objective: Objective): NeedsOf {
  const named = [
    ...namedNeeds(assessment, 'knowledge', objective.knowledge),
    ...namedNeeds(assessment, 'group', objective.groups),
  ];
  if (named.length > 0) return { needs: withWeights(named.map((need) => ({ ...need, weight: 1 }))) };
  switch (objective.kind) {
    case 'execute':
      return { ask: 'roles' };
    case 'support':
      return { ask: 'audience' };
    case 'solve':
      return fromText(assessment, objective) ?? { ask: 'knowledge' };
    case 'discover':
      return orAsk(cellNeeds(assessment));
    case 'context':
      return orAsk(industryNeeds(assessment));
    default:
      return assertNever(objective.kind);
  }
}

function orAsk(needs: readonly ObjectiveNeed[]): NeedsOf {
  return needs.length > 0 ? { needs } : { ask: 'nearness' };
}

function namedNeeds(
  { values }: Assessment,
  kind: ObjectiveNeed['kind'],
  texts: readonly string[],
): Omit<ObjectiveNeed, 'weight'>[] {
  return texts
    .filter((text) => text.trim() !== '')
    .map((text) => {
      const need = matchNeed(text);
      return { name: text.trim(), kind, relevance: (profile) => topicRelevance(need, profile, values) };
    });
}

/** The words of the objective themselves, where they name a function or an industry; then what the owner works on. */
function fromText(assessment: Assessment, objective: Objective): NeedsOf | undefined {
  const { parts } = matchNeed(objective.text);
  const telling = parts.filter((part) => part.functions.size > 0 || part.industries.size > 0);
  const { topics, topicNames } = assessment.owner;
  const wanted =
    telling.length > 0
      ? telling.map(({ words }) => ({ text: words, weight: 1 }))
      : [...topics].map(([topic, weight]) => ({ text: topicNames.get(topic) ?? topic, weight }));
  if (wanted.length === 0) return undefined;
  const needs = wanted.flatMap(({ text, weight }) =>
    namedNeeds(assessment, 'knowledge', [text]).map((need) => ({ ...need, weight })),
  );
  return { needs: withWeights(needs) };
}

/** Fields at a distance worth learning from, weighed by what that distance is worth (science §4.4). */
function cellNeeds(assessment: Assessment): ObjectiveNeed[] {
  const { owner, values, optima } = assessment;
  if (owner.functions.length === 0 || owner.industries.length === 0) return [];
  const optimum = optima.discover ?? optimumFor('discover', values);
  const works = familiesOf(TAXONOMIES.function, FUNCTION_FAMILIES);
  const businesses = familiesOf(TAXONOMIES.industry, INDUSTRY_FAMILIES);
  const rest =
    values.distanceWeightField * values.fieldUnknownMean + values.distanceWeightTopics * values.topicsUnknownMean;
  const needs: ObjectiveNeed[] = [];
  for (const [work, workName] of works) {
    const workApart = familyNearness(TAXONOMIES.function, owner.functions, work, assessment);
    for (const [business, businessName] of businesses) {
      const businessApart = familyNearness(TAXONOMIES.industry, owner.industries, business, assessment);
      const apart = values.distanceWeightFunction * workApart + values.distanceWeightIndustry * businessApart + rest;
      if (apart < values.cellNearest || apart > values.cellFarthest) continue;
      const weight = expectedLearningValue({ mu: apart, sigma: 0 }, optimum);
      needs.push({
        name: `${workName} in ${businessName}`,
        kind: 'cell',
        weight,
        relevance: (profile) => shareIn(work, profile.functions) * shareIn(business, profile.industries),
      });
    }
  }
  return withWeights(needs.filter((need) => need.weight > 0));
}

/** Other fields of business than the owner's, weighed by what their distance is worth. */
function industryNeeds(assessment: Assessment): ObjectiveNeed[] {
  const { owner, values } = assessment;
  if (owner.industries.length === 0) return [];
  const optimum = optimumFor('context-industry', values);
  const needs = familiesOf(TAXONOMIES.industry, INDUSTRY_FAMILIES).map(([leaves, name]): ObjectiveNeed => {
    const apart = familyNearness(TAXONOMIES.industry, owner.industries, leaves, assessment);
    const weight = apart < values.cellNearest ? 0 : expectedLearningValue({ mu: apart, sigma: 0 }, optimum);
    return { name, kind: 'cell', weight, relevance: (profile) => shareIn(leaves, profile.industries) };
  });
  return withWeights(needs.filter((need) => need.weight > 0));
}

function familiesOf(
  taxonomy: Taxonomy,
  names: Readonly<Record<string, string>>,
): (readonly [leaves: ReadonlySet<string>, name: string])[] {
  const leaves = Map.groupBy(Object.entries(taxonomy), ([, leaf]) => leaf.family);
  return [...leaves].map(([family, entries]) => [new Set(entries.map(([id]) => id)), names[family] ?? family]);
}

/** How far a family is from what the owner knows, on average over its leaves. */
function familyNearness(
  taxonomy: Taxonomy,
  owner: Parameters<typeof nearness>[1],
  leaves: ReadonlySet<string>,
  { values }: Assessment,
): number {
  let sum = 0;
  for (const leaf of leaves) sum += nearness(taxonomy, owner, leaf, values);
  return sum / leaves.size;
}

function shareIn(
  leaves: ReadonlySet<string>,
  known: readonly { readonly id: FunctionId | IndustryId | 'unknown'; readonly p: number }[],
): number {
  let share = 0;
  for (const { id, p } of known) if (leaves.has(id)) share += p;
  return clamp(share, 0, 1);
}

function withWeights(needs: readonly ObjectiveNeed[]): ObjectiveNeed[] {
  const whole = needs.reduce((sum, need) => sum + need.weight, 0);
  return needs.map((need) => ({ ...need, weight: need.weight / whole }));
}
