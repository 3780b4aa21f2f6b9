import type { Day } from '../../base/days.ts';
import { ignored, rejected } from '../linkedin/mention.ts';
import type { SaidPeople } from '../mail/nobody-kind.ts';
import type { ExchangeParty, ExchangeRecord, FileRecord, Mention, Origin } from '../record.ts';
import { withoutEmpty } from '../without-empty.ts';
import type { Attendee } from './attendee.ts';
import { birthdayOf } from './birthday.ts';
import type { CalendarEvent } from './calendar-event.ts';
import type { CalendarFile } from './calendar-file.ts';
import { type CalendarOwner, calendarOwner } from './calendar-owner.ts';
import { ianaZone } from './calendar-zone.ts';
import { type EventSeries, eventSeries, type Occurrence, occurrencesOf } from './event-series.ts';
import { nobodyBecause } from './nobody-because.ts';

/** How to read a calendar. */
export interface GatherMeetings {
  readonly file: string;
  readonly timeZone: string;
  readonly dayOf: (milliseconds: number) => Day;
  /** The last day that can have happened. */
  readonly today: Day;
  /** The owner's addresses. */
  readonly addresses: ReadonlySet<string>;
  /** Is told of an address that is taken for the owner's. */
  readonly concludedAddresses: Set<string>;
  /** Who is a person, as the owner says. */
  readonly people: SaidPeople;
}

/** People in a meeting, the owner included, above whom it is a crowd; science §3.5. */
const CROWD = 6;
const DAY = 86_400_000;
const MINUTE = 60_000;
const OTHERS: Readonly<Record<string, string>> = {
  VTODO: 'a to-do is no meeting',
  VJOURNAL: 'a journal entry is no meeting',
  VFREEBUSY: 'free and busy times tell of no people',
  VAVAILABILITY: 'free and busy times tell of no people',
  VPOLL: 'a poll is no meeting',
};

/**
 * The records of a calendar: an exchange for each time at which a meeting took place, up to today; a person for each birthday; and
 * whatever else the file holds set aside with its reason. Every entry of the file ends in at least one record.
 */
export function* gatherMeetings(calendar: CalendarFile, how: GatherMeetings): Generator<FileRecord> {
  const at = (line: number): Origin => ({ file: how.file, line });
  for (const { line, name } of calendar.others) yield ignored(at(line), OTHERS[name] ?? 'no meeting');
  if (calendar.events.length + calendar.problems.length + calendar.others.length === 0) {
    yield ignored(at(1), 'the calendar holds no events');
  }
  for (const { line, code, reason } of calendar.problems) yield rejected(at(line), code, reason);
  const owner = calendarOwner(calendar.events, {
    known: how.addresses,
    names: [calendar.name, how.file],
    people: how.people,
  });
  if (owner?.concluded !== undefined) how.concludedAddresses.add(owner.concluded);
  yield* ownerNotice(calendar, owner, at(0));
  yield* places(calendar, how.people, at(0));
  for (const series of eventSeries(calendar.events)) yield* recordsOf(series, owner, how);
}

function* ownerNotice(calendar: CalendarFile, owner: CalendarOwner | undefined, origin: Origin): Generator<FileRecord> {
  if (owner === undefined) {
    if (!calendar.events.some(({ attendees }) => attendees.length > 0)) return;
    yield ignored(
      origin,
      'it cannot be told which address is yours, so that nobody counts as met: undo this import, say it with `tertius owner --email you@example.org`, and import the file again',
    );
  } else if (owner.concluded !== undefined) {
    yield ignored(
      origin,
      `${owner.concluded} is taken for your address, from who takes part in these meetings; if it is not, undo the import and say which is yours: tertius owner --email`,
    );
  }
}

/** Rooms, projectors and groups that are invited, each once. */
function* places(calendar: CalendarFile, people: SaidPeople, origin: Origin): Generator<FileRecord> {
  const seen = new Set<string>();
  for (const { attendees } of calendar.events) {
    for (const attendee of attendees) {
      const reason = nobodyBecause(attendee, people);
      const name = `${attendee.address} ${attendee.name}`;
      if (reason === undefined || seen.has(name)) continue;
      seen.add(name);
      yield { ...ignored(origin, reason), nobody: mentionOf(attendee) };
    }
  }
}

function mentionOf({ name, address }: Attendee): Mention {
  return { name, keys: address === '' ? [] : [{ kind: 'email', value: address }] };
}

function* recordsOf(series: EventSeries, owner: CalendarOwner | undefined, how: GatherMeetings): Generator<FileRecord> {
  const at = (event: CalendarEvent): Origin => ({ file: how.file, line: event.line });
  for (const event of series.outdated) yield ignored(at(event), 'an older version of an event');
  const events = [...(series.main === undefined ? [] : [series.main]), ...series.replacements];
  const own = ianaZone(how.timeZone);
  // The last instant of today lies less than two days behind its beginning in UTC, whatever the zone.
  const last = Number.isFinite(how.today) ? (how.today + 2) * DAY : Date.UTC(2100, 0, 1);
  const { occurrences, isTooDense } = occurrencesOf(series, { own, last });
  if (isTooDense) {
    const reason = 'The event repeats too often to be a meeting; give its rule an end and export it again.';
    for (const event of events) yield rejected(at(event), 'repeats-too-often', reason);
    return;
  }
  const happened = Map.groupBy(
    occurrences.filter((occurrence) => dayOfOccurrence(occurrence, how) <= how.today),
    ({ event }) => event,
  );
  for (const event of events) {
    const birthday = birthdayOf(event);
    const reason = reasonToIgnore(event, owner, how.people);
    if (birthday !== undefined) yield birthdayRecord(at(event), birthday);
    else if (reason !== undefined) yield ignored(at(event), reason);
    else if (happened.get(event) === undefined) {
      const isDue = event === series.main && dayOfStart(event, how) <= how.today;
      yield ignored(at(event), isDue ? 'every time of it was taken out or moved' : 'it has not happened yet');
    } else for (const occurrence of happened.get(event)!) yield exchangeOf(occurrence, owner, how);
    for (const rule of event.unclear) {
      const text = `“${rule.slice(0, 60)}” is no rule by which an event can repeat: only its first time is taken.`;
      yield rejected(at(event), 'rule-not-understood', text);
    }
  }
}

function birthdayRecord(
  origin: Origin,
  { name, month, day }: { readonly name: string; readonly month: number; readonly day: number },
): FileRecord {
  return { kind: 'person', origin, person: { name, keys: [] }, birthday: { month, day } };
}

function dayOfOccurrence({ event, wall, start }: Occurrence, { dayOf }: GatherMeetings): Day {
  const { start: written } = event;
  const isFloating = written.isDate || (!written.isUtc && written.zone === undefined);
  return isFloating ? Math.floor(wall / DAY) : dayOf(start);
}

function dayOfStart(event: CalendarEvent, how: GatherMeetings): Day {
  return dayOfOccurrence(
    { event, wall: event.start.wall, start: event.start.wall, length: undefined, original: undefined },
    how,
  );
}

function reasonToIgnore(
  event: CalendarEvent,
  owner: CalendarOwner | undefined,
  people: SaidPeople,
): string | undefined {
  if (event.status === 'CANCELLED') return 'it was cancelled';
  if (event.status === 'REPLY') return 'an answer to an invitation, not a meeting';
  if (event.start.isDate) return 'an entry for whole days is no meeting';
  if (event.status === 'TENTATIVE' || event.status === 'NEEDS-ACTION' || event.status === 'NEEDS ACTION')
    return 'it was not confirmed';
  const answer = owner === undefined ? '' : (event.attendees.find(owner.isOwner)?.answer ?? '');
  const isMine = event.organiser !== undefined && owner?.isOwner(event.organiser) === true;
  if (answer === 'DECLINED') return 'you declined it';
  if (answer === 'TENTATIVE' && !isMine) return 'you accepted it only tentatively';
  if ((answer === 'NEEDS-ACTION' || answer === 'NEEDS ACTION') && !isMine) return 'you never answered the invitation';
  if (answer === 'DELEGATED') return 'you sent somebody else';
  return peopleOf(event, owner, people).length === 0 ? 'nobody else is invited' : undefined;
}

/** Everybody but the owner who is invited or invites and did not decline. */
function peopleOf(
  { organiser, attendees }: CalendarEvent,
  owner: CalendarOwner | undefined,
  people: SaidPeople,
): readonly Attendee[] {
  const found = new Map<string, Attendee>();
  for (const person of organiser === undefined ? attendees : [...attendees, organiser]) {
    if (owner?.isOwner(person) === true || nobodyBecause(person, people) !== undefined || person.answer === 'DECLINED')
      continue;
    const key = person.address === '' ? `name ${person.name}` : person.address;
    const before = found.get(key);
    if (before === undefined || before.name === '') found.set(key, person);
  }
  return [...found.values()];
}

function exchangeOf(occurrence: Occurrence, owner: CalendarOwner | undefined, how: GatherMeetings): ExchangeRecord {
  const { event, length, original } = occurrence;
  const people = peopleOf(event, owner, how.people);
  const participants = people.length + 1;
  const isMine = event.organiser !== undefined && owner?.isOwner(event.organiser) === true;
  const minutes = length === undefined ? undefined : Math.round(length / MINUTE);
  const isCrowd = participants > CROWD || owner === undefined;
  // Whoever only publishes an event to which nobody is invited has not been met.
  const isPublished = event.attendees.length === 0 && !isMine;
  return {
    kind: 'exchange',
    origin: { file: how.file, line: event.line },
    rows: 1,
    key: keyOf(event, original, occurrence.start),
    day: dayOfOccurrence(occurrence, how),
    channel: event.channel,
    participants,
    parties: people.map((person): ExchangeParty => {
      const party = {
        person: mentionOf(person),
        // A talk between two goes both ways; in a group the organiser tells who came to whom.
        incoming: people.length === 1 || !isMine ? 1 : 0,
        outgoing: people.length === 1 || isMine ? 1 : 0,
        incomingCharacters: 0,
        outgoingCharacters: 0,
      };
      return isCrowd || isPublished || person.isOnlyInformed ? { ...party, isBystander: true } : party;
    }),
    ...withoutEmpty({ subject: event.summary }),
    ...(minutes === undefined ? {} : { minutes }),
  };
}

/** The same in every export, also after the meeting was moved. */
function keyOf({ uid, summary }: CalendarEvent, original: number | undefined, start: number): string {
  const name = uid === '' ? `${summary} ${stamp(start)}` : uid;
  return original === undefined ? `calendar:${name}` : `calendar:${name}:${stamp(original)}`;
}

function stamp(instant: number): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}
