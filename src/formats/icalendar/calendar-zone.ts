import { type Component, rawValue } from './component.ts';
import { windowsZone } from './windows-zones.ts';
import { zoneOfDefinition } from './zone-definition.ts';

/** A time zone: how far its clocks are ahead of UTC, in milliseconds. */
export interface CalendarZone {
  /** At a wall-clock time, as if it were UTC. Of a time that comes twice the first; of one that is leapt over, what held before. */
  offsetAtWall(wall: number): number;
}

export const UTC: CalendarZone = { offsetAtWall: () => 0 };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Finds zones by the names that calendars give them. */
export type FindZone = (name: string) => CalendarZone | undefined;

/**
 * The zones of a calendar: IANA names, whatever a program writes before them; names of Windows; then what the calendar itself
 * defines; then a distance from UTC in the name. `definitions` are its VTIMEZONE parts.
 */
export function calendarZones(definitions: readonly Component[]): FindZone {
  const found = new Map<string, CalendarZone | undefined>();
  const defined = new Map(definitions.map((component) => [plainName(rawValue(component, 'TZID')), component]));
  const find = (name: string): CalendarZone | undefined => {
    const iana = ianaName(name) ?? exactWindowsZone(name);
    if (iana !== undefined) return ianaZone(iana);
    const definition = defined.get(name);
    const own = definition === undefined ? undefined : zoneOfDefinition(definition);
    if (own !== undefined) return own;
    const located = definition === undefined ? '' : rawValue(definition, 'X-LIC-LOCATION');
    const byWords = ianaName(located) ?? windowsZone(name);
    return byWords === undefined ? fixedZone(name) : ianaZone(byWords);
  };
  return (written) => {
    const name = plainName(written);
    if (!found.has(name)) found.set(name, find(name));
    return found.get(name);
  };
}

function plainName(written: string): string {
  return written.replace(/^[\s"']+|[\s"']+$/g, '').replace(/^TZID=/i, '');
}

/** `/mozilla.org/20070129_1/America/New_York` → `America/New_York`. */
function ianaName(name: string): string | undefined {
  const parts = name.split('/').filter((part) => part !== '');
  for (const count of [parts.length, 3, 2]) {
    const candidate = parts.slice(-count).join('/');
    if (candidate !== '' && isIana(candidate)) return candidate;
  }
  return undefined;
}

/** Single words as `EST` and offsets as `+01:00` are zones to JavaScript and unclear in calendars. */
function isIana(name: string): boolean {
  if (!/^(?:[A-Za-z_]+(?:\/[\w+-]+)+|UTC|GMT)$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    // Intl tells an unknown zone only by throwing.
    return false;
  }
}

function exactWindowsZone(name: string): string | undefined {
  return / time\b|^UTC[+-]\d\d$/i.test(name) && !/^\(/.test(name) && !/customi[sz]ed/i.test(name)
    ? windowsZone(name)
    : undefined;
}

const zones = new Map<string, CalendarZone>();

/** A zone by its IANA name, which must be one. */
export function ianaZone(name: string): CalendarZone {
  let zone = zones.get(name);
  if (zone === undefined) {
    const offsetAt = offsets(name);
    zone = {
      offsetAtWall(wall) {
        // The offset a day earlier is the one before any change nearby.
        const before = offsetAt(wall - DAY);
        const after = offsetAt(wall + DAY);
        if (before === after) return before;
        return offsetAt(wall - before) === before
          ? before
          : isLeapt(wall, { before, after, offsetAt })
            ? before
            : after;
      },
    };
    zones.set(name, zone);
  }
  return zone;
}

function isLeapt(
  wall: number,
  {
    before,
    after,
    offsetAt,
  }: { readonly before: number; readonly after: number; readonly offsetAt: (utc: number) => number },
): boolean {
  return offsetAt(wall - before) !== before && offsetAt(wall - after) !== after;
}

/** The offset of a zone at instants. Asking the calendar is slow: it is asked once for each quarter of an hour, or day where nothing changes. */
function offsets(name: string): (utc: number) => number {
  const format = new Intl.DateTimeFormat('en', { timeZone: name, timeZoneName: 'longOffset' });
  const known = new Map<number, number>();
  const ask = (utc: number): number => {
    const quarter = Math.floor(utc / 900_000);
    let offset = known.get(quarter);
    if (offset === undefined) {
      offset = offsetIn(format, quarter * 900_000);
      known.set(quarter, offset);
    }
    return offset;
  };
  return (utc) => {
    const start = Math.floor(utc / DAY) * DAY;
    const offset = ask(start);
    return offset === ask(start + DAY) ? offset : ask(utc);
  };
}

function offsetIn(format: Intl.DateTimeFormat, utc: number): number {
  const name = format.formatToParts(utc).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const match = /([+-−])(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(name);
  if (match === null) return 0;
  return (match[1] === '+' ? 1 : -1) * ((+match[2]! * 60 + +match[3]!) * 60 + +(match[4] ?? 0)) * 1000;
}

/** `(UTC-05:00) Somewhere`, `GMT +0100 (Standard)`, `UTC+11`. */
function fixedZone(name: string): CalendarZone | undefined {
  const match = /(?:UTC|GMT)\s*([+-])(\d{1,2}):?(\d{2})?/i.exec(name);
  if (match === null) return /\b(?:UTC|GMT)\b|^Z$/i.test(name) ? UTC : undefined;
  const offset = (match[1] === '-' ? -1 : 1) * (+match[2]! * 60 + +(match[3] ?? 0)) * 60_000;
  return { offsetAtWall: () => offset };
}
