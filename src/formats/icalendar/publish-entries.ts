import type { CalendarEntry, EntryTime, PublishedEntry } from './calendar-entry.ts';

/**
 * What other programs are to be told next: what is unchanged keeps its number, what changed counts one up, and what is no
 * longer wanted is cancelled instead of left out, as some programs keep what merely goes missing. `published` are the
 * entries told before; the order is that of `wanted`, then what is cancelled.
 */
export function publishEntries(
  published: readonly PublishedEntry[],
  wanted: readonly CalendarEntry[],
  now: number,
): PublishedEntry[] {
  const before = new Map(published.map((entry) => [entry.uid, entry]));
  const current = wanted.map((entry) => publishEntry(before.get(entry.uid), entry, now));
  const stays = new Set(wanted.map(({ uid }) => uid));
  const gone = published
    .filter(({ uid }) => !stays.has(uid))
    .map((entry) =>
      entry.isCancelled ? entry : { ...entry, isCancelled: true, sequence: entry.sequence + 1, changedAt: now },
    );
  return [...current, ...gone];
}

function publishEntry(before: PublishedEntry | undefined, entry: CalendarEntry, now: number): PublishedEntry {
  if (before === undefined) return { ...entry, sequence: 0, changedAt: now, isCancelled: false };
  const isSame =
    !before.isCancelled &&
    before.title === entry.title &&
    before.text === entry.text &&
    timeKey(before.time) === timeKey(entry.time);
  if (isSame) return before;
  return { ...entry, sequence: before.sequence + 1, changedAt: now, isCancelled: false };
}

function timeKey(time: EntryTime): string {
  return 'start' in time ? `${time.start} ${time.end}` : `days ${time.firstDay} ${time.lastDay}`;
}
