import { assess } from '../../src/audit/assess.ts';
import { type Chance, chanceFrom } from '../../src/base/chance.ts';
import { dayOf } from '../../src/base/days.ts';
import { neighboursOf } from '../../src/graph/graph.ts';
import type { Channel } from '../../src/model/channel.ts';
import { DEFAULT_VALUES } from '../../src/model/constants/constants.ts';
import type { DeclaredLink, Facts, Favour, MoveOutcome } from '../../src/model/facts.ts';
import { interactionColumns, type Participation } from '../../src/model/interactions.ts';
import type { Objective, ObjectiveKind } from '../../src/model/objective.ts';
import type { PersonFacts } from '../../src/model/person.ts';
import { NO_TOLD_LINKS } from '../../src/model/told-links.ts';
import { planWeek } from '../../src/planning/plan-week.ts';
import type { PlannedMove } from '../../src/planning/planned-move.ts';
import type { Policy } from './policies.ts';
import type { World } from './world.ts';

/** What the circles of a place work on, as titles, employers and words that people would note. */
const FIELDS = [
  ['Software Engineer', 'Nordic Software', 'software engineering'],
  ['Nurse', 'City Hospital', 'nursing'],
  ['Policy Officer', 'Ministry of Energy', 'policy'],
  ['Marketing Manager', 'Lake Retail', 'marketing'],
  ['Lawyer', 'Berg Law Firm', 'law'],
  ['Researcher', 'Lake University', 'research'],
  ['Financial Analyst', 'First Bank', 'finance'],
  ['Operations Manager', 'Steel Manufacturing', 'operations'],
  ['Data Scientist', 'Union Insurance', 'data science'],
  ['Product Manager', 'Media House', 'product management'],
  ['Sales Manager', 'Harbour Logistics', 'sales'],
  ['HR Manager', 'Hotel Group', 'human resources'],
] as const;

const MONDAY = dayOf(2026, 1, 5)!;
/** Share of ties between others that the owner has heard of. */
const LINKS_KNOWN = 0.5;
/** Share of people of whom a topic is noted. */
const TOPICS_KNOWN = 0.5;
/** Share of strangers who are contacts on paper already. */
const CONNECTED = 0.5;

/** The words by which an objective names what the people of a circle know. */
export function fieldWord(circle: number): string {
  return FIELDS[circle % FIELDS.length]![2];
}

/** Follows the weekly plans of Tertius, which sees what an owner would have noted, and learns from what comes of them. */
export function tertiusPolicy(kind: ObjectiveKind, targets: ReadonlySet<number>): Policy {
  const known = new WeakMap<World, Notebook>();
  return (world, minutes) => {
    const notes = known.get(world) ?? notebook(world, { kind, targets });
    known.set(world, notes);
    const today = MONDAY + world.day();
    const facts: Facts = { ...notes.facts, ...notes, interactions: interactionColumns(notes.rows) };
    const week = planWeek({ facts, assessment: assess(facts, today, DEFAULT_VALUES), monday: today, minutes });
    for (const move of week.moves) follow(world, notes, move, today);
  };
}

/** What the owner has on record. */
interface Notebook {
  readonly facts: Facts;
  readonly rows: Participation[];
  readonly favours: Favour[];
  readonly outcomes: MoveOutcome[];
}

/** Does one move in the world, and notes what came of it. */
function follow(world: World, notes: Notebook, move: PlannedMove, today: number): void {
  const nodes = move.people.map((person) => world.people[person - 1]!);
  const [first, second] = nodes;
  if (first === undefined) return;
  const channel = move.channel ?? 'message';
  let answered = false;
  if (move.kind === 'ask-introduction' && second !== undefined) {
    if (world.agrees(first, second)) {
      note(notes, { person: move.people[0]!, day: today, channel, both: true });
      answered = world.turnTo(second, { isLive: true, isIntroduced: true });
      if (answered) note(notes, { person: move.people[1]!, day: today, channel: 'video', minutes: 20, both: true });
    }
    notes.favours.push({ person: move.people[0]!, kind: 'asked-introduction', day: today });
  } else {
    for (const [rank, node] of nodes.entries()) {
      const came = world.turnTo(node, { isLive: move.isLive });
      answered ||= came;
      const happened = move.isLive ? { minutes: move.minutes } : {};
      if (came || !move.isLive)
        note(notes, { person: move.people[rank]!, day: today, channel, both: came, ...happened });
      const favour = FAVOURS[move.kind];
      if (favour !== undefined) notes.favours.push({ person: move.people[rank]!, kind: favour, day: today });
    }
  }
  notes.outcomes.push({
    move: move.id,
    kind: move.kind,
    people: move.people,
    week: today,
    state: 'done',
    decidedOn: today,
    answered,
    ...(move.features === undefined ? {} : { features: move.features as Readonly<Record<string, number>> }),
    ...(move.distance === undefined ? {} : { distance: move.distance }),
  });
}

const FAVOURS: Readonly<Record<string, Favour['kind']>> = {
  offer: 'gave-help',
  introduce: 'gave-introduction',
  ask: 'asked-advice',
  'cross-check': 'passed-on-idea',
};

function note(
  notes: Notebook,
  happened: { person: number; day: number; channel: Channel; minutes?: number; both: boolean },
): void {
  const { person, day, channel, minutes, both } = happened;
  const characters = channel === 'message' || channel === 'mail' ? 160 : 0;
  notes.rows.push({
    interaction: notes.rows.length + 1,
    person,
    day,
    channel,
    ...(minutes === undefined ? {} : { minutes }),
    participants: 2,
    incoming: both ? 1 : 0,
    outgoing: 1,
    incomingCharacters: both ? characters : 0,
    outgoingCharacters: characters,
  });
}

function notebook(world: World, { kind, targets }: { kind: ObjectiveKind; targets: ReadonlySet<number> }): Notebook {
  // What an owner happens to know of others is drawn apart from what happens to them.
  const chance = chanceFrom(world.owner + 1);
  const { place, people } = world;
  const personOf = new Map(people.map((node, index) => [node, index + 1]));
  const words = [...targets].map(fieldWord);
  const objective: Objective = {
    id: 1,
    kind,
    text: 'What the year is for',
    knowledge: kind === 'execute' || kind === 'support' ? [] : words,
    groups: kind === 'execute' || kind === 'support' ? words : [],
    priority: 3,
    complexity: 0.5,
    createdOn: MONDAY,
  };
  const notes: Notebook = {
    facts: {
      owner: { ...personFrom(0, place.circleOf[world.owner]!, chance), standing: 'owner' },
      people: people.map((node, index) => {
        const person = personFrom(index + 1, place.circleOf[node]!, chance);
        if (world.isKnown(node)) return person;
        return chance() < CONNECTED ? { ...person, connectedOn: MONDAY - 400 } : { ...person, standing: 'prospect' };
      }),
      interactions: interactionColumns([]),
      links: linksHeardOf(world, personOf, chance),
      toldLinks: NO_TOLD_LINKS,
      mentions: [],
      knownGroups: [],
      answers: [],
      favours: [],
      lifeEvents: [],
      objectives: [objective],
      outcomes: [],
      settings: { minutes: 90, workingDays: [0, 1, 2, 3, 4], from: 540, until: 1_020 },
    },
    rows: [],
    favours: [],
    outcomes: [],
  };
  for (const node of people) if (world.isKnown(node)) noteHistory(world, notes, node, personOf.get(node)!, chance);
  return notes;
}

/** What there is on record of a tie at the start: the closer, the more. */
function noteHistory(world: World, notes: Notebook, node: number, person: number, chance: Chance): void {
  const last = world.lastContact(node)!;
  const count = 1 + Math.round(10 * world.closeness(node));
  for (let index = 0; index < count; index++) {
    const day = MONDAY + last - Math.round(index * (30 + 40 * chance()));
    const isLive = chance() < 0.5;
    note(notes, {
      person,
      day,
      channel: isLive ? 'in-person' : 'message',
      both: true,
      ...(isLive ? { minutes: 45 } : {}),
    });
  }
}

/** Ties among those the owner knows, and from them to others, as far as the owner has heard. */
function linksHeardOf(world: World, personOf: ReadonlyMap<number, number>, chance: Chance): DeclaredLink[] {
  const links: DeclaredLink[] = [];
  for (const node of world.people) {
    for (const other of neighboursOf(world.place.ties, node)) {
      const [a, b] = [personOf.get(node), personOf.get(other)];
      if (a === undefined || b === undefined || a >= b) continue;
      if ((world.isKnown(node) || world.isKnown(other)) && chance() < LINKS_KNOWN) links.push({ a, b, know: true });
    }
  }
  return links;
}

function personFrom(id: number, circle: number, chance: Chance): PersonFacts {
  const [title, company, topic] = FIELDS[circle % FIELDS.length]!;
  const employer = circle < FIELDS.length ? company : `${company} ${Math.floor(circle / FIELDS.length) + 1}`;
  return {
    id,
    name: `Person ${id}`,
    standing: 'contact',
    title,
    company: employer,
    positions: [],
    education: [],
    contexts: [],
    pinned: false,
    ended: false,
    reachable: ['message'],
    topics: chance() < TOPICS_KNOWN ? [{ topic, source: 'owner' }] : [],
  };
}
