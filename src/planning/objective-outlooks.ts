import type { Assessment } from '../audit/assessment.ts';
import { coverageOf } from '../audit/fit.ts';
import type { NeedAsk } from '../audit/objective-needs.ts';
import { type ObjectiveView, viewObjective } from '../audit/objective-view.ts';
import type { Facts } from '../model/facts.ts';
import type { ObjectiveOutlook } from './outlook.ts';

/** Open objectives as a plan sees them, and what the owner must say before others can count. */
export interface ObjectiveOutlooks {
  readonly objectives: readonly ObjectiveOutlook[];
  /** Questions about objectives whose needs cannot be told. */
  readonly asks: readonly NeedAsk[];
}

/**
 * Every open objective with what its needs will miss at the horizon if nothing is done. ω is the priority as a share of
 * those that can be planned for. Source: science §4.4, §5.1.
 */
export function objectiveOutlooks(
  facts: Facts,
  assessment: Assessment,
  strengthLater: Float64Array,
): ObjectiveOutlooks {
  const open = facts.objectives.filter(
    (objective) => objective.closedOn === undefined || objective.closedOn > assessment.today,
  );
  const views = open.map((objective) => viewObjective(assessment, objective));
  const plannable = views.filter((view) => view.needs.length > 0);
  const priorities = plannable.reduce((sum, view) => sum + view.objective.priority, 0);
  const objectives: ObjectiveOutlook[] = [];
  let firstNeed = 0;
  for (const view of plannable) {
    const weight = view.objective.priority / priorities;
    objectives.push({ ...outlookOn(view, strengthLater), weight, firstNeed });
    firstNeed += view.needs.length;
  }
  return { objectives, asks: views.flatMap((view) => (view.ask === undefined ? [] : [view.ask])) };
}

function outlookOn(view: ObjectiveView, strengthLater: Float64Array): Omit<ObjectiveOutlook, 'weight' | 'firstNeed'> {
  const access: (readonly number[])[] = [];
  for (const place of view.within) {
    if (strengthLater[place]! > 0) access.push(view.accessAt(place, strengthLater[place]!));
  }
  const { covered } = coverageOf(
    access,
    view.needs.map((need) => need.weight),
  );
  const needs = view.needs.map(({ name, weight }, index) => ({ name, weight, miss: 1 - covered[index]! }));
  return {
    objective: view.objective,
    needs,
    relevanceOf: view.relevanceOf,
    relevanceTo: (profile) => view.needs.map((need) => need.relevance(profile)),
    accessAt: view.accessAt,
  };
}
