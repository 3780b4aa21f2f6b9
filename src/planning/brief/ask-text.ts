import { assertNever } from '../../base/assert-never.ts';
import type { Objective } from '../../model/objective.ts';
import type { PlannedMove } from '../planned-move.ts';

/** The one small ask of a move; undefined for moves that ask nothing. `names` in the order of the move's people. */
export function askText(
  move: Pick<PlannedMove, 'kind'>,
  names: readonly string[],
  objective: Objective | undefined,
): string | undefined {
  const matter = matterOf(objective);
  const [first, second] = names;
  switch (move.kind) {
    case 'activate':
    case 'meet':
      return `A call of a quarter of an hour${matter === undefined ? '' : ` about ${matter}`}, at a time that suits ${first}.`;
    case 'deepen':
      return matter === undefined
        ? `One question: what is ${first} working on that others underrate?`
        : `One question: what would ${first} look at first in ${matter}?`;
    case 'ask':
      return `One question: what would ${first} do first about ${matter ?? 'it'}?`;
    case 'ask-introduction':
      return `Whether ${first} would put you in touch with ${second}, and an easy way to say no.`;
    case 'cross-check':
      return `What speaks against what you believe about ${matter ?? 'it'}? Ask ${first} and ${second} apart, in the same words.`;
    case 'maintain':
    case 'reconnect':
    case 'introduce':
    case 'offer':
    case 'pass-on':
    case 'congratulate':
    case 'attend':
    case 'rest':
    case 'ask-owner':
      return undefined;
    default:
      return assertNever(move.kind);
  }
}

/** What an objective is about, in the owner's words: the first field of knowledge or group wanted, else the objective itself. */
export function matterOf(objective: Objective | undefined): string | undefined {
  if (objective === undefined) return undefined;
  return objective.knowledge[0] ?? objective.groups[0] ?? (objective.text === '' ? undefined : `“${objective.text}”`);
}
