import { type Distance, distanceOver, type UncertainDistance } from '../knowledge/distance.ts';
import { type Distribution, likeliest, probabilityOf } from '../knowledge/distribution.ts';
import { type Optimum, optimumFor, usedLearningValue } from '../knowledge/learning-value.ts';
import { nearness } from '../knowledge/nearness.ts';
import { leafName, TAXONOMIES } from '../knowledge/taxonomy.ts';
import type { PersonId } from '../model/ids.ts';
import type { Objective, ObjectiveKind } from '../model/objective.ts';
import type { Assessment } from './assessment.ts';
import { employerKey } from './employer-key.ts';
import { strengthToday } from './objective-view.ts';
import { accessOf } from './tie-fit.ts';

/** A short question to the owner whose answer would sharpen what is said of people. */
export interface Ask {
  /** `person:12`, `company:acme`: what is asked about. */
  readonly id: string;
  readonly kind: 'work' | 'business';
  /** Who it is about: the person, or those at the company, the strongest ties first. */
  readonly people: readonly PersonId[];
  /** `What does Priya Raman at Siemens work on?` */
  readonly sentence: string;
  readonly because: string;
  /** By how much the answer would move what people are worth for the objectives, summed over people; greatest first. */
  readonly gain: number;
  /** Likeliest answers first; any other function or industry is an answer too. */
  readonly choices: readonly { readonly value: string; readonly text: string }[];
}

type Attribute = 'function' | 'industry';

/** Answers offered at once: one key each. */
const CHOICES = 6;

/**
 * The questions worth asking now: of people whose title does not tell what they do, and of companies whose business is not
 * known. Worth is the expected change of V_used over the answers, E|V_used(answer) − V_used(now)|, for each open objective by its
 * priority, weighted by how much of the person the owner can reach; a company counts for everybody there (science §3.2).
 */
export function asksWorth(assessment: Assessment, objectives: readonly Objective[]): Ask[] {
  const gainAt = gains(assessment, objectives);
  const works: Ask[] = [];
  const staff = new Map<string, number[]>();
  for (const [place, person] of assessment.people.entries()) {
    if (importance(assessment, place) === 0) continue;
    if (isWorkOpen(assessment, place)) {
      const gain = gainAt(place, 'function');
      const id = `person:${person.id}`;
      if (gain > 0)
        works.push({ ...workWords(assessment, place), id, kind: 'work', people: [person.id], gain, choices: [] });
    }
    const company = openCompany(assessment, place);
    if (company === undefined) continue;
    const colleagues = staff.get(company);
    if (colleagues === undefined) staff.set(company, [place]);
    else colleagues.push(place);
  }
  const businesses = [...staff].map(([company, places]): Ask => {
    const gain = places.reduce((sum, place) => sum + gainAt(place, 'industry'), 0);
    return { ...businessWords(assessment, places), id: `company:${company}`, kind: 'business', gain, choices: [] };
  });
  return [...works, ...businesses.filter(({ gain }) => gain > 0)].sort(
    (one, other) => other.gain - one.gain || (one.id < other.id ? -1 : 1),
  );
}

/**
 * How much the answers about a person at a place would move what they are worth for the objectives, by the same measure: what they
 * work on, and the business of their company as far as it concerns them. 0 where nothing is open.
 */
export function worthOfKnowing(assessment: Assessment, objectives: readonly Objective[]): (place: number) => number {
  const gainAt = gains(assessment, objectives);
  return (place) =>
    (isWorkOpen(assessment, place) ? gainAt(place, 'function') : 0) +
    (openCompany(assessment, place) === undefined ? 0 : gainAt(place, 'industry'));
}

/** The question with its likeliest answers, for those that are shown. */
export function withChoices(assessment: Assessment, ask: Ask): Ask {
  const attribute: Attribute = ask.kind === 'work' ? 'function' : 'industry';
  const place = assessment.placeOf.get(ask.people[0]!);
  const known = place === undefined ? undefined : knownOf(assessment, place, attribute);
  const prior = priorOf(assessment, attribute);
  const left = known === undefined ? 1 : probabilityOf(known, 'unknown');
  const ranked = Object.keys(TAXONOMIES[attribute])
    .map((leaf) => ({
      leaf,
      p: (known === undefined ? 0 : probabilityOf(known, leaf)) + left * probabilityOf(prior, leaf),
    }))
    .sort((one, other) => other.p - one.p || (one.leaf < other.leaf ? -1 : 1));
  const choices = ranked.slice(0, CHOICES).map(({ leaf }) => ({
    value: leaf,
    text: assessment.words.knowledge.field(leafName(TAXONOMIES[attribute], leaf)),
  }));
  return { ...ask, choices };
}

/** Priority by kind of objective, summing to 1; finding new ideas stands in where there is no objective yet. */
function weightsOfKinds(objectives: readonly Objective[]): ReadonlyMap<ObjectiveKind, number> {
  if (objectives.length === 0) return new Map([['discover', 1]]);
  const whole = objectives.reduce((sum, { priority }) => sum + priority, 0);
  const weights = new Map<ObjectiveKind, number>();
  for (const { kind, priority } of objectives) weights.set(kind, (weights.get(kind) ?? 0) + priority / whole);
  return weights;
}

/** How much hangs on knowing a person: how far the owner can reach them, little for those known by name only. */
function importance(assessment: Assessment, place: number): number {
  const person = assessment.people[place]!;
  if (person.ended || person.closeness === 0) return 0;
  const access = accessOf(strengthToday(assessment, place), assessment.values);
  return Math.max(access, assessment.values.askNominalWeight);
}

/** Of a mere name nobody needs to be asked, unless the owner is in touch with them. */
function isSomebody(assessment: Assessment, place: number): boolean {
  const { title, company } = assessment.people[place]!;
  return (title ?? company) !== undefined || strengthToday(assessment, place) > 0;
}

/** By how much knowing an attribute of a person would change what they are worth. */
function gains(
  assessment: Assessment,
  objectives: readonly Objective[],
): (place: number, attribute: Attribute) => number {
  const kinds = weightsOfKinds(objectives);
  return (place, attribute) => importance(assessment, place) * expectedChange(assessment, place, attribute, kinds);
}

/** Whether it is worth asking what somebody works on: the title does not tell, and the owner has not said or declined. */
function isWorkOpen(assessment: Assessment, place: number): boolean {
  if (!isOpen(assessment.profiles[place]!.functions, assessment)) return false;
  return !assessment.settled.has(`person:${assessment.people[place]!.id}`) && isSomebody(assessment, place);
}

/** Key of somebody’s company, where its business is not known and the owner has not said or declined. */
function openCompany(assessment: Assessment, place: number): string | undefined {
  const company = employerKey(assessment.people[place]!.company);
  if (company === undefined || !isOpen(assessment.profiles[place]!.industries, assessment)) return undefined;
  return assessment.settled.has(`company:${company}`) ? undefined : company;
}

function isOpen(known: Distribution, { values }: Assessment): boolean {
  return (likeliest(known)?.p ?? 0) < values.askTitleBelow;
}

function expectedChange(
  assessment: Assessment,
  place: number,
  attribute: Attribute,
  kinds: ReadonlyMap<ObjectiveKind, number>,
): number {
  const answers = answersOf(assessment, place, attribute);
  let change = 0;
  for (const [kind, share] of kinds) {
    const seen = seenBy(kind, attribute, assessment.distances[place]!, assessment);
    if (seen === undefined) continue;
    const { apart, weight, part, optimum } = seen;
    const now = usedLearningValue(apart, optimum, assessment.values);
    const variance = Math.max(0, apart.sigma ** 2 - weight ** 2 * part.variance);
    const kappa = Math.min(1, apart.kappa + weight * (1 - part.known));
    for (const [distance, p] of answers) {
      const mu = Math.min(1, Math.max(0, apart.mu + weight * (distance - part.mean)));
      const then = usedLearningValue({ mu, sigma: Math.sqrt(variance), kappa }, optimum, assessment.values);
      change += share * p * Math.abs(then - now);
    }
  }
  return change;
}

interface Seen {
  readonly apart: UncertainDistance;
  /** Of the attribute within that distance. */
  readonly weight: number;
  readonly part: Distance['parts'][number];
  readonly optimum: Optimum;
}

/** The distance that a kind of objective looks at; undefined where the attribute plays no part in it. */
function seenBy(kind: ObjectiveKind, attribute: Attribute, whole: Distance, assessment: Assessment): Seen | undefined {
  const { values, optima } = assessment;
  const part = whole.parts.find((candidate) => candidate.attribute === attribute);
  if (part === undefined) return undefined;
  if (kind !== 'context') {
    return { apart: whole, weight: part.weight, part, optimum: optima[kind] ?? optimumFor(kind, values) };
  }
  if (attribute === 'industry') {
    return {
      apart: distanceOver(whole, ['industry']),
      weight: 1,
      part,
      optimum: optimumFor('context-industry', values),
    };
  }
  const apart = distanceOver(whole, ['function', 'field', 'topics']);
  const sum = values.distanceWeightFunction + values.distanceWeightField + values.distanceWeightTopics;
  return { apart, weight: part.weight / sum, part, optimum: optima.context ?? optimumFor('context-knowledge', values) };
}

/** How likely each distance in the attribute is to be the answer: the title's hints, and the network's own mix for the rest. */
function answersOf(assessment: Assessment, place: number, attribute: Attribute): ReadonlyMap<number, number> {
  const { owner, values } = assessment;
  const shares = attribute === 'function' ? owner.functions : owner.industries;
  if (shares.length === 0) return new Map();
  const known = knownOf(assessment, place, attribute);
  const left = probabilityOf(known, 'unknown');
  const answers = new Map<number, number>();
  for (const [distance, p] of priorAnswers(assessment, attribute)) answers.set(distance, left * p);
  for (const { id, p } of known) {
    if (id === 'unknown') continue;
    const distance = nearness(TAXONOMIES[attribute], shares, id, values);
    answers.set(distance, (answers.get(distance) ?? 0) + p);
  }
  return answers;
}

const priors = new WeakMap<Assessment, Map<Attribute, ReadonlyMap<number, number>>>();

function priorAnswers(assessment: Assessment, attribute: Attribute): ReadonlyMap<number, number> {
  const memory = priors.get(assessment) ?? new Map<Attribute, ReadonlyMap<number, number>>();
  priors.set(assessment, memory);
  let answers = memory.get(attribute);
  if (answers === undefined) {
    const { owner, values } = assessment;
    const shares = attribute === 'function' ? owner.functions : owner.industries;
    const sums = new Map<number, number>();
    for (const { id, p } of priorOf(assessment, attribute)) {
      const distance = nearness(TAXONOMIES[attribute], shares, id, values);
      sums.set(distance, (sums.get(distance) ?? 0) + p);
    }
    answers = sums;
    memory.set(attribute, answers);
  }
  return answers;
}

function knownOf({ profiles }: Assessment, place: number, attribute: Attribute): Distribution {
  return attribute === 'function' ? profiles[place]!.functions : profiles[place]!.industries;
}

function priorOf({ prior }: Assessment, attribute: Attribute): Distribution {
  return attribute === 'function' ? prior.functions : prior.industries;
}

function workWords({ people, words: { groups } }: Assessment, place: number): Pick<Ask, 'sentence' | 'because'> {
  const { name, title, company } = people[place]!;
  return {
    sentence: groups.whatWork(name, company),
    because: title === undefined ? groups.noTitle : groups.titleSaysNothing(title),
  };
}

function businessWords(
  assessment: Assessment,
  places: readonly number[],
): Pick<Ask, 'sentence' | 'because' | 'people'> {
  const { people, words } = assessment;
  const { groups } = words;
  const ranked = [...places].sort(
    (one, other) => importance(assessment, other) - importance(assessment, one) || one - other,
  );
  const company = people[ranked[0]!]!.company ?? '';
  return {
    sentence: groups.whatBusiness(company),
    because: groups.nameSaysNothing(places.length),
    people: ranked.map((place) => people[place]!.id),
  };
}
