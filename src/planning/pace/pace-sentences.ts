import type { Assessment } from '../../audit/assessment.ts';

/** What may slow a week down. */
export interface Brakes {
  readonly isDigest: boolean;
  /** People met. */
  readonly lastWeek: number;
  readonly thisWeek: number;
  /** People to whom an answer is owed. */
  readonly owed: number;
  /** Promises past their day. */
  readonly overdue: number;
  /** Load that the week may add. */
  readonly allowance: number;
}

/** Why a week holds new people back, in words; empty when it does not. */
export function paceSentences(
  brakes: Brakes,
  { values, words: { week } }: Pick<Assessment, 'values' | 'words'>,
): string[] {
  const sentences: string[] = [];
  if (brakes.isDigest) sentences.push(week.metLastWeek(brakes.lastWeek));
  else if (brakes.allowance < values.loadNew)
    sentences.push(brakes.overdue > 0 ? week.promisesFirst : week.noNewPeople);
  else if (brakes.thisWeek >= values.paceNewPeople) sentences.push(week.metThisWeek(brakes.thisWeek));
  if (brakes.owed > values.paceOpenLoops)
    sentences.push(week.owed(brakes.owed, values.paceOpenLoops + 1, brakes.overdue > 0));
  return sentences;
}
