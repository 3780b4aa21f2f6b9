import { type CalendarEvent, type CalendarTime, instantOf } from './calendar-event.ts';
import { type CalendarZone, UTC } from './calendar-zone.ts';
import { expandRule } from './expand-rule.ts';
import { parseWall } from './parse-wall.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';

/** All versions and replacements that bear one identifier. */
export interface EventSeries {
  /** The event as it repeats; undefined where a file holds only replacements. */
  readonly main: CalendarEvent | undefined;
  readonly replacements: readonly CalendarEvent[];
  /** Older versions, which hold no more. */
  readonly outdated: readonly CalendarEvent[];
}

/** One time at which an event takes place. */
export interface Occurrence {
  readonly event: CalendarEvent;
  /** Milliseconds since 1970 UTC. */
  readonly start: number;
  /** As the clocks of its zone show it: the day of an all-day event. */
  readonly wall: number;
  readonly length: number | undefined;
  /** When it would have taken place by the series: names it for ever. Undefined for an event that happens once. */
  readonly original: number | undefined;
}

/** How far a series is followed. */
export interface SeriesLimit {
  /** The owner's zone, for floating times. */
  readonly own: CalendarZone;
  /** The last instant of interest. */
  readonly last: number;
}

/** A series is not followed further: it would be a bomb, not a meeting. */
const MOST_OCCURRENCES = 20_000;
const MOST_WORK = 200_000;
const DAY = 86_400_000;

/** Sorts events by identifier. Of several versions the one of the highest sequence holds, then the last written; two times are two events. */
export function eventSeries(events: readonly CalendarEvent[]): readonly EventSeries[] {
  const byUid = Map.groupBy(events, (event) => (event.uid === '' ? `${event.line}` : `uid ${event.uid}`));
  return [...byUid.values()].flatMap((versions): EventSeries[] => {
    const replacing = Map.groupBy(
      versions.filter(({ replaces }) => replaces !== undefined),
      ({ replaces }) => replaces!.wall,
    );
    const mains = versions.filter(({ replaces }) => replaces === undefined);
    const highest = mains.reduce((high, { sequence }) => Math.max(high, sequence), 0);
    const current = Map.groupBy(
      mains.filter(({ sequence }) => sequence === highest),
      ({ start }) => start.wall,
    );
    const newest = (list: readonly CalendarEvent[]): CalendarEvent =>
      list.reduce((best, event) =>
        event.sequence > best.sequence || (event.sequence === best.sequence && event.stamp >= best.stamp)
          ? event
          : best,
      );
    const held = [...current.values()].map(newest);
    const replacements = [...replacing.values()].map(newest);
    const kept = new Set([...held, ...replacements]);
    const outdated = versions.filter((event) => !kept.has(event));
    if (held.length === 0) return [{ main: undefined, replacements, outdated }];
    return held.map((main, index) =>
      index === 0 ? { main, replacements, outdated } : { main, replacements: [], outdated: [] },
    );
  });
}

/** When a series takes place up to the limit, in order; `isTooDense` where it repeats too often to be followed. */
export function occurrencesOf(
  series: EventSeries,
  limit: SeriesLimit,
): { readonly occurrences: readonly Occurrence[]; readonly isTooDense: boolean } {
  const { main, replacements } = series;
  if (main === undefined) {
    const alone = replacements.map((event) => replaced(event, instantOf(event.replaces!, limit.own), limit));
    return { occurrences: upTo(limit, alone), isTooDense: false };
  }
  const plain = regular(main, limit);
  if (plain === undefined) return { occurrences: [], isTooDense: true };
  return { occurrences: upTo(limit, replace(main, plain, { replacements, limit })), isTooDense: false };
}

function upTo({ last }: SeriesLimit, occurrences: readonly Occurrence[]): readonly Occurrence[] {
  return occurrences.filter(({ start }) => start <= last).sort((a, b) => a.start - b.start);
}

function replaced(event: CalendarEvent, original: number, { own }: SeriesLimit): Occurrence {
  return { event, start: instantOf(event.start, own), wall: event.start.wall, length: event.length, original };
}

/** The times of the event itself: its start, rules and dates, without exceptions. Undefined where there are too many. */
function regular(main: CalendarEvent, limit: SeriesLimit): readonly Occurrence[] | undefined {
  const { start } = main;
  const zone = zoneOf(start, limit.own);
  const isSeries = main.rules.length > 0 || main.dates.length > 0;
  const walls = new Map<number, number | undefined>([[start.wall, main.length]]);
  const work = { left: MOST_WORK };
  for (const rule of main.rules) {
    for (const wall of timesOfRule(rule, start, { zone, last: limit.last, work }))
      if (!walls.has(wall)) walls.set(wall, main.length);
  }
  for (const { time, length } of main.dates)
    walls.set(wallOf(time, start, { zone, own: limit.own }), length ?? main.length);
  for (const rule of main.exceptRules)
    for (const wall of timesOfRule(rule, start, { zone, last: limit.last, work })) walls.delete(wall);
  if (work.left < 0 || walls.size > MOST_OCCURRENCES) return undefined;
  const isExcepted = exceptions(main, zone, limit.own);
  return [...walls].flatMap(([wall, length]): Occurrence[] => {
    const instant = instantOf({ ...start, wall }, limit.own);
    if (isExcepted(wall, instant)) return [];
    return [{ event: main, start: instant, wall, length, original: isSeries ? instant : undefined }];
  });
}

function zoneOf(time: CalendarTime, own: CalendarZone): CalendarZone {
  return time.isUtc || time.isDate ? UTC : (time.zone ?? own);
}

/** The start always belongs to its series and counts as its first time (RFC 5545 §3.8.5.3). */
function timesOfRule(
  rule: RecurrenceRule,
  start: CalendarTime,
  at: { readonly zone: CalendarZone; readonly last: number; readonly work: { left: number } },
): readonly number[] {
  const until = rule.until === undefined ? undefined : parseWall(rule.until);
  const end = until === undefined ? Number.POSITIVE_INFINITY : lastWall(until, start, at.zone);
  // A day more than the limit: the clocks of the zone may be ahead.
  const times = [...expandRule(rule, start.wall, { last: Math.min(end, at.last + DAY), work: at.work })];
  const isStartExtra = times[0] !== start.wall && rule.count !== undefined && times.length === rule.count;
  return isStartExtra ? times.slice(0, -1) : times;
}

function lastWall(
  until: { readonly wall: number; readonly isDate: boolean; readonly isUtc: boolean },
  start: CalendarTime,
  zone: CalendarZone,
): number {
  if (start.isDate) return Math.floor(until.wall / DAY) * DAY;
  if (until.isDate) return until.wall + DAY - 1;
  return until.isUtc ? wallAt(until.wall, zone) : until.wall;
}

/** What the clocks of a zone show at an instant. */
function wallAt(instant: number, zone: CalendarZone): number {
  return instant + zone.offsetAtWall(instant + zone.offsetAtWall(instant));
}

/** A time in the clocks of the series: of a mere date, at the hour at which the series begins. */
function wallOf(
  time: CalendarTime,
  start: CalendarTime,
  { zone, own }: { readonly zone: CalendarZone; readonly own: CalendarZone },
): number {
  if (start.isDate) return Math.floor(time.wall / DAY) * DAY;
  if (time.isDate) return time.wall + (((start.wall % DAY) + DAY) % DAY);
  if (!time.isUtc && time.zone === undefined) return time.wall;
  return wallAt(instantOf(time, own), zone);
}

function exceptions(
  main: CalendarEvent,
  zone: CalendarZone,
  own: CalendarZone,
): (wall: number, instant: number) => boolean {
  const days = new Set<number>();
  const walls = new Set<number>();
  for (const time of main.except) {
    if (time.isDate || main.start.isDate) days.add(Math.floor(time.wall / DAY));
    else walls.add(wallOf(time, main.start, { zone, own }));
  }
  return (wall) => walls.has(wall) || days.has(Math.floor(wall / DAY));
}

/** Puts replacements in the place of what they replace; one that stands for all later ones moves those as well. */
function replace(
  main: CalendarEvent,
  plain: readonly Occurrence[],
  { replacements, limit }: { readonly replacements: readonly CalendarEvent[]; readonly limit: SeriesLimit },
): readonly Occurrence[] {
  const zone = zoneOf(main.start, limit.own);
  const byWall = new Map(
    replacements.map((event) => [wallOf(event.replaces!, main.start, { zone, own: limit.own }), event]),
  );
  const later = [...byWall].filter(([, event]) => event.replacesLater).sort(([a], [b]) => a - b);
  const unused = new Set(replacements);
  const result = plain.map((occurrence): Occurrence => {
    const own = byWall.get(occurrence.wall);
    if (own !== undefined) {
      unused.delete(own);
      return replaced(own, occurrence.start, limit);
    }
    const ruling = later.findLast(([wall]) => wall < occurrence.wall);
    if (ruling === undefined) return occurrence;
    const [from, event] = ruling;
    const wall = occurrence.wall + event.start.wall - from;
    return {
      event,
      start: instantOf({ ...event.start, wall }, limit.own),
      wall,
      length: event.length,
      original: occurrence.original,
    };
  });
  // A replacement of a time that the series does not have is a time of its own.
  for (const event of unused) result.push(replaced(event, instantOf(event.replaces!, limit.own), limit));
  return result;
}
