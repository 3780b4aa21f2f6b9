import type { PersonId } from '../model/ids.ts';
import type { Objective } from '../model/objective.ts';
import type { Assessment } from './assessment.ts';
import { candidatesFor } from './candidates.ts';
import { type FitBand, fitOf } from './fit.ts';
import type { ObjectiveNeed } from './objective-needs.ts';
import { type ObjectiveView, strengthToday, viewObjective } from './objective-view.ts';
import { peopleFor } from './people-for.ts';
import { type ShapeAdvice, shapeAdvice } from './shape-advice.ts';

/** A need that the network does not meet. */
export interface NeedGap {
  readonly need: string;
  /** Share not covered, in [0, 1]. */
  readonly missing: number;
  /** u·missing: what closing it would be worth; gaps come in this order. */
  readonly worth: number;
  readonly sentence: string;
  /** Who could close it, the best first: potential only. */
  readonly people: readonly PersonId[];
}

/** What the network is for one objective, in words and with its people. */
export interface ObjectiveReport {
  /** Absent when the owner must first say what is needed, or nobody is known of. */
  readonly fit: (Pick<FitBand, 'value' | 'low' | 'high'> & { readonly sentence: string }) | undefined;
  readonly gaps: readonly NeedGap[];
  readonly people: readonly {
    readonly person: PersonId;
    readonly value: number;
    readonly access: number;
    readonly sentence: string;
  }[];
  readonly candidates: readonly { readonly person: PersonId; readonly sentence: string }[];
  readonly advice: readonly ShapeAdvice[];
}

/** Gaps below this are no gaps: nobody covers anything for certain. */
const LEAST_GAP = 0.25;
const MOST_GAPS = 6;
/** People named with a gap. */
const NAMED = 3;

/** Fit, gaps, the people who matter, whom to get to know and what shape to aim for (science §4.4, §14). */
export function objectiveReport(assessment: Assessment, objective: Objective): ObjectiveReport {
  const view = viewObjective(assessment, objective);
  const ask = view.ask === undefined ? [] : [{ sentence: assessment.words.needs[view.ask], met: false }];
  const fit = fitOf(assessment, objective);
  if (fit === undefined) return { fit: undefined, gaps: [], people: [], candidates: [], advice: ask };
  const gaps = gapsOf(view, fit.coverage.covered);
  return {
    fit: { value: fit.value, low: fit.low, high: fit.high, sentence: fitSentence(view, fit, gaps) },
    gaps,
    people: peopleFor(view),
    candidates: candidatesFor(view, worthOpen(view, fit.coverage.covered)),
    advice: [...ask, ...shapeAdvice(view)],
  };
}

function worthOpen(view: ObjectiveView, covered: readonly number[]): number[] {
  return view.needs.map((need, index) => need.weight * (1 - covered[index]!));
}

/** Needs that are not met, the most worthwhile first. */
function gapsOf(view: ObjectiveView, covered: readonly number[]): NeedGap[] {
  const worth = worthOpen(view, covered);
  return [...view.needs.keys()]
    .filter((index) => 1 - covered[index]! >= LEAST_GAP)
    .sort((one, other) => worth[other]! - worth[one]! || covered[one]! - covered[other]!)
    .slice(0, MOST_GAPS)
    .map((index) => ({
      need: view.assessment.words.knowledge.field(view.needs[index]!.name),
      missing: 1 - covered[index]!,
      worth: worth[index]!,
      sentence: gapSentence(view, view.needs[index]!, index, covered[index]!),
      people: candidatesFor(
        view,
        worth.map((share, other) => (other === index ? share : 0)),
        NAMED,
      ).map(({ person }) => person),
    }));
}

function gapSentence(view: ObjectiveView, need: ObjectiveNeed, index: number, covered: number): string {
  const { assessment } = view;
  const { objectives, ties } = assessment.words;
  const nearest = nearestTo(view, index);
  if (nearest === undefined) return objectives.nobodyInTouch(need);
  const by = objectives.withTie(assessment.people[nearest]!.name, ties.band(assessment.ties[nearest]!.band));
  if (covered < assessment.values.groupReached) return objectives.nobodyWithin(need, by);
  return objectives.covered(covered, need, by);
}

/** Who would meet a need best: by what they give today, then by how well they fit. */
function nearestTo(view: ObjectiveView, need: number): number | undefined {
  let best: { place: number; access: number } | undefined;
  for (const place of view.within) {
    if (view.relevanceOf(place)[need]! === 0) continue;
    const access = view.accessAt(place, strengthToday(view.assessment, place))[need]!;
    if (best === undefined || access > best.access) best = { place, access };
  }
  return best?.place;
}

function fitSentence(view: ObjectiveView, fit: FitBand, gaps: readonly NeedGap[]): string {
  const { text, kind } = view.objective;
  const { objectives } = view.assessment.words;
  if (view.within.length === 0) return objectives.nobodyYet(text, kind);
  const { share } = fit.coverage;
  const missing = gaps.slice(0, 2).map((gap) => gap.need);
  return objectives.fit(text, kind, { share, low: fit.low / 100, high: fit.high / 100, missing });
}
