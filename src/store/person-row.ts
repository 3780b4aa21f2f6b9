import { foldText } from '../base/fold-text.ts';
import type { PersonId } from '../model/ids.ts';
import type { Closeness, Context, Education, PersonFacts, Position, Standing, Topic, Trait } from '../model/person.ts';
import { wordsOf } from './json-column.ts';
import type { EducationTable, PersonTable, PositionTable, TopicTable } from './tables.ts';

/** A key by which the outside world knows a person. */
export interface StoredKey {
  readonly kind: 'linkedin' | 'email' | 'phone' | 'uid';
  readonly value: string;
}

/** A person, whole, as stored. */
export interface StoredPerson extends PersonFacts {
  readonly givenName?: string;
  readonly familyName?: string;
  readonly credentials?: string;
  readonly headline?: string;
  readonly summary?: string;
  readonly industry?: string;
  readonly notes: string;
  readonly birthMonth?: number;
  readonly birthDay?: number;
  readonly birthYear?: number;
  readonly traits: readonly Trait[];
  readonly keys: readonly StoredKey[];
}

/** What stands in other tables about one person. */
export interface PersonParts {
  readonly positions: readonly Position[];
  readonly education: readonly Education[];
  readonly topics: readonly Topic[];
  readonly traits: readonly Trait[];
  readonly keys: readonly StoredKey[];
}

/** As PersonParts, as far as the model needs it. */
export interface FactParts extends Omit<PersonParts, 'keys' | 'traits'> {
  readonly keyKinds: ReadonlySet<StoredKey['kind']>;
}

/** The columns of a new person; what is not said is absent. */
export function newPersonRow(
  id: PersonId,
  person: { readonly name: string; readonly standing: Standing },
): PersonTable {
  return {
    id,
    standing: person.standing,
    name: person.name,
    foldedName: foldText(person.name),
    givenName: null,
    familyName: null,
    credentials: null,
    headline: null,
    summary: null,
    industry: null,
    company: null,
    title: null,
    location: null,
    notes: '',
    connectedOn: null,
    birthMonth: null,
    birthDay: null,
    birthYear: null,
    closeness: null,
    closenessOn: null,
    contexts: '[]',
    competence: null,
    advocacy: null,
    seniority: null,
    pinned: 0,
    cadenceDays: null,
    pausedUntil: null,
    wishedChannel: null,
    wishedChannelOn: null,
    seeks: '[]',
    offers: '[]',
    ended: 0,
    isPrivate: 0,
    handEdited: '[]',
    imported: 0,
  };
}

/** The columns of `person` that the model needs. */
export const FACT_COLUMNS = [
  'id',
  'standing',
  'name',
  'company',
  'title',
  'location',
  'connectedOn',
  'closeness',
  'closenessOn',
  'contexts',
  'competence',
  'advocacy',
  'seniority',
  'pinned',
  'cadenceDays',
  'pausedUntil',
  'wishedChannel',
  'wishedChannelOn',
  'seeks',
  'offers',
  'birthMonth',
  'birthDay',
  'ended',
  'isPrivate',
] as const;

type FactRow = Pick<PersonTable, (typeof FACT_COLUMNS)[number]>;
type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** What the model needs of a person. Filled field by field, as tens of thousands of them are made at once. */
export function toPersonFacts(row: FactRow, parts: FactParts): PersonFacts {
  const facts: Mutable<PersonFacts> = {
    id: row.id,
    name: row.name,
    standing: row.standing,
    positions: parts.positions,
    education: parts.education,
    topics: parts.topics,
    contexts: wordsOf<Context>(row.contexts),
    seeks: wordsOf<string>(row.seeks),
    offers: wordsOf<string>(row.offers),
    pinned: row.pinned === 1,
    ended: row.ended === 1,
    reachable: reachable(row, parts.keyKinds),
  };
  if (row.company !== null) facts.company = row.company;
  if (row.title !== null) facts.title = row.title;
  if (row.location !== null) facts.location = row.location;
  if (row.connectedOn !== null) facts.connectedOn = row.connectedOn;
  // Written through the schema of Closeness only.
  if (row.closeness !== null) facts.closeness = row.closeness as Closeness;
  if (row.closenessOn !== null) facts.closenessOn = row.closenessOn;
  if (row.competence !== null) facts.competence = row.competence;
  if (row.advocacy !== null) facts.advocacy = row.advocacy;
  if (row.seniority !== null) facts.seniority = row.seniority;
  if (row.cadenceDays !== null) facts.cadenceDays = row.cadenceDays;
  if (row.birthMonth !== null && row.birthDay !== null) facts.birthday = { month: row.birthMonth, day: row.birthDay };
  if (row.pausedUntil !== null) facts.pausedUntil = row.pausedUntil;
  if (row.isPrivate === 1) facts.isPrivate = true;
  if (row.wishedChannel !== null) facts.wishedChannel = row.wishedChannel;
  if (row.wishedChannelOn !== null) facts.wishedChannelOn = row.wishedChannelOn;
  return facts;
}

/** A person with everything that is stored of them. */
export function toStoredPerson(row: PersonTable, parts: PersonParts): StoredPerson {
  return {
    ...toPersonFacts(row, { ...parts, keyKinds: new Set(parts.keys.map((key) => key.kind)) }),
    ...present('givenName', row.givenName),
    ...present('familyName', row.familyName),
    ...present('credentials', row.credentials),
    ...present('headline', row.headline),
    ...present('summary', row.summary),
    ...present('industry', row.industry),
    notes: row.notes,
    ...present('birthMonth', row.birthMonth),
    ...present('birthDay', row.birthDay),
    ...present('birthYear', row.birthYear),
    traits: parts.traits,
    keys: parts.keys,
  };
}

/** A position without the columns that only the store needs. */
export function toPosition(row: PositionTable): Position {
  return {
    company: row.company,
    title: row.title,
    ...present('startedOn', row.startedOn),
    ...present('finishedOn', row.finishedOn),
  };
}

/** A school without the columns that only the store needs. */
export function toEducation(row: EducationTable): Education {
  return {
    school: row.school,
    ...present('degree', row.degree),
    ...present('startedOn', row.startedOn),
    ...present('finishedOn', row.finishedOn),
  };
}

/** A topic without the columns that only the store needs. */
export function toTopic(row: TopicTable): Topic {
  return { topic: row.topic, source: row.source };
}

/** `{ [key]: value }`, or nothing where the column is null: absence is a missing key. */
export function present<Key extends string, Value>(key: Key, value: Value | null): { readonly [K in Key]?: Value } {
  // A computed key widens to string; the type says what was put in.
  return value === null ? {} : ({ [key]: value } as { [K in Key]: Value });
}

/**
 * By mail and phone where an address is known; by message where the platform delivers it, which is between connections:
 * exports before 2023 name connections without their address.
 */
function reachable(row: FactRow, kinds: ReadonlySet<StoredKey['kind']>): PersonFacts['reachable'] {
  const channels: PersonFacts['reachable'][number][] = [];
  if (kinds.has('email')) channels.push('mail');
  if (row.connectedOn !== null || (kinds.has('linkedin') && row.standing !== 'prospect')) channels.push('message');
  if (kinds.has('phone')) channels.push('phone');
  return channels;
}
