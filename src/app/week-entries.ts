import { parseDay } from '../base/days.ts';
import type { MoveShape, WeekShape } from '../contract/shapes.ts';
import type { CalendarEntry, EntryTime } from '../formats/icalendar/calendar-entry.ts';
import { ianaZone } from '../formats/icalendar/calendar-zone.ts';
import type { NetworkEvent } from '../model/event.ts';
import type { Words } from '../words/words.ts';

const DAY = 86_400_000;

/**
 * A week as calendar programs show it: each move that has an hour, and one line over the whole week for those that may be
 * done any time. The same move keeps its `uid` however often the week is planned.
 */
export function weekEntries(week: WeekShape, timeZone: string, { history }: Words): CalendarEntry[] {
  const placed = week.moves.flatMap(({ id, sentence, slot, reason, brief }) =>
    slot === null
      ? []
      : [{ uid: uidOf(id), title: sentence, text: textOf(reason, brief), time: timeOf(slot, timeZone) }],
  );
  const anyTime = week.moves.filter(({ slot, state }) => slot === null && state === 'suggested');
  if (anyTime.length === 0) return placed;
  const days = { firstDay: dayOf(week.from), lastDay: dayOf(week.until) };
  const text = anyTime.map(({ sentence, reason }) => `${sentence}\n${reason}`).join('\n\n');
  return [...placed, { uid: uidOf(`${week.week}-any-time`), title: anyTimeTitle(anyTime, history), text, time: days }];
}

/** An event that the owner goes to, as days of the calendar. */
export function eventEntry(
  { id, name, place, firstDay, lastDay, people }: NetworkEvent,
  { history }: Words,
): CalendarEntry {
  const whom = people.length === 0 ? '' : history.peopleNoted(people.length);
  const text = [place ?? '', whom].filter((part) => part !== '').join('\n');
  return { uid: uidOf(`event-${id}`), title: name, text, time: { firstDay, lastDay } };
}

function uidOf(id: string): string {
  return `${id}@tertius`;
}

function anyTimeTitle(moves: readonly MoveShape[], history: Words['history']): string {
  return moves.length === 1 ? history.anyTime(moves[0]!.sentence) : history.anyTimeThisWeek(moves.length);
}

/** Why, then what to offer and what to ask. */
function textOf(reason: string, brief: MoveShape['brief']): string {
  return [reason, brief?.offer, brief?.ask].filter((part) => part != null && part !== '').join('\n\n');
}

function timeOf({ day, from, until }: NonNullable<MoveShape['slot']>, timeZone: string): EntryTime {
  const instant = (clock: string): number => {
    const [hours = 0, minutes = 0] = clock.split(':').map(Number);
    const wall = dayOf(day) * DAY + (hours * 60 + minutes) * 60_000;
    return wall - ianaZone(timeZone).offsetAtWall(wall);
  };
  return { start: instant(from), end: instant(until) };
}

/** The contract's days are checked ISO days. */
function dayOf(iso: string): number {
  return parseDay(iso)!;
}
