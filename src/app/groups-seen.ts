import type { Group } from '../audit/assessment.ts';
import { type GroupReach, groupReach } from '../audit/group-reach.ts';
import { reachSentence } from '../audit/group-sentences.ts';
import { type ObjectiveView, viewObjective } from '../audit/objective-view.ts';
import { type WantedGroup, wantedGroups } from '../audit/wanted-groups.ts';
import type { GroupRow, GroupsList } from '../contract/knowledge-shapes.ts';
import type { Objective } from '../model/objective.ts';
import type { KnownNetwork } from './network-memory.ts';

/** The network with its objectives, as groups are read against them. */
export interface GroupsSeen {
  readonly network: KnownNetwork;
  readonly views: readonly ObjectiveView[];
  /** The objective that was asked about. */
  readonly view: ObjectiveView | undefined;
  readonly wanted: readonly WantedGroup[];
}

/** Reads groups against all open objectives, and above all against one where it is named. */
export function seeGroups(network: KnownNetwork, objective: Objective | undefined): GroupsSeen {
  const views = network.facts.objectives.map((one) => viewObjective(network.assessment, one));
  const view = views.find((one) => one.objective === objective);
  return { network, views, view, wanted: (view === undefined ? views : [view]).flatMap(wantedGroups) };
}

/** A detected or declared group as a line of a list. */
export function toGroupRow({ network, views, view }: GroupsSeen, group: Group): GroupRow {
  const { assessment } = network;
  const reached = groupReach(assessment, group, view);
  return {
    id: group.id,
    name: group.name,
    kind: group.kind,
    named: group.isNamed,
    people: group.people.length,
    ...toReach(network, reached, group.people.length),
    objectives: views.map((one) => ({
      objective: { id: one.objective.id, text: one.objective.text },
      reach: groupReach(assessment, group, one).reach,
    })),
  };
}

/** A wanted group as a line of a list. */
export function toWantedRow({ network }: GroupsSeen, wanted: WantedGroup): GroupsList['wanted'][number] {
  const objective = { id: wanted.objective.id, text: wanted.objective.text };
  return {
    id: wanted.id,
    name: wanted.name,
    kind: 'wanted',
    named: false,
    people: wanted.members.length,
    ...toReach(network, wanted, wanted.members.length),
    objectives: [{ objective, reach: wanted.reach }],
    objective,
    suggested: wanted.isSuggested,
  };
}

function toReach(
  { assessment }: KnownNetwork,
  reached: GroupReach,
  members: number,
): Pick<GroupRow, 'reach' | 'coverage' | 'only' | 'sentence'> {
  const [only] = reached.through;
  const person = only === undefined || reached.through.length > 1 ? undefined : assessment.people[only]!;
  return {
    reach: reached.reach,
    coverage: reached.coverage,
    only: person === undefined ? null : { id: person.id, name: person.name },
    sentence: reachSentence(assessment, reached, members),
  };
}
