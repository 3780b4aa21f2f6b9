import { foldText } from '../base/fold-text.ts';
import type { Objective } from '../model/objective.ts';
import { type GroupReach, needReach } from './group-reach.ts';
import type { ObjectiveView } from './objective-view.ts';

/** A group that an objective needs: named by the owner, or suggested where they named none. */
export interface WantedGroup extends GroupReach {
  /** `wanted:2:hospital procurement`: the objective and the group. */
  readonly id: string;
  readonly name: string;
  readonly objective: Objective;
  readonly isSuggested: boolean;
  /** u of the need, in (0, 1]. */
  readonly weight: number;
  /** Places of everybody who belongs, in touch or not, who fit best first. */
  readonly members: readonly number[];
}

/** Suggested groups told at most; an objective has dozens of fields at a distance worth learning from. */
const MOST_SUGGESTED = 6;
/** People who fit a need less than this do not belong to the group. */
const LEAST_RELEVANCE = 0.25;

/**
 * Groups that an objective needs with how they are reached: the ones its owner named, else fields of work at a distance worth
 * learning from that are not well reached yet, the most worthwhile first (science §2.5, §4.4).
 */
export function wantedGroups(view: ObjectiveView): WantedGroup[] {
  const needs = view.needs.map((need, index) => ({ need, index })).filter(({ need }) => need.kind !== 'knowledge');
  const wanted = needs.map(({ need, index }) => ({ need, index, reached: needReach(view, index) }));
  const chosen = wanted.filter(({ need, reached }) => need.kind === 'group' || reached.reach !== 'reached');
  chosen.sort(
    (one, other) => other.need.weight * (1 - other.reached.coverage) - one.need.weight * (1 - one.reached.coverage),
  );
  let suggested = 0;
  return chosen.flatMap(({ need, index, reached }) => {
    const isSuggested = need.kind === 'cell';
    if (isSuggested && ++suggested > MOST_SUGGESTED) return [];
    const id = `wanted:${view.objective.id}:${foldText(need.name)}`;
    const members = membersOf(view, index);
    return [{ ...reached, id, name: need.name, objective: view.objective, isSuggested, weight: need.weight, members }];
  });
}

function membersOf(view: ObjectiveView, need: number): number[] {
  const { people } = view.assessment;
  return [...people.keys()]
    .filter((place) => !people[place]!.ended && view.relevanceOf(place)[need]! >= LEAST_RELEVANCE)
    .sort((one, other) => view.relevanceOf(other)[need]! - view.relevanceOf(one)[need]! || one - other);
}
