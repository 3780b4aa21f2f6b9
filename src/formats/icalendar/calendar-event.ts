import type { Channel } from '../../model/channel.ts';
import { cleanName } from '../mail/address-list.ts';
import { type Property, parameter } from '../vcard/property.ts';
import { type Attendee, attendeeOf } from './attendee.ts';
import type { CalendarZone, FindZone } from './calendar-zone.ts';
import { type Component, plainText, properties, property, rawValue, textValue } from './component.ts';
import { meetingChannel } from './meeting-channel.ts';
import { parseDuration, parseWall, type WallTime } from './parse-wall.ts';
import { fromBasicRule, parseRecurrenceRule, type RecurrenceRule } from './recurrence-rule.ts';

/** A time with the zone whose clocks show it; undefined for floating times, which are those of the owner, and for dates. */
export interface CalendarTime extends WallTime {
  readonly zone: CalendarZone | undefined;
}

/** A VEVENT, understood as far as meetings go. */
export interface CalendarEvent {
  readonly line: number;
  readonly uid: string;
  readonly sequence: number;
  /** For ordering versions of one sequence; as written. */
  readonly stamp: string;
  readonly start: CalendarTime;
  /** Milliseconds; undefined where the event does not say. */
  readonly length: number | undefined;
  /** Which instance of a series this replaces, and whether all later ones too. */
  readonly replaces: CalendarTime | undefined;
  readonly replacesLater: boolean;
  readonly status: string;
  /** Does not take up the owner's time. */
  readonly isTransparent: boolean;
  readonly summary: string;
  readonly channel: Channel;
  readonly organiser: Attendee | undefined;
  readonly attendees: readonly Attendee[];
  readonly rules: readonly RecurrenceRule[];
  /** Rules whose times are left out: obsolete, but written. */
  readonly exceptRules: readonly RecurrenceRule[];
  readonly dates: readonly ExtraDate[];
  readonly except: readonly CalendarTime[];
  /** Rules that could not be followed, as they are written. */
  readonly unclear: readonly string[];
}

export interface ExtraDate {
  readonly time: CalendarTime;
  readonly length: number | undefined;
}

/** What is wrong with an event that cannot be used: a code and a sentence. */
export interface EventProblem {
  readonly line: number;
  readonly code: string;
  readonly reason: string;
}

const DAY = 86_400_000;

/** Understands a VEVENT; a problem where it has no usable start. `isBasic`: it is of vCalendar 1.0. */
export function calendarEvent(
  component: Component,
  { find, isBasic }: { readonly find: FindZone; readonly isBasic: boolean },
): CalendarEvent | EventProblem {
  const { line } = component;
  const startProperty = property(component, 'DTSTART');
  const start = startProperty === undefined ? undefined : timeOf(startProperty, startProperty.rawValue, find);
  if (start === undefined) {
    const written = startProperty?.rawValue.trim().slice(0, 40) ?? '';
    const what =
      written === ''
        ? 'The event does not say when it begins'
        : `“${written}” is not a time at which an event can begin`;
    return { line, code: 'start-not-understood', reason: `${what}; correct it in the calendar and export it again.` };
  }
  const rules = rulesOf(component, 'RRULE', { isBasic, isDate: start.isDate });
  const replaces = property(component, 'RECURRENCE-ID');
  return {
    line,
    uid: textValue(component, 'UID'),
    sequence: Number.parseInt(rawValue(component, 'SEQUENCE'), 10) || 0,
    stamp: rawValue(component, 'LAST-MODIFIED') || rawValue(component, 'DTSTAMP'),
    start,
    length: lengthOf(component, start, find),
    replaces: replaces === undefined ? undefined : timeOf(replaces, replaces.rawValue, find),
    replacesLater: replaces !== undefined && /^THISANDFUTURE$/i.test(parameter(replaces, 'RANGE') ?? ''),
    status: rawValue(component, 'STATUS').toUpperCase(),
    isTransparent: isTransparent(component),
    summary: textValue(component, 'SUMMARY').replace(/\s+/g, ' '),
    channel: meetingChannel(component),
    organiser: attendeeIn(property(component, 'ORGANIZER')),
    attendees: properties(component, 'ATTENDEE').flatMap((one) => attendeeIn(one) ?? []),
    rules: rules.understood,
    exceptRules: rulesOf(component, 'EXRULE', { isBasic, isDate: start.isDate }).understood,
    dates: properties(component, 'RDATE').flatMap((list) => extraDates(list, find)),
    except: properties(component, 'EXDATE').flatMap((list) => timesOf(list, find)),
    unclear: rules.unclear,
  };
}

function attendeeIn(found: Property | undefined): Attendee | undefined {
  return found === undefined ? undefined : attendeeOf(found, plainText(found), cleanName);
}

/** VALUE=DATE, UTC, a zone by name, or floating. */
function timeOf(found: Property, text: string, find: FindZone): CalendarTime | undefined {
  const wall = parseWall(text);
  if (wall === undefined) return undefined;
  const name = parameter(found, 'TZID');
  const isDate = wall.isDate || (/^DATE$/i.test(parameter(found, 'VALUE') ?? '') && wall.wall % DAY === 0);
  return { ...wall, isDate, zone: wall.isUtc || isDate || name === undefined ? undefined : find(name) };
}

function timesOf(list: Property, find: FindZone): readonly CalendarTime[] {
  return list.rawValue.split(/[,;]/).flatMap((text) => timeOf(list, text, find) ?? []);
}

/** Dates, times, and periods with an end or a length. */
function extraDates(list: Property, find: FindZone): readonly ExtraDate[] {
  return list.rawValue.split(/[,;]/).flatMap((text): ExtraDate[] => {
    const [from = '', to] = text.split('/');
    const time = timeOf(list, from, find);
    if (time === undefined) return [];
    const end = to === undefined ? undefined : timeOf(list, to, find);
    const length = to === undefined ? undefined : end === undefined ? parseDuration(to) : end.wall - time.wall;
    return [{ time, length }];
  });
}

function lengthOf(component: Component, start: CalendarTime, find: FindZone): number | undefined {
  const endProperty = property(component, 'DTEND');
  const end = endProperty === undefined ? undefined : timeOf(endProperty, endProperty.rawValue, find);
  if (end !== undefined) {
    const length = instantOf(end, undefined) - instantOf(start, undefined);
    return length > 0 ? length : undefined;
  }
  const duration = parseDuration(rawValue(component, 'DURATION'));
  if (duration !== undefined && duration > 0) return duration;
  return start.isDate ? DAY : undefined;
}

/** The instant of a time, in milliseconds since 1970 UTC; `own` is the owner's zone, in which floating times are. */
export function instantOf(time: CalendarTime, own: CalendarZone | undefined): number {
  if (time.isUtc) return time.wall;
  const zone = time.zone ?? own;
  return zone === undefined ? time.wall : time.wall - zone.offsetAtWall(time.wall);
}

function rulesOf(
  component: Component,
  name: string,
  { isBasic, isDate }: { readonly isBasic: boolean; readonly isDate: boolean },
): { readonly understood: readonly RecurrenceRule[]; readonly unclear: readonly string[] } {
  const understood: RecurrenceRule[] = [];
  const unclear: string[] = [];
  for (const { rawValue: text } of properties(component, name)) {
    if (text.trim() === '') continue;
    const rule = parseRecurrenceRule((isBasic ? fromBasicRule(text) : undefined) ?? text, { isDate });
    if (rule === undefined) unclear.push(text.trim());
    else understood.push(rule);
  }
  return { understood, unclear };
}

function isTransparent(component: Component): boolean {
  const transparency = rawValue(component, 'TRANSP').toUpperCase();
  const shown = rawValue(component, 'X-MICROSOFT-CDO-BUSYSTATUS').toUpperCase();
  // vCalendar 1.0 writes a number: everything above 0 takes no time.
  return (
    transparency === 'TRANSPARENT' || /^[1-9]/.test(transparency) || shown === 'FREE' || shown === 'WORKINGELSEWHERE'
  );
}
