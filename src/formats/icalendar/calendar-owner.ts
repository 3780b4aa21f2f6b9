import type { Attendee } from './attendee.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { nobodyBecause } from './nobody-because.ts';

/** Which of the people in a calendar is the owner. */
export interface CalendarOwner {
  readonly isOwner: (person: Attendee) => boolean;
  /** An address that was only concluded: used for this import and not kept. */
  readonly concluded: string | undefined;
}

/**
 * Finds out whose calendar it is: by addresses that are known; by a calendar named after an address; as the one who takes part in
 * most meetings; where there is but one, as the one who is invited. Undefined where nothing tells.
 */
export function calendarOwner(
  events: readonly CalendarEvent[],
  { known, names }: { readonly known: ReadonlySet<string>; readonly names: readonly string[] },
): CalendarOwner | undefined {
  if (known.size > 0) return { isOwner: ({ address }) => known.has(address), concluded: undefined };
  const meetings = events.filter(({ attendees }) => attendees.length > 0);
  const concluded = namedAddress(meetings, names) ?? inMost(meetings) ?? onlyInvited(meetings);
  return concluded === undefined ? undefined : { isOwner: ({ address }) => address === concluded, concluded };
}

/** Google names a calendar, and the file of it, after its owner’s address. */
function namedAddress(meetings: readonly CalendarEvent[], names: readonly string[]): string | undefined {
  const wanted = names.map((name) => name.toLowerCase());
  return addressesIn(meetings).find((address) =>
    wanted.some((name) => name === address || name.endsWith(`${address}.ics`)),
  );
}

function addressesIn(meetings: readonly CalendarEvent[]): readonly string[] {
  return [...new Set(meetings.flatMap((event) => peopleOf(event)))];
}

function peopleOf({ organiser, attendees }: CalendarEvent): readonly string[] {
  const people = organiser === undefined ? attendees : [organiser, ...attendees];
  const persons = people.filter((person) => person.address !== '' && nobodyBecause(person) === undefined);
  return [...new Set(persons.map(({ address }) => address))];
}

/** Of at least three meetings, whoever is in more of them than anybody else, and in at least half. */
function inMost(meetings: readonly CalendarEvent[]): string | undefined {
  if (meetings.length < 3) return undefined;
  const counts = new Map<string, number>();
  for (const meeting of meetings)
    for (const address of peopleOf(meeting)) counts.set(address, (counts.get(address) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] * 2 < meetings.length || first[1] === second?.[1]) return undefined;
  return first[0];
}

function onlyInvited(meetings: readonly CalendarEvent[]): string | undefined {
  const invited = new Set(
    meetings.flatMap((meeting) => peopleOf(meeting).filter((address) => address !== meeting.organiser?.address)),
  );
  return invited.size === 1 ? [...invited][0] : undefined;
}
