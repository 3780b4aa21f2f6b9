import type { Assessment } from '../../audit/assessment.ts';
import type { Day } from '../../base/days.ts';
import { CHANNELS, isLive, isNominal } from '../../model/channel.ts';
import type { PersonId } from '../../model/ids.ts';
import type { InteractionColumns } from '../../model/interactions.ts';
import { rowsOf } from '../interactions-of.ts';
import type { NewPerson } from './capacity.ts';

/** Somebody with whom the first real interaction fell into the time looked at. */
export interface MetPerson extends NewPerson {
  readonly person: PersonId;
}

/** Everybody first really met from `from` up to, not including, `until`, with the day they next heard from the owner. Ascending id. */
export function newPeople(
  assessment: Pick<Assessment, 'people' | 'ties'>,
  interactions: InteractionColumns,
  { from, until }: { from: Day; until: Day },
): MetPerson[] {
  const met: MetPerson[] = [];
  for (const [place, tie] of assessment.ties.entries()) {
    const person = assessment.people[place]!.id;
    if (!tie.isReal || tie.firstDay === undefined || tie.firstDay < from || tie.firstDay >= until) continue;
    const again = heardAgain(interactions, person, tie.firstDay);
    met.push({ person, met: tie.firstDay, ...(again === undefined ? {} : { again }) });
  }
  return met.sort((a, b) => a.person - b.person);
}

/** The first later day on which the owner wrote, or both spoke. */
function heardAgain(columns: InteractionColumns, person: PersonId, met: Day): Day | undefined {
  const rows = rowsOf(columns, person);
  for (let row = rows.from; row < rows.until; row++) {
    const channel = CHANNELS[columns.channel[row]!]!;
    if (columns.day[row]! <= met || isNominal(channel)) continue;
    if (columns.outgoing[row]! > 0 || isLive(channel)) return columns.day[row]!;
  }
  return undefined;
}
