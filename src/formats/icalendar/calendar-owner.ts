import type { SaidPeople } from '../mail/nobody-kind.ts';
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
  {
    known,
    names,
    people,
  }: { readonly known: ReadonlySet<string>; readonly names: readonly string[]; readonly people: SaidPeople },
): CalendarOwner | undefined {
  if (known.size > 0) return { isOwner: ({ address }) => known.has(address), concluded: undefined };
  const meetings = events.filter(({ attendees }) => attendees.length > 0).map((event) => addressesOf(event, people));
  const concluded = namedAddress(meetings, names) ?? inMost(meetings) ?? onlyInvited(meetings);
  return concluded === undefined ? undefined : { isOwner: ({ address }) => address === concluded, concluded };
}

/** A meeting: who takes part in it. */
interface Meeting {
  readonly people: readonly string[];
  readonly organiser: string | undefined;
}

function addressesOf({ organiser, attendees }: CalendarEvent, said: SaidPeople): Meeting {
  const people = organiser === undefined ? attendees : [organiser, ...attendees];
  const persons = people.filter((person) => person.address !== '' && nobodyBecause(person, said) === undefined);
  return { people: [...new Set(persons.map(({ address }) => address))], organiser: organiser?.address };
}

/** Google names a calendar, and the file of it, after its owner’s address. */
function namedAddress(meetings: readonly Meeting[], names: readonly string[]): string | undefined {
  const wanted = names.map((name) => name.toLowerCase());
  return [...new Set(meetings.flatMap(({ people }) => people))].find((address) =>
    wanted.some((name) => name === address || name.endsWith(`${address}.ics`)),
  );
}

/** Of at least three meetings, whoever is in more of them than anybody else, and in at least half. */
function inMost(meetings: readonly Meeting[]): string | undefined {
  if (meetings.length < 3) return undefined;
  const counts = new Map<string, number>();
  for (const { people } of meetings) for (const address of people) counts.set(address, (counts.get(address) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] * 2 < meetings.length || first[1] === second?.[1]) return undefined;
  return first[0];
}

function onlyInvited(meetings: readonly Meeting[]): string | undefined {
  const invited = new Set(
    meetings.flatMap(({ people, organiser }) => people.filter((address) => address !== organiser)),
  );
  return invited.size === 1 ? [...invited][0] : undefined;
}
