import type { Day } from '../../base/days.ts';
import type { Assessment } from '../../audit/assessment.ts';
import { CHANNELS, isLive, isNominal } from '../../model/channel.ts';
import type { Values } from '../../model/constants/constants.ts';
import type { PersonId } from '../../model/ids.ts';
import type { InteractionColumns } from '../../model/interactions.ts';
import { rowsOf } from '../interactions-of.ts';

/** Contacts to whom the owner owes an answer: the last word was theirs, in the last six weeks. Ascending id. Source: science §7. */
export function openLoops(
  assessment: Pick<Assessment, 'people' | 'ties'>,
  interactions: InteractionColumns,
  today: Day,
  values: Values,
): PersonId[] {
  const open: PersonId[] = [];
  for (const [place, tie] of assessment.ties.entries()) {
    const person = assessment.people[place]!;
    if (!tie.isReal || person.ended || tie.lastDay === undefined || today - tie.lastDay > values.paceOpenLoopDays) continue;
    if (isLastWordTheirs(interactions, person.id, today)) open.push(person.id);
  }
  return open.sort((a, b) => a - b);
}

function isLastWordTheirs(columns: InteractionColumns, person: PersonId, today: Day): boolean {
  const rows = rowsOf(columns, person);
  for (let row = rows.until - 1; row >= rows.from; row--) {
    const channel = CHANNELS[columns.channel[row]!]!;
    if (columns.day[row]! > today || isNominal(channel)) continue;
    return !isLive(channel) && columns.incoming[row]! > 0 && columns.outgoing[row]! === 0;
  }
  return false;
}
