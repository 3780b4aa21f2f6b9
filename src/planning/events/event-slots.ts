import type { Day } from '../../base/days.ts';
import type { WeekSettings } from '../../model/facts.ts';
import type { Slot } from '../planned-move.ts';

/** Minutes between two talks. */
const GAP = 10;
/** Talks begin on the quarter hour. */
const GRID = 15;

/**
 * A time for each of so many talks, dealt out over the days of an event in turn and spread over each day, where the owner is
 * free; undefined for those that find no room. Days that are over get none.
 */
export function eventSlots(
  talks: number,
  minutes: number,
  when: {
    readonly days: readonly Day[];
    readonly today: Day;
    readonly settings: Pick<WeekSettings, 'from' | 'until'>;
    readonly busy: readonly Slot[];
  },
): readonly (Slot | undefined)[] {
  const { from, until } = when.settings;
  const days = when.days.filter((day) => day >= when.today);
  if (days.length === 0) return Array.from({ length: talks }, () => undefined);
  const perDay = Math.ceil(talks / days.length);
  const taken: Slot[] = [...when.busy];
  return Array.from({ length: talks }, (_, index) => {
    const day = days[index % days.length]!;
    const wanted = from + ((Math.floor(index / days.length) + 0.5) / perDay) * (until - from) - minutes / 2;
    const free = startsWithin(from, until - minutes)
      .filter((start) =>
        taken.every((slot) => slot.day !== day || start >= slot.until + GAP || start + minutes + GAP <= slot.from),
      )
      .toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b);
    if (free[0] === undefined) return undefined;
    const slot = { day, from: free[0], until: free[0] + minutes };
    taken.push(slot);
    return slot;
  });
}

function startsWithin(from: number, last: number): number[] {
  const starts: number[] = [];
  for (let start = Math.ceil(from / GRID) * GRID; start <= last; start += GRID) starts.push(start);
  return starts;
}
