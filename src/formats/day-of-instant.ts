import { type Day, dayInZone } from '../base/days.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * The day that an instant (milliseconds since 1970 UTC) falls on in an IANA time zone, made for a great many instants.
 * Asking the calendar takes microseconds each time; but a zone whose distance from UTC is the same at both ends of a day of UTC keeps
 * it in between, so that the calendar is asked once a day only, and for each instant on the days when clocks change.
 */
export function dayOfInstant(timeZone: string): (milliseconds: number) => Day {
  const offsets = new Map<number, number | undefined>();
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });

  function offsetAtStartOf(utcDay: number): number | undefined {
    if (!offsets.has(utcDay)) offsets.set(utcDay, offsetIn(format, utcDay * MILLISECONDS_PER_DAY));
    return offsets.get(utcDay);
  }

  return (milliseconds) => {
    const utcDay = Math.floor(milliseconds / MILLISECONDS_PER_DAY);
    const offset = offsetAtStartOf(utcDay);
    if (offset === undefined || offset !== offsetAtStartOf(utcDay + 1)) return dayInZone(milliseconds, timeZone);
    return Math.floor((milliseconds + offset) / MILLISECONDS_PER_DAY);
  };
}

/** Milliseconds east of UTC, from `GMT+05:30`, `GMT` or, long ago, `GMT-00:01:15`. */
function offsetIn(format: Intl.DateTimeFormat, milliseconds: number): number | undefined {
  const name = format.formatToParts(milliseconds).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const match = /^GMT(?:([+-−])(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(name);
  if (match === null) return undefined;
  const [, sign, hours, minutes, seconds] = match;
  const size = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return (sign === '+' ? 1 : -1) * size * 1000;
}
