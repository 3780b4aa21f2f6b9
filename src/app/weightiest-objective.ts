import type { Objective } from '../model/objective.ts';

/** The objective of the highest priority, the earliest of several; undefined while there is none. */
export function weightiestObjective(objectives: readonly Objective[]): Objective | undefined {
  return objectives.reduce<Objective | undefined>(
    (best, one) => (best === undefined || one.priority > best.priority ? one : best),
    undefined,
  );
}
