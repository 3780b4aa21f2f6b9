import type { Day } from '../base/days.ts';
import { weekdayOf } from '../base/days.ts';
import type { WeekSettings } from '../model/facts.ts';
import type { PlannedMove, Slot } from './planned-move.ts';

/** Minutes between two moves of one day. */
const GAP = 10;
/** Slots begin on the quarter hour. */
const GRID = 15;
/** Where in the working day a live move is placed if it can be: coffee in the morning, calls before noon, today in the afternoon. */
const PREFERRED = { 'in-person': 0.1, other: 0.3, today: 0.8 } as const;

/** What the placing of moves goes by. */
export interface FreeTime {
  readonly today: Day;
  readonly monday: Day;
  readonly settings: WeekSettings;
  /** When the owner is not free. */
  readonly busy?: readonly Slot[];
}

/**
 * Days and hours for live moves in what is free of the working days that are left, ten minutes apart from anything else; written moves stay free of any time. What expires
 * comes first (congratulations), then the longest; days with little in them are filled before others. Source: science §9.
 */
export function placeMoves(
  moves: readonly PlannedMove[],
  { today, monday, settings, busy = [] }: FreeTime,
): PlannedMove[] {
  const days = remainingDays(today, monday, settings);
  const taken: Slot[] = [...moves.flatMap((move) => (move.slot === undefined ? [] : [move.slot])), ...busy];
  const planned: Slot[] = moves.flatMap((move) => (move.slot === undefined ? [] : [move.slot]));
  const placed = new Map<string, Slot>();
  const waiting = moves.filter((move) => move.slot === undefined && move.isLive && move.state === 'suggested');
  const expires = (move: PlannedMove): number => (move.kind === 'congratulate' || move.kind === 'keep-promise' ? 0 : 1);
  for (const move of waiting.toSorted(
    (a, b) => expires(a) - expires(b) || b.minutes - a.minutes || (a.id < b.id ? -1 : 1),
  )) {
    const slot = slotFor(move, days, { taken, planned }, { today, settings });
    if (slot === undefined) continue;
    taken.push(slot);
    planned.push(slot);
    placed.set(move.id, slot);
  }
  return moves.map((move) => {
    const slot = placed.get(move.id);
    return slot === undefined ? move : { ...move, slot };
  });
}

/** The longest stretch of free working time left in the week, in minutes: 0 when no working day is left. */
export function longestSlot(settings: WeekSettings, { today, monday, busy = [] }: Omit<FreeTime, 'settings'>): number {
  return remainingDays(today, monday, settings).reduce((longest, day) => {
    let free = settings.from;
    let most = longest;
    for (const one of busy.filter((slot) => slot.day === day).toSorted((a, b) => a.from - b.from)) {
      most = Math.max(most, Math.min(one.from, settings.until) - free);
      free = Math.max(free, one.until);
    }
    return Math.max(most, settings.until - free);
  }, 0);
}

function remainingDays(today: Day, monday: Day, settings: WeekSettings): Day[] {
  return Array.from({ length: 7 }, (_, index) => monday + index).filter(
    (day) => day >= today && settings.workingDays.includes(weekdayOf(day)),
  );
}

function slotFor(
  move: PlannedMove,
  days: readonly Day[],
  { taken, planned }: { readonly taken: readonly Slot[]; readonly planned: readonly Slot[] },
  { today, settings }: { today: Day; settings: WeekSettings },
): Slot | undefined {
  const minutesOn = (day: Day): number =>
    planned.filter((slot) => slot.day === day).reduce((sum, slot) => sum + slot.until - slot.from, 0);
  // Today is partly over; only what expires is better early than comfortable.
  const isLate = (day: Day): number => (move.kind !== 'congratulate' && day === today ? 1 : 0);
  const order =
    move.kind === 'congratulate'
      ? days
      : days.toSorted((a, b) => minutesOn(a) - minutesOn(b) || isLate(a) - isLate(b) || a - b);
  for (const day of order) {
    const part =
      day === today ? PREFERRED.today : move.channel === 'in-person' ? PREFERRED['in-person'] : PREFERRED.other;
    const wanted = settings.from + part * (settings.until - settings.from);
    const free = startsOn(settings, move.minutes)
      .filter((from) =>
        taken.every((slot) => slot.day !== day || from >= slot.until + GAP || from + move.minutes + GAP <= slot.from),
      )
      .toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b);
    if (free[0] !== undefined) return { day, from: free[0], until: free[0] + move.minutes };
  }
  return undefined;
}

function startsOn(settings: WeekSettings, minutes: number): number[] {
  const starts: number[] = [];
  for (let from = Math.ceil(settings.from / GRID) * GRID; from + minutes <= settings.until; from += GRID)
    starts.push(from);
  return starts;
}
