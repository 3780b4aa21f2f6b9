import type { Day } from '../../base/days.ts';
import { isNominal, SMALL_GROUP } from '../../model/channel.ts';
import type { Participation } from '../../model/interactions.ts';

/**
 * The last day up to `today` on which something real happened between the two (science §3.5): they met, spoke or wrote. An
 * invitation, a one-click phrase, or having been one of a crowd is nothing real. Undefined when nothing is on record.
 */
export function lastTouch(participations: readonly Participation[], today: Day): Day | undefined {
  return participations.findLast(
    ({ day, channel, participants }) => day <= today && !isNominal(channel) && participants <= SMALL_GROUP,
  )?.day;
}
