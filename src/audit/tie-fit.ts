import { assertNever } from '../base/assert-never.ts';
import type { Values } from '../model/constants/constants.ts';
import type { Objective } from '../model/objective.ts';

/** s*: the strength of tie that serves an objective best, in [0, 1]; higher the more there is to explain (Hansen 1999; science §4.2). */
export function targetStrength(objective: Pick<Objective, 'kind' | 'complexity'>, values: Values): number {
  switch (objective.kind) {
    case 'execute':
      return values.targetExecute;
    case 'solve':
      return values.targetSolve + values.targetSolveComplex * objective.complexity;
    case 'discover':
      return values.targetDiscover;
    case 'context':
      return values.targetContext;
    case 'support':
      return values.targetSupport + values.targetSupportComplex * objective.complexity;
    default:
      return assertNever(objective.kind);
  }
}

/** tf in [0, 1]: how well a strength fits the best one, 1 at the best; weaker ties lose faster than stronger ones (science §4.2). */
export function tieFit(strength: number, target: number, values: Values): number {
  const width = strength < target ? target : values.tieFitAbove - target;
  return Math.max(0, 1 - ((strength - target) / width) ** 2);
}

/** acc in [0, 1): how much of what a contact knows can be reached at all; 0 for a nominal tie, whoever it is with (science §4.3). */
export function accessOf(strength: number, values: Values): number {
  return 1 - Math.exp(-Math.max(0, strength - values.accessFrom) / values.accessScale);
}
