import { parseCalendar } from './calendar-file.ts';
import { ianaZone } from './calendar-zone.ts';
import { eventSeries, occurrencesOf } from './event-series.ts';

/** A time in which the owner is taken, in milliseconds since 1970 UTC; `end` is not part of it. */
export interface BusyTime {
  readonly start: number;
  readonly end: number;
}

/** Which part of a calendar is of interest, and to whom. */
export interface BusyHorizon {
  readonly from: number;
  readonly to: number;
  /** IANA zone of the owner. */
  readonly timeZone: string;
  /** The owner's addresses, in lower case: what they declined takes no time. */
  readonly addresses?: ReadonlySet<string>;
  /** Events that take no time whatever they say. */
  readonly isLeftOut?: (event: { readonly uid: string }) => boolean;
}

const DAY = 86_400_000;

/**
 * When the owner is taken by a calendar (.ics or .vcs): confirmed events that take up time, those yet to come included, recurring ones
 * expanded. In order, overlapping times joined. Series that repeat too often to be followed are left out.
 */
export function busyTimes(ics: string | Uint8Array, horizon: BusyHorizon): readonly BusyTime[] {
  const own = ianaZone(horizon.timeZone);
  const times: BusyTime[] = [];
  for (const series of eventSeries(parseCalendar(ics).events)) {
    for (const { event, start, wall, length = 0 } of occurrencesOf(series, { own, last: horizon.to + DAY })
      .occurrences) {
      const begins = event.start.isDate ? wall - own.offsetAtWall(wall) : start;
      const ends = begins + length;
      const isFree =
        event.isTransparent || event.status === 'CANCELLED' || event.status === 'TENTATIVE' || event.status === 'REPLY';
      const hasDeclined = event.attendees.some(
        ({ address, answer }) => answer === 'DECLINED' && horizon.addresses?.has(address) === true,
      );
      if (isFree || hasDeclined || ends <= horizon.from || begins >= horizon.to || length <= 0) continue;
      if (horizon.isLeftOut?.(event) === true) continue;
      times.push({ start: Math.max(begins, horizon.from), end: Math.min(ends, horizon.to) });
    }
  }
  return joined(times.sort((a, b) => a.start - b.start));
}

function joined(times: readonly BusyTime[]): readonly BusyTime[] {
  const result: BusyTime[] = [];
  for (const time of times) {
    const last = result.at(-1);
    if (last === undefined || time.start > last.end) result.push(time);
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, time.end) };
  }
  return result;
}
