import { type Chance, chanceFrom } from '../base/chance.ts';
import { type Day, mondayOf, toIsoDay } from '../base/days.ts';
import type { FavourRecord, FileRecord, OwnerRecord, PersonKey, PersonRecord } from '../formats/record.ts';
import { COMMUNITIES } from './data/communities.ts';
import { OWNER } from './data/owner.ts';
import { FAVOURS, LIFE_EVENTS, LINKS, OBJECTIVES, OUTCOMES, RETURNS } from './data/story.ts';
import {
  castNamed,
  exchangesWith,
  gatheringExchanges,
  type InventedExchange,
  toldExchanges,
} from './invent-exchanges.ts';
import { type InventedPerson, inventPeople } from './invent-people.ts';
import type { SampleNetwork, SamplePerson } from './sample-network-shape.ts';

/** What the sample calls its only file. */
export const SAMPLE_FILE = 'Sample network';

const DEFAULT_SEED = 7;
const NINE_TO_FIVE = { from: 9 * 60, until: 17 * 60 };
const CLOSENESS_SAID_DAYS_AGO = 30;

type Unplaced = FileRecord extends infer One ? (One extends FileRecord ? Omit<One, 'origin'> : never) : never;

/**
 * A believable network of invented people around an invented owner, three years of it up to `today`.
 * The same day and seed give the same network; another day moves all of it along, so that it is never stale.
 */
export function sampleNetwork(today: Day, seed: number = DEFAULT_SEED): SampleNetwork {
  const chance = chanceFrom(seed);
  const people = inventPeople(today, chance);
  const byName = new Map(people.map((person) => [person.name, person]));
  const keyOf = (name: string): PersonKey => castNamed(byName, name).keys[0];
  const told = toldExchanges(byName, today, chance);
  const exchanges = [
    ...told.map(({ exchange }) => exchange),
    ...gatheringExchanges(byName, today, chance),
    ...people.flatMap((person) => exchangesWith(person, today, chance)),
  ];
  return {
    records: placed([
      ...ownerRecords(today),
      ...people.map(personRecord),
      ...endorsements(people, today, chance),
      ...inOrder(exchanges).map((exchange) => ({ ...exchange, rows: rowsOf(exchange) })),
    ]),
    communities: COMMUNITIES.map(({ name }) => ({
      name,
      members: people.filter((person) => person.community === name).map((person) => person.keys[0]),
    })),
    objectives: OBJECTIVES,
    people: people.flatMap((person, index) => saidOf(person, today - CLOSENESS_SAID_DAYS_AGO - (index % 9))),
    links: LINKS.map(({ a, b, know }) => ({ a: keyOf(a), b: keyOf(b), know })),
    favours: FAVOURS.map(({ who, kind, daysAgo, what }) => ({ person: keyOf(who), kind, day: today - daysAgo, what })),
    lifeEvents: LIFE_EVENTS.map(({ who, kind, daysAgo, text }) => ({
      person: keyOf(who),
      kind,
      day: today - daysAgo,
      text,
    })),
    notes: told.map(({ exchange, text }) => ({ exchange: exchange.key, text })),
    outcomes: OUTCOMES.map(({ who, weeksAgo, weekday, ...outcome }) => {
      const week = mondayOf(today) - 7 * weeksAgo;
      return { ...outcome, people: who.map(keyOf), week, decidedOn: week + weekday };
    }),
    returns: RETURNS.map(({ who, daysAgo, ...came }) => ({ ...came, people: who.map(keyOf), day: today - daysAgo })),
    settings: { minutes: 90, workingDays: [0, 1, 2, 3, 4], ...NINE_TO_FIVE },
  };
}

function ownerRecords(today: Day): Unplaced[] {
  const { givenName, familyName, headline, summary, industry, location } = OWNER;
  const facts: OwnerRecord['fact'][] = [
    { about: 'profile', givenName, familyName, headline, summary, industry, location },
    { about: 'key', key: { kind: 'linkedin', value: OWNER.profile } },
    { about: 'key', key: { kind: 'email', value: OWNER.email } },
    ...OWNER.positions.map((position) => ({
      about: 'position' as const,
      company: position.company,
      title: position.title,
      startedOn: firstOfMonth(today - position.startedDaysAgo),
      ...('finishedDaysAgo' in position ? { finishedOn: firstOfMonth(today - position.finishedDaysAgo) } : {}),
    })),
    ...OWNER.education.map((education) => ({
      about: 'education' as const,
      school: education.school,
      degree: education.degree,
      startedOn: firstOfMonth(today - education.startedDaysAgo),
      finishedOn: firstOfMonth(today - education.finishedDaysAgo),
    })),
    ...OWNER.skills.map((topic) => ({ about: 'skill' as const, topic })),
  ];
  return facts.map((fact) => ({ kind: 'owner', fact }));
}

function personRecord(person: InventedPerson): Omit<PersonRecord, 'origin'> {
  const [givenName, ...family] = person.name.split(' ');
  return {
    kind: 'person',
    person: { name: person.name, keys: person.keys },
    ...(givenName === undefined ? {} : { givenName }),
    familyName: family.join(' '),
    ...(person.company === undefined ? {} : { company: person.company }),
    ...(person.title === undefined ? {} : { title: person.title }),
    ...(person.place === undefined ? {} : { location: person.place }),
    ...(person.connectedOn === undefined ? {} : { connectedOn: person.connectedOn }),
  };
}

/** The owner has endorsed those whose competence she knows best, for the first thing they know; half of them did the same. */
function endorsements(people: readonly InventedPerson[], today: Day, chance: Chance): Omit<FavourRecord, 'origin'>[] {
  return people.flatMap((person) => {
    const topic = person.cast?.topics?.[0];
    if (person.cast?.competence !== 4 || topic === undefined || person.connectedOn === undefined) return [];
    const day = today - Math.floor((today - person.connectedOn) / 2);
    const mention = { name: person.name, keys: person.keys };
    const [slug] = person.keys.map((key) => key.value);
    const favour = { kind: 'favour', person: mention, day, what: 'endorsement' } as const;
    return [
      { ...favour, key: `sample endorsement given ${slug}`, direction: 'given' as const, topic },
      ...(chance() < 0.5
        ? [
            {
              ...favour,
              key: `sample endorsement received ${slug}`,
              direction: 'received' as const,
              topic: OWNER.skills[0],
            },
          ]
        : []),
    ];
  });
}

function saidOf({ cast, keys }: InventedPerson, closenessOn: Day): readonly SamplePerson[] {
  if (cast === undefined) return [];
  const { closeness, competence, advocacy, note } = cast;
  return [
    {
      person: keys[0],
      ...(closeness === undefined ? {} : { closeness, closenessOn }),
      ...(competence === undefined ? {} : { competence }),
      ...(advocacy === undefined ? {} : { advocacy }),
      ...(note === undefined ? {} : { note }),
      contexts: cast.contexts ?? [],
      topics: cast.topics ?? [],
    },
  ];
}

/** Oldest first; where two have the same day, channel and people, the first one given stands for both. */
function inOrder(exchanges: readonly InventedExchange[]): readonly InventedExchange[] {
  const byKey = new Map<string, InventedExchange>();
  for (const exchange of exchanges) if (!byKey.has(exchange.key)) byKey.set(exchange.key, exchange);
  return [...byKey.values()].sort((a, b) => a.day - b.day);
}

function rowsOf(exchange: InventedExchange): number {
  return exchange.parties.reduce((most, party) => Math.max(most, party.incoming + party.outgoing), 1);
}

function placed(records: readonly Unplaced[]): FileRecord[] {
  return records.map((record, index) => ({ ...record, origin: { file: SAMPLE_FILE, line: index + 1 } }));
}

/** Profiles name months; they are kept as the first day. */
function firstOfMonth(day: Day): Day {
  return day - Number(toIsoDay(day).slice(-2)) + 1;
}
