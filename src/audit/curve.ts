import { type Distance, distanceOver, type UncertainDistance } from '../knowledge/distance.ts';
import { type Optimum, optimumFor, usedLearningValue } from '../knowledge/learning-value.ts';
import type { ObjectiveKind } from '../model/objective.ts';
import type { Words } from '../words/words.ts';
import type { Assessment } from './assessment.ts';
import { strengthToday } from './objective-view.ts';
import { accessOf } from './tie-fit.ts';

/** A person on the curve of similarity and diversity. */
export interface OnCurve extends UncertainDistance {
  readonly place: number;
  /** V_used in [0, 1]: what the distance is worth for the objective, as far as it is known. */
  readonly worth: number;
}

/** The curve V(d) of one kind of objective with everybody on it (science §3.3). */
export interface Curve {
  /** What distance is over: all that is known, or for `context` knowledge and industry apart. */
  readonly part: 'all' | 'knowledge' | 'industry';
  readonly optimum: Optimum;
  /** Answers of the owner that moved the best distance; 0 while it is the usual one. */
  readonly ratings: number;
  /** Where V(d) is nearly the best: [from, until] within [0, 1]. */
  readonly sweetSpot: readonly [number, number];
  /** People with whom something real happened and whose knowledge is known well enough to place them, nearest first. */
  readonly people: readonly OnCurve[];
  /** Of those, people whose knowledge is not known well enough: places. */
  readonly unknown: readonly number[];
  /** Contacts in name only and prospects, counted by distance in equal steps from 0 to 1; unknown ones left out. */
  readonly others: readonly number[];
  /** How many of those are not known well enough. */
  readonly othersUnknown: number;
}

const STEPS = 40;

/** The curves that a kind of objective is read on: two for `context`, else one. */
export function curvesFor(assessment: Assessment, kind: ObjectiveKind): readonly Curve[] {
  const { values, optima } = assessment;
  const learnt = optima[kind];
  const ratings = learnt === undefined || learnt.ratings < values.ratingsBeforeLearning ? 0 : learnt.ratings;
  if (kind !== 'context') {
    return [curve(assessment, { part: 'all', optimum: learnt ?? optimumFor(kind, values), ratings }, (apart) => apart)];
  }
  return [
    curve(
      assessment,
      { part: 'knowledge', optimum: learnt ?? optimumFor('context-knowledge', values), ratings },
      (apart) => distanceOver(apart, ['function', 'field', 'topics']),
    ),
    curve(assessment, { part: 'industry', optimum: optimumFor('context-industry', values), ratings: 0 }, (apart) =>
      distanceOver(apart, ['industry']),
    ),
  ];
}

/** Where V(d) ≥ the least that counts as sweet: d* ± (d*+b)·√(1 − least), within [0, 1]. */
export function sweetSpot({ dStar, familiarity }: Optimum, least: number): readonly [number, number] {
  const half = (dStar + familiarity) * Math.sqrt(1 - least);
  return [Math.max(0, dStar - half), Math.min(1, dStar + half)];
}

function curve(
  assessment: Assessment,
  about: Pick<Curve, 'part' | 'optimum' | 'ratings'>,
  seen: (apart: Distance) => UncertainDistance,
): Curve {
  const { people, distances, values } = assessment;
  const { dStar, familiarity } = about.optimum;
  const placed: OnCurve[] = [];
  const unknown: number[] = [];
  const others = new Array<number>(STEPS).fill(0);
  let othersUnknown = 0;
  for (const [place, person] of people.entries()) {
    if (person.ended || person.closeness === 0) continue;
    const { mu, sigma, kappa } = seen(distances[place]!);
    const isKnown = kappa >= values.knownEnough;
    if (accessOf(strengthToday(assessment, place), values) > 0) {
      if (isKnown) {
        const worth = usedLearningValue({ mu, sigma, kappa }, about.optimum, values);
        placed.push({ place, mu, sigma, kappa, worth });
      } else unknown.push(place);
    } else if (isKnown) others[Math.min(STEPS - 1, Math.floor(mu * STEPS))]!++;
    else othersUnknown++;
  }
  return {
    ...about,
    optimum: { dStar, familiarity },
    sweetSpot: sweetSpot(about.optimum, values.sweetSpotLeast),
    people: placed.sort((one, other) => one.mu - other.mu || one.place - other.place),
    unknown,
    others,
    othersUnknown,
  };
}

/** What the curve shows, in words: `Two people stand in the sweet spot. Most stand to its left: easy to talk to, little to add here.` */
export function curveSentence({ people, sweetSpot: [from, until], unknown }: Curve, { groups }: Words): string {
  if (people.length === 0) {
    return unknown.length === 0 ? groups.nobodyOnCurve : groups.nobodyPlaced;
  }
  const left = people.filter(({ mu }) => mu < from).length;
  const right = people.filter(({ mu }) => mu > until).length;
  const inside = people.length - left - right;
  const so = groups.sweetSpot(inside, people.length);
  const most = Math.max(left, right);
  if (most === 0 || most < inside) return so;
  const isMost = most > people.length / 2;
  return `${so} ${left >= right ? groups.toTheLeft(isMost) : groups.toTheRight(isMost)}`;
}
