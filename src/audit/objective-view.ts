import { type Distance, distanceOver, type UncertainDistance } from '../knowledge/distance.ts';
import { type Optimum, optimumFor, usedLearningValue } from '../knowledge/learning-value.ts';
import type { Values } from '../model/constants/constants.ts';
import type { Objective, ObjectiveKind } from '../model/objective.ts';
import type { Assessment } from './assessment.ts';
import { contactValue, type ValueFactors } from './contact-value.ts';
import { newnessOf } from './newness.ts';
import { type NeedAsk, needsOf, type ObjectiveNeed } from './objective-needs.ts';
import { reputationOf } from './reputation-of.ts';
import { nonRedundancy, nonRedundancyOutside } from './structure.ts';
import { trustOf } from './tie.ts';
import { accessOf, targetStrength, tieFit } from './tie-fit.ts';

/** The network as one objective sees it. People are named by place. What is slow is computed when first asked for. */
export interface ObjectiveView {
  readonly assessment: Assessment;
  readonly objective: Objective;
  /** Empty when the owner must say first what is needed. */
  readonly needs: readonly ObjectiveNeed[];
  /** What to ask the owner, in a sentence; absent when needs are known. */
  readonly ask: NeedAsk | undefined;
  /** s*. */
  readonly target: number;
  /** People within reach today: something real happened, and the tie is more than nominal. */
  readonly within: readonly number[];
  /** The others needed whom a contact should know: for each need the strongest tie that answers it. */
  readonly needed: readonly number[];
  /** rel by need, in [0, 1]. */
  readonly relevanceOf: (place: number) => readonly number[];
  /** Everything a person is valued by, at a strength of tie. */
  readonly factorsAt: (place: number, strength: number) => ValueFactors;
  /** v at a strength of tie. */
  readonly valueAt: (place: number, strength: number) => number;
  /** a by need: how far the person would meet each, at a strength of tie; today’s is `accessAt(place, strengthToday)`. */
  readonly accessAt: (place: number, strength: number) => readonly number[];
}

export interface ViewOptions {
  /** The owner's own best distance; what their answers say unless told otherwise. */
  readonly learnt?: Optimum | undefined;
  /** Looks at everybody as so many standard deviations farther away than expected; 0 unless told otherwise. */
  readonly shift?: number;
}

/** The network seen for one objective; `accessAt` is what plans weigh moves by (science §4.3). */
export function viewObjective(assessment: Assessment, objective: Objective, options: ViewOptions = {}): ObjectiveView {
  const { values, profiles } = assessment;
  const { needs = [], ask } = { needs: undefined, ask: undefined, ...needsOf(assessment, objective) };
  const target = targetStrength(objective, values);
  const within = peopleWithin(assessment);
  const relevances = new Map<number, readonly number[]>();
  const relevanceOf = (place: number): readonly number[] => {
    const known = relevances.get(place);
    if (known !== undefined) return known;
    const found = needs.map((need) => need.relevance(profiles[place]!));
    relevances.set(place, found);
    return found;
  };
  const needed = peopleNeeded(assessment, needs.length, within, relevanceOf);
  const seen: ViewOptions = { learnt: assessment.optima[objective.kind], ...options };
  const lasting = new Map<number, LastingFactors>();
  const audience = audienceOf(assessment, needs, within, relevanceOf);
  const factorsAt = (place: number, strength: number): ValueFactors => {
    let fixed = lasting.get(place);
    if (fixed === undefined) {
      fixed = lastingFactors(assessment, { kind: objective.kind, place, needed, options: seen });
      lasting.set(place, fixed);
    }
    return {
      ...fixed,
      ...passingFactors(assessment, place, { strength, target }),
      audience: audience(place, strength),
    };
  };
  const valueAt = (place: number, strength: number): number =>
    contactValue(objective.kind, factorsAt(place, strength), values);
  return {
    assessment,
    objective,
    needs,
    ask,
    target,
    within,
    needed,
    relevanceOf,
    factorsAt,
    valueAt,
    accessAt: (place, strength) => {
      const relevance = relevanceOf(place);
      const access = accessOf(strength, values);
      if (access === 0 || relevance.every((share) => share === 0)) return relevance.map(() => 0);
      const most = values.accessMost * valueAt(place, strength) * access;
      return relevance.map((share) => most * share);
    },
  };
}

/** Strength by which a person counts today: 0 for those nothing real happened with, who have left or are not to count. */
export function strengthToday({ people, ties }: Assessment, place: number): number {
  const person = people[place]!;
  const tie = ties[place]!;
  return tie.isReal && !person.ended && person.closeness !== 0 ? tie.strength : 0;
}

function peopleWithin(assessment: Assessment): number[] {
  return [...assessment.people.keys()].filter(
    (place) => accessOf(strengthToday(assessment, place), assessment.values) > 0,
  );
}

function peopleNeeded(
  { ties, values }: Assessment,
  needs: number,
  within: readonly number[],
  relevanceOf: (place: number) => readonly number[],
): number[] {
  const needed = new Set<number>();
  for (let need = 0; need < needs; need++) {
    let best: number | undefined;
    for (const place of within) {
      if (relevanceOf(place)[need]! < values.neededRelevance) continue;
      if (best === undefined || ties[place]!.strength > ties[best]!.strength) best = place;
    }
    if (best !== undefined) needed.add(best);
  }
  return [...needed];
}

type LastingFactors = Omit<ValueFactors, 'tieFit' | 'trust' | 'audience'>;

/** What a person is valued by that does not hang on how strong the tie is, or hardly: frozen within one view. */
function lastingFactors(
  assessment: Assessment,
  about: { kind: ObjectiveKind; place: number; needed: readonly number[]; options: ViewOptions },
): LastingFactors {
  const { values, people, profiles, ties, slotOf } = assessment;
  const { place } = about;
  const { competence } = ties[place]!;
  const seniority = profiles[place]!.seniority;
  const advocacy = people[place]!.advocacy;
  const slot = slotOf[place]!;
  return {
    ...learningOf(about.kind, assessment.distances[place]!, about.options, values),
    competence,
    cohesion: cohesionOf(assessment, place, about.needed),
    nonRedundancy: slot >= 0 ? nonRedundancy(assessment)[slot]! : nonRedundancyOutside(assessment, place),
    newness: newnessOf(assessment, place),
    reputation: reputationOf(seniority, competence),
    advocacy: advocacy === undefined ? values.advocacyUnknown : advocacy / 4,
  };
}

function passingFactors(
  { ties, people, values, today }: Assessment,
  place: number,
  { strength, target }: { readonly strength: number; readonly target: number },
): Pick<ValueFactors, 'tieFit' | 'trust'> {
  const { peak, lastDay } = ties[place]!;
  const { competence } = people[place]!;
  const gapDays = lastDay === undefined ? 0 : today - lastDay;
  const { trust } = trustOf({ strength, peak: Math.max(peak, strength), gapDays, competence }, values);
  return { tieFit: tieFit(strength, target, values), trust };
}

function learningOf(
  kind: ObjectiveKind,
  apart: Distance,
  { learnt, shift = 0 }: ViewOptions,
  values: Values,
): Pick<ValueFactors, 'learning' | 'industry'> {
  const used = (distance: UncertainDistance, optimum: Optimum): number =>
    usedLearningValue(shifted(distance, shift), optimum, values);
  const industry = used(distanceOver(apart, ['industry']), optimumFor('context-industry', values));
  if (kind !== 'context') return { learning: used(apart, learnt ?? optimumFor(kind, values)), industry };
  const knowledge = distanceOver(apart, ['function', 'field', 'topics']);
  return { learning: used(knowledge, learnt ?? optimumFor('context-knowledge', values)), industry };
}

/** The same distance as if it were known to lie so many standard deviations off. */
function shifted(distance: UncertainDistance, shift: number): UncertainDistance {
  if (shift === 0) return distance;
  const mu = Math.min(1, Math.max(0, distance.mu + shift * distance.sigma));
  return { mu, sigma: 0, kappa: distance.kappa };
}

/** coh: mean probability that the person knows the others needed. */
function cohesionOf({ slotOf, network, links, values }: Assessment, place: number, needed: readonly number[]): number {
  const others = needed.filter((other) => other !== place);
  if (others.length === 0) return values.cohesionUnknown;
  const slot = slotOf[place]!;
  let sum = 0;
  for (const other of others) {
    const theirs = slotOf[other]!;
    const isInside = slot >= 0 && theirs >= 0;
    sum += isInside ? network.links[slot * network.contacts + theirs]! : links.probability(place, other);
  }
  return sum / others.length;
}

/** aud: what a messenger alone would reach of all segments, as a share of the best one's today (science §8, segment reach). */
function audienceOf(
  assessment: Assessment,
  needs: readonly ObjectiveNeed[],
  within: readonly number[],
  relevanceOf: (place: number) => readonly number[],
): (place: number, strength: number) => number {
  const { values, ties } = assessment;
  const reach = (place: number, strength: number): number => {
    const passing = 1 / (1 + Math.exp(-(values.agreeIntercept + values.agreeStrength * strength)));
    const relevance = relevanceOf(place);
    let sum = 0;
    for (const [index, { weight }] of needs.entries()) {
      sum += weight * Math.min(values.segmentShareMost, values.segmentShare * relevance[index]!);
    }
    return passing * sum;
  };
  let best: number | undefined;
  return (place, strength) => {
    best ??= within.reduce((most, other) => Math.max(most, reach(other, ties[other]!.strength)), 0);
    const own = reach(place, strength);
    return own === 0 ? 0 : Math.min(1, own / Math.max(best, own));
  };
}
