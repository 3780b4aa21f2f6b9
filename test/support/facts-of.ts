import { type Day, dayOf } from '../../src/base/days.ts';
import type { Answer } from '../../src/model/answer.ts';
import type { Channel } from '../../src/model/channel.ts';
import type { DeclaredLink, Facts, Favour, LifeEvent, MoveOutcome, WeekSettings } from '../../src/model/facts.ts';
import type { PersonId } from '../../src/model/ids.ts';
import { interactionColumns, type Participation } from '../../src/model/interactions.ts';
import type { KnownGroup } from '../../src/model/known-group.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Objective, ObjectiveKind } from '../../src/model/objective.ts';
import type { PersonFacts } from '../../src/model/person.ts';
import { NO_TOLD_LINKS } from '../../src/model/told-links.ts';

/** The day on which hand-made facts are looked at: 24 November 2026. */
export const TODAY: Day = dayOf(2026, 11, 24)!;

/** A person as a test names them; what is left out is unknown. `knows` are topics as the owner noted them. */
export type PersonSketch = Partial<Omit<PersonFacts, 'id' | 'topics'>> & { readonly knows?: readonly string[] };

/** Something that happened so many days before TODAY; negative for what is yet to come. Direction `both` unless told otherwise. */
export interface InteractionSketch {
  readonly with: string | readonly string[];
  readonly daysAgo: number;
  /** `in-person` unless told otherwise. */
  readonly channel?: Channel;
  readonly minutes?: number;
  /** Those named and the owner, unless told otherwise. */
  readonly participants?: number;
  readonly direction?: 'in' | 'out' | 'both' | 'none';
  /** Of messages, in each direction that is used; 120 unless told otherwise. */
  readonly characters?: number;
}

export interface ObjectiveSketch extends Partial<Omit<Objective, 'id' | 'kind'>> {
  readonly kind: ObjectiveKind;
}

export interface FactsSketch {
  /** Contacts unless `standing` says otherwise, by a name of the test's own; ids are 1, 2, … in this order. */
  readonly people?: Readonly<Record<string, PersonSketch>>;
  readonly owner?: PersonSketch;
  readonly interactions?: readonly InteractionSketch[];
  readonly know?: readonly (readonly [string, string])[];
  readonly strangers?: readonly (readonly [string, string])[];
  /** Ids are 1, 2, … in this order. */
  readonly objectives?: readonly ObjectiveSketch[];
  readonly favours?: readonly (Omit<Favour, 'person' | 'day'> & {
    readonly person: string;
    readonly daysAgo: number;
  })[];
  readonly mentions?: readonly (Omit<Mention, 'person'> & { readonly person: string })[];
  readonly knownGroups?: readonly KnownGroup[];
  readonly answers?: readonly Answer[];
  readonly lifeEvents?: readonly (Omit<LifeEvent, 'person' | 'day' | 'batch'> & {
    readonly person: string;
    readonly daysAgo: number;
  })[];
  readonly outcomes?: readonly MoveOutcome[];
  /** Of the owner; the number of days in which it falls due, negative when it is overdue. Ids are 1, 2, … in this order. */
  readonly promises?: readonly { readonly person: string; readonly text: string; readonly dueIn: number }[];
  readonly settings?: Partial<WeekSettings>;
}

/** Facts with the ids behind the names of the test. */
export interface MadeFacts {
  readonly facts: Facts;
  /** The id of a named person. Throws for a name that the test did not introduce. */
  readonly id: (name: string) => PersonId;
}

/** Small facts made by hand. `factsOf({ people: { Ana: { company: 'Acme' } }, interactions: [{ with: 'Ana', daysAgo: 3 }] })` */
export function factsOf(sketch: FactsSketch): MadeFacts {
  const names = Object.keys(sketch.people ?? {});
  const ids = new Map(names.map((name, index) => [name, index + 1]));
  const id = (name: string): PersonId => {
    const known = ids.get(name);
    if (known === undefined) throw new Error(`The test has no person called ${name}.`);
    return known;
  };
  const pair =
    (know: boolean) =>
    (names: readonly [string, string]): DeclaredLink => ({
      a: id(names[0]),
      b: id(names[1]),
      know,
    });
  const facts: Facts = {
    owner: { ...personOf(0, 'Owner', sketch.owner ?? {}), standing: 'owner' },
    people: Object.entries(sketch.people ?? {}).map(([name, person]) => personOf(id(name), name, person)),
    interactions: interactionColumns(
      (sketch.interactions ?? []).flatMap((happened, index) => participationsIn(happened, index + 1, id)),
    ),
    toldLinks: NO_TOLD_LINKS,
    links: [...(sketch.know ?? []).map(pair(true)), ...(sketch.strangers ?? []).map(pair(false))],
    mentions: (sketch.mentions ?? []).map(({ person, ...mention }) => ({ ...mention, person: id(person) })),
    knownGroups: sketch.knownGroups ?? [],
    answers: sketch.answers ?? [],
    favours: (sketch.favours ?? []).map(({ person, daysAgo, ...favour }) => ({
      ...favour,
      person: id(person),
      day: TODAY - daysAgo,
    })),
    lifeEvents: (sketch.lifeEvents ?? []).map(({ person, daysAgo, ...event }) => ({
      ...event,
      person: id(person),
      day: TODAY - daysAgo,
      batch: 1,
    })),
    objectives: (sketch.objectives ?? []).map((objective, index) => objectiveOf(index + 1, objective)),
    outcomes: sketch.outcomes ?? [],
    promises: (sketch.promises ?? []).map(({ person, text, dueIn }, index) => ({
      id: index + 1,
      person: id(person),
      by: 'owner',
      text,
      madeOn: TODAY - 30,
      dueOn: TODAY + dueIn,
      state: 'open',
    })),
    settings: { minutes: 90, workingDays: [0, 1, 2, 3, 4], from: 540, until: 1_020, ...sketch.settings },
  };
  return { facts, id };
}

/** An objective by its kind; no words, middle priority and simple unless told otherwise. */
export function objectiveOf(id: number, sketch: ObjectiveSketch): Objective {
  return { id, text: '', knowledge: [], groups: [], priority: 3, complexity: 0, createdOn: TODAY - 30, ...sketch };
}

function personOf(id: PersonId, name: string, { knows = [], ...sketch }: PersonSketch): PersonFacts {
  return {
    id,
    name,
    standing: 'contact',
    positions: [],
    education: [],
    contexts: [],
    pinned: false,
    ended: false,
    reachable: ['message'],
    topics: knows.map((topic) => ({ topic, source: 'owner' })),
    ...sketch,
  };
}

function participationsIn(
  happened: InteractionSketch,
  interaction: number,
  id: (name: string) => PersonId,
): Participation[] {
  const people = typeof happened.with === 'string' ? [happened.with] : happened.with;
  const direction = happened.direction ?? 'both';
  const incoming = direction === 'in' || direction === 'both' ? 1 : 0;
  const outgoing = direction === 'out' || direction === 'both' ? 1 : 0;
  const channel = happened.channel ?? 'in-person';
  const characters = channel === 'message' || channel === 'mail' ? (happened.characters ?? 120) : 0;
  return people.map((name) => ({
    interaction,
    person: id(name),
    day: TODAY - happened.daysAgo,
    channel,
    ...(happened.minutes === undefined ? {} : { minutes: happened.minutes }),
    participants: happened.participants ?? people.length + 1,
    incoming,
    outgoing,
    incomingCharacters: incoming * characters,
    outgoingCharacters: outgoing * characters,
  }));
}
