import { type Day, parseDay, toIsoDay } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { EventUnderstood } from '../contract/event-shapes.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { readEvent } from '../formats/plain-language/read-event.ts';
import { whoLivesIn } from '../planning/events/who-lives-where.ts';
import {
  debriefEvent as debrief,
  editEvent as edit,
  eventById,
  addEvent as insert,
  listEvents as list,
  removeEvent as remove,
  setAttendee as setComing,
} from '../store/events.ts';
import type { Context } from './context.ts';
import { perhapsKnown } from './perhaps-known.ts';
import { listed, seeEvent, toEventRow } from './see-event.ts';

/** The longest an event may last: a longer stay is no trip any more. */
const LONGEST = 366;
const SHOWN = 200;

/** Ahead the soonest first, then those that are over, the latest first. */
export async function listEvents(context: Context): Promise<AnswerOf<'events'>> {
  const today = await context.today();
  const network = await context.memory.network(today);
  const events = await list(context.store);
  const perhaps = await perhapsKnown(context, network, listed(events.filter(({ lastDay }) => lastDay >= today)));
  const rows = events.map((event) => toEventRow(event, network, perhaps));
  const isOver = ({ state }: (typeof rows)[number]): boolean => state === 'over';
  return { events: [...rows.filter((row) => !isOver(row)).toReversed(), ...rows.filter(isOver)] };
}

/** What a line of plain language says of an event. Somewhere that somebody known lives is a trip too; what says nothing, a conference. */
export async function understandEvent(
  { memory, today }: Context,
  { text }: CheckedInputOf<'understandEvent'>,
): Promise<EventUnderstood> {
  const day = await today();
  const { kind, name, place, firstDay, lastDay } = await readEvent(text, day);
  const { facts } = await memory.network(day);
  const isPlace = kind === undefined && place === undefined && whoLivesIn(facts.people, name).length > 0;
  const iso = (value: Day | undefined): string | null => (value === undefined ? null : toIsoDay(value));
  return {
    kind: kind ?? (isPlace ? 'trip' : 'conference'),
    name,
    place: place ?? (isPlace ? name : null),
    from: iso(firstDay),
    until: iso(lastDay),
  };
}

/** Keeps an event. @throws Refusal `invalid-input` for days that are none */
export async function addEvent(context: Context, input: CheckedInputOf<'addEvent'>): Promise<AnswerOf<'addEvent'>> {
  const { kind, name, place, topics, going } = input;
  const days = daysFrom(input.from, input.until ?? input.from);
  const id = await insert(context.store, { kind, name, place, topics, isGoing: going, ...days });
  return seeEvent(context, { id, limit: SHOWN });
}

/** Changes an event; what is left out stays. @throws Refusal `event-not-found`, `invalid-input` */
export async function editEvent(
  context: Context,
  { id, kind, name, place, topics, going, from, until }: CheckedInputOf<'editEvent'>,
): Promise<AnswerOf<'editEvent'>> {
  const before = await eventById(context.store, id);
  const first = from ?? toIsoDay(before.firstDay);
  // An event that is put off as a whole keeps its length.
  const moved =
    from !== undefined && until === undefined ? dayFrom(from) + before.lastDay - before.firstDay : undefined;
  const days = daysFrom(first, until ?? toIsoDay(moved ?? before.lastDay));
  await edit(context.store, id, { kind, name, place, topics, isGoing: going, ...days });
  return seeEvent(context, { id, limit: SHOWN });
}

/** Takes an event away. @throws Refusal `event-not-found` */
export async function removeEvent(
  { store, today }: Context,
  { id }: CheckedInputOf<'removeEvent'>,
): Promise<AnswerOf<'removeEvent'>> {
  await remove(store, id, await today());
  return { id };
}

/** Brings it back. @throws Refusal `event-not-found` */
export async function restoreEvent(
  context: Context,
  { id }: CheckedInputOf<'restoreEvent'>,
): Promise<AnswerOf<'restoreEvent'>> {
  await remove(context.store, id, null);
  return seeEvent(context, { id, limit: SHOWN });
}

/** Says whether somebody will be there. @throws Refusal `event-not-found`, `person-not-found` */
export async function setAttendee(
  context: Context,
  { id, person, coming }: CheckedInputOf<'setAttendee'>,
): Promise<AnswerOf<'setAttendee'>> {
  await setComing(context.store, id, { person, isComing: coming });
  return seeEvent(context, { id, limit: SHOWN });
}

/**
 * Notes whether the owner spoke with somebody, which logs a talk in person, and whether to follow up, which the week then brings.
 * @throws Refusal `event-not-found`, `person-not-found`, `invalid-input` before the event and for a day outside it
 */
export async function debriefEvent(
  context: Context,
  { id, person, spoke, followUp, day, minutes }: CheckedInputOf<'debriefEvent'>,
): Promise<AnswerOf<'debriefEvent'>> {
  const { store, memory } = context;
  const today = await context.today();
  const event = await eventById(store, id);
  const spokeOn = day === undefined ? Math.min(today, event.lastDay) : dayFrom(day);
  if (spokeOn < event.firstDay || spokeOn > event.lastDay || spokeOn > today) {
    const what =
      today < event.firstDay
        ? `${event.name} begins on ${toIsoDay(event.firstDay)}; what came of it can be said from then on.`
        : `Name a day of ${event.name} that has come, from ${toIsoDay(event.firstDay)} to ${toIsoDay(Math.min(today, event.lastDay))}.`;
    throw new Refusal('invalid-input', { what });
  }
  const { values } = (await memory.network(today)).assessment;
  await debrief(store, id, {
    person,
    debrief: {
      spoke,
      ...(spoke ? { spokeOn } : {}),
      ...(spoke && followUp !== null ? { followUp } : {}),
    },
    logged: spoke
      ? {
          day: spokeOn,
          channel: 'in-person',
          minutes: minutes ?? values.attendMinutesEach,
          note: `At ${event.name}`,
          people: [{ id: person }],
        }
      : undefined,
    promise:
      spoke && followUp === true
        ? {
            text: context.words.events.followUpAfter(event.name),
            dueOn: spokeOn + Math.round(values.paceSecondTouchDays),
          }
        : undefined,
  });
  return seeEvent(context, { id, limit: SHOWN });
}

/** Takes back what was said of somebody, with the talk. @throws Refusal `event-not-found`, `person-not-found` */
export async function undebriefEvent(
  context: Context,
  { id, person }: CheckedInputOf<'undebriefEvent'>,
): Promise<AnswerOf<'undebriefEvent'>> {
  await debrief(context.store, id, { person, debrief: undefined, logged: undefined });
  return seeEvent(context, { id, limit: SHOWN });
}

function daysFrom(from: string, until: string): { readonly firstDay: Day; readonly lastDay: Day } {
  const [firstDay, lastDay] = [dayFrom(from), dayFrom(until)];
  if (lastDay < firstDay) throw new Refusal('invalid-input', { what: `It cannot end on ${until}, before ${from}.` });
  if (lastDay - firstDay >= LONGEST)
    throw new Refusal('invalid-input', {
      what: `From ${from} to ${until} is more than a year; give the days of one stay.`,
    });
  return { firstDay, lastDay };
}

function dayFrom(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Refusal('invalid-input', { what: `There is no day ${text}.` });
  return day;
}
