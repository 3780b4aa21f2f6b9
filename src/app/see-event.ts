import { type Day, mondayOf, toIsoDay } from '../base/days.ts';
import type { Debriefed, EventRow, Meeting } from '../contract/event-shapes.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import type { NetworkEvent } from '../model/event.ts';
import type { PersonId } from '../model/ids.ts';
import { briefFor } from '../planning/brief.ts';
import { eventSlots } from '../planning/events/event-slots.ts';
import { visitLimits } from '../planning/events/visit-limits.ts';
import { whoLivesIn } from '../planning/events/who-lives-where.ts';
import { whomToMeet } from '../planning/events/whom-to-meet.ts';
import type { MoveDraft } from '../planning/moves/move-draft.ts';
import { outlookOf } from '../planning/outlook-of.ts';
import type { Slot } from '../planning/planned-move.ts';
import { textsOf } from '../planning/planned-move.ts';
import { toPlannedMove } from '../planning/to-planned-move.ts';
import { eventById } from '../store/events.ts';
import type { Words } from '../words/words.ts';
import { busySlots, rereadBusyFiles } from './busy-slots.ts';
import type { Context } from './context.ts';
import type { KnownNetwork } from './network-memory.ts';
import { type Perhaps, perhapsKnown } from './perhaps-known.ts';
import { roleOf } from './role-of.ts';
import { toClock } from './week-settings.ts';

/** One event: whom to meet and why, when, and what came of it. @throws Refusal `event-not-found` */
export async function seeEvent(context: Context, { id, limit }: CheckedInputOf<'event'>): Promise<AnswerOf<'event'>> {
  const event = await eventById(context.store, id);
  const network = await context.memory.network(await context.today());
  const there = attendeesOf(event, network);
  const perhaps = await perhapsKnown(context, network, listed([event]));
  const row = toEventRow(event, network, perhaps);
  const days = Array.from({ length: event.lastDay - event.firstDay + 1 }, (_, index) => event.firstDay + index);
  const { facts, assessment, today } = network;
  const monday = mondayOf(Math.max(today, event.firstDay));
  const outlook = outlookOf(facts, assessment, monday);
  const limits = visitLimits(outlook, event.kind, event.firstDay);
  // Of whom something is said already, nobody need be met again; who is perhaps known is asked about first.
  const places = there.flatMap(({ person, debrief }) =>
    debrief === undefined && !perhaps.has(person) ? (assessment.placeOf.get(person) ?? []) : [],
  );
  const drafts = row.state === 'over' ? [] : whomToMeet(outlook, { kind: event.kind, days, places }, limits);
  const slots = eventSlots(drafts.length, drafts[0]?.minutes ?? 0, {
    days,
    today,
    settings: facts.settings,
    busy: drafts.length === 0 ? [] : await busyOn(context, days),
  });
  const meet = drafts.map((draft, index): Meeting => {
    const planned = toPlannedMove(outlook, draft, {
      id: `event-${id}-${draft.places[0]!}`,
      gain: 0,
      isSkippedTwice: false,
    });
    const brief = briefFor(planned, facts, assessment);
    const { person } = there.find((one) => assessment.placeOf.get(one.person) === draft.places[0])!;
    return {
      ...toAttendee(person, sourceOf(there, person), { network, perhaps }),
      sentence: textsOf(planned, network.assessment.words.language).sentence,
      reason: planned.reason,
      why: [...planned.why],
      chance: planned.chance ?? null,
      slot: toSlot(slots[index]),
      brief: brief === undefined ? null : { ...brief, common: [...brief.common], different: [...brief.different] },
    };
  });
  const attendees = inOrder(there, meet, { network, perhaps });
  return {
    ...row,
    limits: { ...newPeopleIn(drafts, limits), sentence: limits.sentence },
    meet,
    attendees: attendees.slice(0, limit),
    total: attendees.length,
    absent: event.absent.map((person) => ({ id: person, name: network.nameOf(person) })),
  };
}

/** Everybody whom lists of events that are not over name: of them some are perhaps known by another name. */
export function listed(events: readonly NetworkEvent[]): readonly PersonId[] {
  return events.flatMap(({ people }) => people.filter(({ source }) => source === 'list').map(({ person }) => person));
}

/** An event as a line of a list. */
export function toEventRow(event: NetworkEvent, network: KnownNetwork, perhaps: Perhaps): EventRow {
  const { today } = network;
  const there = attendeesOf(event, network);
  const known = there.filter(({ person }) => network.tieOf(person)?.isReal === true).length;
  const asked = there.filter(({ person }) => perhaps.has(person)).length;
  const debriefed = event.people.filter(({ debrief }) => debrief !== undefined).length;
  const state = event.lastDay < today ? 'over' : event.firstDay > today ? 'ahead' : 'now';
  return {
    id: event.id,
    kind: event.kind,
    name: event.name,
    place: event.place ?? null,
    from: toIsoDay(event.firstDay),
    until: toIsoDay(event.lastDay),
    topics: [...event.topics],
    going: event.isGoing,
    state,
    people: there.length,
    known,
    perhapsKnown: asked,
    debriefed,
    sentence: sentenceFor(event, { people: there.length, known, asked, state, debriefed }, network.assessment.words),
  };
}

interface There {
  readonly person: PersonId;
  readonly source: Debriefed['source'];
  readonly debrief?: NetworkEvent['people'][number]['debrief'];
}

/** Who is on a list, whom the owner named, and on a trip everybody who lives there. */
function attendeesOf(event: NetworkEvent, { facts, personOf }: KnownNetwork): readonly There[] {
  const named = new Set([...event.people.map(({ person }) => person), ...event.absent]);
  const lives = event.kind === 'trip' ? whoLivesIn(facts.people, event.place ?? event.name) : [];
  return [
    ...event.people.filter(({ person }) => personOf(person)?.standing !== 'owner'),
    ...lives.filter((person) => !named.has(person)).map((person): There => ({ person, source: 'place' })),
  ];
}

function sourceOf(there: readonly There[], person: PersonId): Debriefed['source'] {
  return there.find((one) => one.person === person)!.source;
}

interface Told {
  readonly network: KnownNetwork;
  readonly perhaps: Perhaps;
}

function toAttendee(person: PersonId, source: Debriefed['source'], { network, perhaps }: Told) {
  const facts = network.personOf(person);
  const other = perhaps.get(person);
  return {
    person: { id: person, name: network.nameOf(person) },
    role: facts === undefined ? '' : roleOf(facts),
    isKnown: network.tieOf(person)?.isReal === true,
    perhaps: other === undefined ? null : { id: other, name: network.nameOf(other) },
    source,
  };
}

/** Those to meet first, then those known, then by name. */
function inOrder(there: readonly There[], meet: readonly Meeting[], told: Told): Debriefed[] {
  const rank = new Map(meet.map(({ person }, index) => [person.id, index]));
  const all = there.map(
    ({ person, source, debrief }): Debriefed => ({
      ...toAttendee(person, source, told),
      spoke: debrief?.spoke ?? null,
      spokeOn: debrief?.spokeOn === undefined ? null : toIsoDay(debrief.spokeOn),
      followUp: debrief?.followUp ?? null,
    }),
  );
  const placeOf = (one: Debriefed): number => rank.get(one.person.id) ?? (one.isKnown ? meet.length : meet.length + 1);
  return all.toSorted(
    (a, b) => placeOf(a) - placeOf(b) || a.person.name.localeCompare(b.person.name) || a.person.id - b.person.id,
  );
}

function newPeopleIn(
  drafts: readonly MoveDraft[],
  { perDay }: { readonly perDay: number },
): { perDay: number; newPeople: number } {
  return { perDay, newPeople: drafts.filter(({ isNew }) => isNew).length };
}

function toSlot(slot: Slot | undefined): Meeting['slot'] {
  if (slot === undefined) return null;
  return { day: toIsoDay(slot.day), from: toClock(slot.from), until: toClock(slot.until) };
}

async function busyOn(context: Context, days: readonly Day[]): Promise<readonly Slot[]> {
  await rereadBusyFiles(context);
  const mondays = [...new Set(days.map(mondayOf))];
  return (await Promise.all(mondays.map((monday) => busySlots(context, monday)))).flat();
}

function sentenceFor(
  { kind, isGoing, topics }: NetworkEvent,
  about: {
    readonly people: number;
    readonly known: number;
    readonly asked: number;
    readonly state: EventRow['state'];
    readonly debriefed: number;
  },
  { events }: Words,
): string {
  const { people, known, asked, state, debriefed } = about;
  if (state === 'over' && people > debriefed)
    return debriefed === 0 ? events.overUnsaid : events.overSome(people - debriefed);
  if (state === 'over') return people === 0 ? events.over : events.overAll;
  const who =
    people === 0
      ? kind === 'trip'
        ? events.nobodyLives
        : events.nobodyYet
      : [events.there(people, known, kind === 'trip'), ...(asked === 0 ? [] : [events.asked(asked)])].join(' ');
  if (isGoing) return who;
  return `${who} ${topics.length > 0 ? events.thinkingTold : events.thinking}`;
}
