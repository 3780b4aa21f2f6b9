import { type Day, mondayOf } from '../../base/days.ts';
import type { EventKind } from '../../model/event.ts';
import type { Outlook } from '../outlook.ts';
import { pace } from '../pace/pace.ts';
import type { VisitLimits } from './whom-to-meet.ts';

/**
 * How many talks a day of an event bears, and how much of them may be new: what is still with the owner from earlier weeks has faded
 * by then as the pace lets it. The four new people of an ordinary week do not bind events; the week after is for digesting. Source: science §7.
 */
export function visitLimits(
  outlook: Outlook,
  kind: EventKind,
  firstDay: Day,
): VisitLimits & { readonly sentence: string } {
  const { facts, assessment, values, today } = outlook;
  const now = mondayOf(today);
  const tempo = pace({ facts, assessment, monday: now, planned: new Set() });
  const weeks = Math.max(0, Math.floor((mondayOf(firstDay) - now) / 7));
  const load =
    weeks === 0 ? tempo.allowance : Math.max(0, tempo.capacity - values.paceKept ** (weeks + 1) * tempo.stock);
  const perDay = kind === 'trip' ? values.tripTalksPerDay : values.eventTalksPerDay;
  const about = Math.floor(load / (values.loadNew + values.loadNewDistance * 0.5));
  return { perDay, load, sentence: assessment.words.events.limits(perDay, about) };
}
