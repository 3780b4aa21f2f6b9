import type { CalendarZone } from './calendar-zone.ts';
import { type Component, properties, rawValue } from './component.ts';
import { expandRule } from './expand-rule.ts';
import { parseWall } from './parse-wall.ts';
import { parseRecurrenceRule } from './recurrence-rule.ts';

/** From when on an offset holds. */
interface Onset {
  /** In the clocks before it. */
  readonly wall: number;
  readonly from: number;
  readonly to: number;
}

/** Nobody keeps appointments beyond. */
const LAST = Date.UTC(2100, 0, 1);
/** Microsoft lets zones begin in 1601, others in the year 1. */
const FIRST_YEAR = 1900;
const MOST_ONSETS = 100_000;

/** The zone that a VTIMEZONE describes; undefined where it describes none. */
export function zoneOfDefinition(definition: Component): CalendarZone | undefined {
  const onsets = definition.children.flatMap(onsetsOf).sort((a, b) => a.wall - b.wall);
  if (onsets.length === 0) return undefined;
  return {
    offsetAtWall(wall) {
      let low = 0;
      let high = onsets.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (onsets[middle]!.wall <= wall) low = middle + 1;
        else high = middle;
      }
      if (low === 0) return onsets[0]!.from;
      const onset = onsets[low - 1]!;
      // What is leapt over is reckoned by what held before; what comes twice, by its first time.
      return wall < onset.wall + Math.max(0, onset.to - onset.from) ? onset.from : onset.to;
    },
  };
}

function onsetsOf(observance: Component): readonly Onset[] {
  const to = parseOffset(rawValue(observance, 'TZOFFSETTO'));
  const start = parseWall(rawValue(observance, 'DTSTART'))?.wall;
  if (to === undefined || start === undefined) return [];
  const from = parseOffset(rawValue(observance, 'TZOFFSETFROM')) ?? to;
  const onset = (wall: number): Onset => ({ wall, from, to });
  const dates = properties(observance, 'RDATE').flatMap(({ rawValue: list }) => list.split(','));
  const walls = dates.flatMap((text) => {
    const time = parseWall(text);
    if (time === undefined) return [];
    return [time.isUtc ? time.wall + from : time.wall];
  });
  const rules = properties(observance, 'RRULE').flatMap(({ rawValue: text }) => parseRecurrenceRule(text) ?? []);
  const repeated = rules.flatMap((rule) => {
    const until = rule.until === undefined ? undefined : parseWall(rule.until);
    const last = until === undefined ? LAST : until.isUtc ? until.wall + from : until.wall;
    return [
      ...expandRule(rule, laterStart(start, rule.frequency === 'YEARLY' && rule.interval === 1), {
        last: Math.min(last, LAST),
        work: { left: MOST_ONSETS },
      }),
    ];
  });
  return [...new Set([start, ...walls, ...repeated])].map(onset);
}

/** Yearly rules that began long ago are followed from later on only. */
function laterStart(start: number, isYearly: boolean): number {
  const date = new Date(start);
  if (!isYearly || date.getUTCFullYear() >= FIRST_YEAR) return start;
  return date.setUTCFullYear(FIRST_YEAR);
}

/** `+0530`, `-05:00`, `+003200` in milliseconds. */
function parseOffset(text: string): number | undefined {
  const match = /^([+-])?(\d{2}):?(\d{2})(?::?(\d{2}))?$/.exec(text.trim());
  if (match === null) return undefined;
  return (match[1] === '-' ? -1 : 1) * ((+match[2]! * 60 + +match[3]!) * 60 + +(match[4] ?? 0)) * 1000;
}
