import type { PersonId } from '../model/ids.ts';
import type { Objective, ObjectiveKind } from '../model/objective.ts';
import type { Assessment } from './assessment.ts';
import { candidatesFor } from './candidates.ts';
import { type FitBand, fitOf } from './fit.ts';
import type { ObjectiveNeed } from './objective-needs.ts';
import { type ObjectiveView, strengthToday, viewObjective } from './objective-view.ts';
import { peopleFor } from './people-for.ts';
import { roughAmount, roughShare } from './sentence-parts.ts';
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
  const ask = view.ask === undefined ? [] : [{ sentence: view.ask, met: false }];
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
      need: view.needs[index]!.name,
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
  const name = quoted(need);
  const nearest = nearestTo(view, index);
  const verb = need.kind === 'knowledge' ? 'knows' : need.kind === 'group' ? 'stands for' : 'works in';
  if (nearest === undefined) return `Nobody you are in touch with ${verb} ${name}.`;
  const tie = `${assessment.people[nearest]!.name}, ${assessment.ties[nearest]!.band} tie`;
  if (covered < assessment.values.groupReached) return `Nobody within reach ${verb} ${name}; nearest: ${tie}.`;
  return `${capital(roughShare(covered))} of ${name} is covered, most of it by ${tie}.`;
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
  const wish = text.trim() === '' ? KIND_WORDS[kind] : `“${text.trim()}”`;
  if (view.within.length === 0) return `For ${wish} there is nobody yet with whom anything real has happened.`;
  const missing = gaps.slice(0, 2).map((gap) => gap.need);
  const rest = missing.length === 0 ? 'nothing large is missing' : `missing most: ${missing.join('; ')}`;
  const { share } = fit.coverage;
  const covers = share < 0.02 ? 'nothing of what it takes' : `${roughShare(share)} of what it takes`;
  return `For ${wish} your network covers ${covers}${bandWords(fit)}; ${rest}.`;
}

/** ` (somewhere between a third and two thirds)`; empty where the band is too narrow to be told in words. */
function bandWords({ low, high }: FitBand): string {
  const [least, most] = [low, high].map((end) => roughAmount(end / 100).replace('about ', ''));
  return least === most ? '' : ` (somewhere between ${least} and ${most})`;
}

const KIND_WORDS: Readonly<Record<ObjectiveKind, string>> = {
  execute: 'getting things done',
  solve: 'solving and cross-checking',
  discover: 'finding new ideas',
  context: 'applying ideas elsewhere',
  support: 'winning support',
};

function quoted(need: ObjectiveNeed): string {
  return need.kind === 'cell' ? need.name : `“${need.name}”`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
