import { assertNever } from '../base/assert-never.ts';
import { dependenceOf, independentSources } from './independent-sources.ts';
import type { ObjectiveNeed } from './objective-needs.ts';
import { type ObjectiveView, strengthToday } from './objective-view.ts';

/** What a network for an objective should look like, and whether it does. */
export interface ShapeAdvice {
  readonly sentence: string;
  readonly met: boolean;
}

/** Shape to aim for by kind of objective; shown beside fit, not optimised (science §4.4). Empty when nothing is asked for yet. */
export function shapeAdvice(view: ObjectiveView): ShapeAdvice[] {
  if (view.needs.length === 0) return [];
  switch (view.objective.kind) {
    case 'execute':
      return [strongTieForEachRole(view), thoseNeededKnowEachOther(view)];
    case 'solve':
      return [independentSourcesForEach(view)];
    case 'discover':
      return [
        severalCircles(view, { enough: view.assessment.values.adviceGroups, countsOwn: true }),
        noCircleTooLarge(view),
      ];
    case 'context':
      return [severalCircles(view, { enough: 2, countsOwn: false })];
    case 'support':
      return [champions(view), contactsIntoEachAudience(view)];
    default:
      return assertNever(view.objective.kind);
  }
}

function answering(view: ObjectiveView, need: number): number[] {
  const { neededRelevance } = view.assessment.values;
  return view.within.filter((place) => view.relevanceOf(place)[need]! >= neededRelevance);
}

function without(view: ObjectiveView, isMet: (places: readonly number[]) => boolean): readonly ObjectiveNeed[] {
  return view.needs.filter((_, index) => !isMet(answering(view, index)));
}

function names(needs: readonly ObjectiveNeed[]): string[] {
  return needs.map((need) => need.name);
}

function strongTieForEachRole(view: ObjectiveView): ShapeAdvice {
  const { objectives } = view.assessment.words;
  const { ties, values } = view.assessment;
  const open = without(view, (places) => places.some((place) => ties[place]!.strength >= values.strengthStrong));
  if (open.length === 0) return { sentence: objectives.strongForEach, met: true };
  return {
    sentence: objectives.strongMissing(names(open)),
    met: false,
  };
}

function thoseNeededKnowEachOther(view: ObjectiveView): ShapeAdvice {
  const { objectives } = view.assessment.words;
  const { links, values } = view.assessment;
  const pairs = view.needed.flatMap((one, index) => view.needed.slice(index + 1).map((other) => [one, other] as const));
  if (pairs.length === 0) {
    return { sentence: objectives.tooFewNeeded, met: false };
  }
  const known = pairs.reduce((sum, [one, other]) => sum + links.probability(one, other), 0) / pairs.length;
  const met = known >= values.adviceCohesion;
  return { sentence: objectives.neededKnow(met, known), met };
}

function independentSourcesForEach(view: ObjectiveView): ShapeAdvice {
  const { assessment } = view;
  const open = view.needs.filter((_, need) => {
    const places = answering(view, need);
    const worth = places.map((place) => view.accessAt(place, strengthToday(assessment, place))[need]!);
    const count = independentSources(worth, (one, other) => dependenceOf(assessment, places[one]!, places[other]!));
    return count < assessment.values.adviceSources;
  });
  if (open.length === 0) return { sentence: assessment.words.objectives.sourcesForEach, met: true };
  return {
    sentence: assessment.words.objectives.sourcesMissing(names(open)),
    met: false,
  };
}

function severalCircles(view: ObjectiveView, wanted: { enough: number; countsOwn: boolean }): ShapeAdvice {
  const { circleOf, ownCircle, values, words } = view.assessment;
  const circles = new Set<string>();
  for (const place of view.within) {
    const circle = circleOf[place];
    const isLoose = strengthToday(view.assessment, place) <= values.strengthStrong;
    if (circle !== undefined && isLoose && (wanted.countsOwn || circle !== ownCircle)) circles.add(circle);
  }
  const sentence = words.objectives.severalCircles(wanted.countsOwn, circles.size, wanted.enough);
  return { sentence, met: circles.size >= wanted.enough };
}

function noCircleTooLarge(view: ObjectiveView): ShapeAdvice {
  const { circleOf, circleNames, values, words } = view.assessment;
  const attention = new Map<string, number>();
  let whole = 0;
  for (const place of view.within) {
    const strength = strengthToday(view.assessment, place);
    const circle = circleOf[place];
    if (circle === undefined) continue;
    whole += strength;
    attention.set(circle, (attention.get(circle) ?? 0) + strength);
  }
  const [largest] = [...attention].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  if (largest === undefined) return { sentence: words.objectives.groupsUnknown, met: false };
  const share = largest[1] / whole;
  return {
    sentence: words.objectives.noneTooLarge(circleNames.get(largest[0]), share),
    met: share <= values.adviceLargestGroup,
  };
}

function champions(view: ObjectiveView): ShapeAdvice {
  const { values, ties, people, words } = view.assessment;
  const found = view.within.filter((place) => {
    const { reputation } = view.factorsAt(place, strengthToday(view.assessment, place));
    return reputation >= values.adviceReputation && ties[place]!.trust >= values.adviceTrust;
  });
  const met = found.length >= values.adviceChampions;
  return { sentence: words.objectives.champions(found.map((place) => people[place]!.name)), met };
}

function contactsIntoEachAudience(view: ObjectiveView): ShapeAdvice {
  const { adviceChampions } = view.assessment.values;
  const open = without(view, (places) => places.length >= adviceChampions);
  if (open.length === 0) {
    return {
      sentence: view.assessment.words.objectives.enoughInEach(adviceChampions),
      met: true,
    };
  }
  return {
    sentence: view.assessment.words.objectives.tooFewIn(names(open)),
    met: false,
  };
}
