import { assertNever } from '../../base/assert-never.ts';
import type { Objective } from '../../model/objective.ts';
import type { PlannedMove } from '../planned-move.ts';
import type { BriefWords } from './brief-words/brief-words.ts';

/** The one small ask of a move; undefined for moves that ask nothing. `names` in the order of the move's people. */
export function askText(
  move: Pick<PlannedMove, 'kind'>,
  names: readonly string[],
  { objective, words }: { readonly objective: Objective | undefined; readonly words: BriefWords },
): string | undefined {
  const matter = matterOf(objective);
  const [first = '', second] = names;
  switch (move.kind) {
    case 'activate':
    case 'meet':
      return words.askCall(first, matter);
    case 'deepen':
      return matter === undefined ? words.askUnderrated(first) : words.askLookFirst(first, matter);
    case 'ask':
      return words.askDoFirst(first, matter);
    case 'ask-introduction':
      return words.askIntroduction(first, second ?? '');
    case 'cross-check':
      return words.askAgainst(first, second, matter);
    case 'maintain':
    case 'reconnect':
    case 'introduce':
    case 'offer':
    case 'pass-on':
    case 'congratulate':
    case 'keep-promise':
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
