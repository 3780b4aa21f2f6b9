import { Refusal } from '../base/refusals.ts';
import type { ObjectiveId } from '../model/ids.ts';
import type { Objective } from '../model/objective.ts';
import type { KnownNetwork } from './network-memory.ts';

/** The open objective of that id; undefined when none is named. @throws Refusal `objective-not-found`, also for a closed one */
export function objectiveNamed({ facts }: KnownNetwork, id: ObjectiveId | undefined): Objective | undefined {
  if (id === undefined) return undefined;
  const objective = facts.objectives.find((one) => one.id === id);
  if (objective === undefined) throw new Refusal('objective-not-found', { id });
  return objective;
}
