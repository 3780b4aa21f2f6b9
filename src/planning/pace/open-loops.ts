import type { Assessment } from '../../audit/assessment.ts';
import type { Day } from '../../base/days.ts';
import { CHANNELS, isLive, isNominal } from '../../model/channel.ts';
import type { Values } from '../../model/constants/constants.ts';
import type { PersonId } from '../../model/ids.ts';
import type { InteractionColumns } from '../../model/interactions.ts';
import { rowsOf } from '../interactions-of.ts';

/**
 * Contacts to whom the owner owes an answer: the last word was theirs, addressed to the owner alone and longer than a
 * thank-you, in the last six weeks. Ascending id. Source: science §7.
 */
export function openLoops(
  assessment: Pick<Assessment, 'people' | 'ties'>,
  interactions: InteractionColumns,
  today: Day,
  values: Values,
): PersonId[] {
  const open: PersonId[] = [];
  for (const [place, tie] of assessment.ties.entries()) {
    const person = assessment.people[place]!;
    if (!tie.isReal || person.ended || tie.lastDay === undefined || today - tie.lastDay > values.paceOpenLoopDays)
      continue;
    if (isAnswerOwed(interactions, person.id, today, values)) open.push(person.id);
  }
  return open.sort((a, b) => a - b);
}

function isAnswerOwed(columns: InteractionColumns, person: PersonId, today: Day, values: Values): boolean {
  const rows = rowsOf(columns, person);
  for (let row = rows.until - 1; row >= rows.from; row--) {
    const channel = CHANNELS[columns.channel[row]!]!;
    if (columns.day[row]! > today || isNominal(channel)) continue;
    if (isLive(channel) || columns.outgoing[row]! > 0 || columns.incoming[row] === 0) return false;
    return columns.participants[row]! <= 2 && columns.incomingCharacters[row]! >= values.shortMessageCharacters;
  }
  return false;
}
