import { newlineOf } from '../csv/csv-dialect.ts';
import { vcardLines } from '../vcard/vcard-lines.ts';
import { type CalendarEvent, calendarEvent, type EventProblem } from './calendar-event.ts';
import { calendarZones } from './calendar-zone.ts';
import { type Component, componentBuilder, rawValue, textValue } from './component.ts';

/** What a calendar file holds. */
export interface CalendarFile {
  /** What the calendar is called; empty where it is not said. */
  readonly name: string;
  readonly events: readonly CalendarEvent[];
  readonly problems: readonly EventProblem[];
  /** Parts that are no events: to-dos, journals, free and busy times. */
  readonly others: readonly { readonly line: number; readonly name: string }[];
}

/** Parts that describe the calendar itself. */
const OF_CALENDAR = new Set(['VTIMEZONE', 'STANDARD', 'DAYLIGHT']);
const OF_EVENTS = /^(?:VTODO|VJOURNAL|VFREEBUSY|VAVAILABILITY|VPOLL)$/;

/** Understands the parts of a file: events of all its calendars, with the zones that any of them defines. */
export function calendarFile(roots: readonly Component[]): CalendarFile {
  const calendars = roots.filter(({ name }) => name === 'VCALENDAR');
  const definitions = [...roots, ...calendars.flatMap(({ children }) => children)].filter(
    ({ name }) => name === 'VTIMEZONE',
  );
  const find = calendarZones(definitions);
  const events: CalendarEvent[] = [];
  const problems: EventProblem[] = [];
  const others: { readonly line: number; readonly name: string }[] = [];
  const take = (component: Component, calendar: Component | undefined): void => {
    if (component.name === 'VEVENT') {
      const isBasic = calendar !== undefined && rawValue(calendar, 'VERSION') === '1.0';
      const event = calendarEvent(component, { find, isBasic });
      if ('code' in event) problems.push(event);
      else events.push(withMethod(event, calendar === undefined ? '' : rawValue(calendar, 'METHOD').toUpperCase()));
    } else if (OF_EVENTS.test(component.name)) others.push({ line: component.line, name: component.name });
    else if (!OF_CALENDAR.has(component.name)) for (const child of component.children) take(child, calendar);
  };
  for (const root of roots) {
    if (root.name === 'VCALENDAR') for (const child of root.children) take(child, root);
    else take(root, undefined);
  }
  return {
    name: calendars.map((calendar) => textValue(calendar, 'X-WR-CALNAME')).find((name) => name !== '') ?? '',
    events,
    problems,
    others,
  };
}

/** What a calendar was sent for changes what its events mean. */
function withMethod(event: CalendarEvent, method: string): CalendarEvent {
  if (method === 'CANCEL') return { ...event, status: 'CANCELLED' };
  if (method === 'REPLY' || method === 'COUNTER' || method === 'DECLINECOUNTER' || method === 'REFRESH')
    return { ...event, status: 'REPLY' };
  return event;
}

/** Reads a calendar that is in memory whole. */
export function parseCalendar(ics: string | Uint8Array): CalendarFile {
  const bytes = typeof ics === 'string' ? Buffer.from(ics) : ics;
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .replaceAll('\0', '');
  const lines = vcardLines('calendar', newlineOf(text));
  const builder = componentBuilder();
  builder.push(lines.push(text));
  builder.push(lines.end());
  return calendarFile(builder.end());
}
