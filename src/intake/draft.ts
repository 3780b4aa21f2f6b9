import type { Day } from '../base/days.ts';
import { foldText } from '../base/fold-text.ts';
import type { FileRecord, Mention, Origin, PersonKey } from '../formats/record.ts';
import type { ImportChanges, PersonRef, WholeImport } from '../model/import-changes.ts';
import type { Known, KnownInteraction, PersonField, PersonFields } from '../model/known.ts';
import { isNeverPerson } from '../model/nobody-reason.ts';
import type { Topic, Trait } from '../model/person.ts';
import { type FileTally, fileTally } from './file-tally.ts';
import { identify, type NameEvidence, nameKey } from './identify.ts';
import { type KeyMap, keyMap } from './key-map.ts';
import type { CompareSeniority } from './life-event.ts';
import { namesakesReason } from './namesakes-reason.ts';
import { type DraftPerson, type PeopleIndex, peopleIndex } from './people-index.ts';

export interface DraftOptions {
  readonly today: Day;
  readonly compareSeniority: CompareSeniority;
  readonly whole?: WholeImport | undefined;
}

type Growing<List> = { -readonly [Name in keyof List]: List[Name] extends readonly (infer Item)[] ? Item[] : never };

/** What was decided so far. Made and filled within one call of `decide`; nothing of it outlives that. */
export interface Draft {
  readonly known: Known;
  readonly today: Day;
  readonly compareSeniority: CompareSeniority;
  readonly people: PeopleIndex;
  readonly tally: FileTally;
  /** Every profile that these files mention. */
  readonly mentioned: ReadonlySet<string>;
  /** Names, folded, that several profiles of these files bear. */
  readonly sharedNames: ReadonlySet<string>;
  /** These files are older than what is known: they add, and correct nothing. */
  readonly isOlder: boolean;
  /** Interactions from this id on came with earlier portions of the same import. */
  readonly firstInteraction: number;
  readonly interactions: ReadonlyMap<string, KnownInteraction>;
  readonly favours: ReadonlyMap<string, number>;
  readonly toldLinks: ReadonlyMap<string, number>;
  readonly nobodies: Map<string, number | 'new'>;
  /** Keys, as `kind value`, of rooms, lists and machines: whoever is named by them alone is nobody. */
  readonly neverPeople: Set<string>;
  readonly changes: Growing<Omit<ImportChanges, 'people' | 'seen' | 'files' | 'said'>>;
  readonly seen: { readonly [Name in keyof ImportChanges['seen']]: Set<number> };
  readonly keyIds: KeyMap<number>;
  readonly topics: Map<string, number | 'new'>;
  readonly traits: Map<string, number | 'new'>;
  /** Positions and schools whose end these files have told: the first word stands. */
  readonly ended: Set<string>;
}

/** The beginning: what is known, and what the files are about as a whole; `whole` is absent where these records are all. */
export function newDraft(
  known: Known,
  records: readonly FileRecord[],
  { today, compareSeniority, whole }: DraftOptions,
): Draft {
  return {
    known,
    today,
    compareSeniority,
    people: peopleIndex(known, whole),
    tally: fileTally(),
    mentioned: new Set([...profilesIn(records), ...(whole?.mentioned ?? [])]),
    sharedNames: whole?.sharedNames ?? sharedNames(records),
    isOlder: whole?.isOlder ?? lastConnection(records) < lastKnownConnection(known),
    firstInteraction: whole?.firstInteraction ?? Number.POSITIVE_INFINITY,
    interactions: new Map(known.interactions.flatMap((entry) => (entry.key === undefined ? [] : [[entry.key, entry]]))),
    favours: new Map(known.favours.map((favour) => [favour.key, favour.id])),
    toldLinks: new Map(known.toldLinks.map((link) => [link.key, link.id])),
    nobodies: new Map(known.nobodies.map((nobody) => [`${nobody.kind} ${nobody.value}`, nobody.id])),
    neverPeople: new Set(
      known.nobodies.flatMap((nobody) =>
        isNeverPerson(nobody.reason) && !nobody.isPerson ? [`${nobody.kind} ${nobody.value}`] : [],
      ),
    ),
    changes: {
      fields: [],
      keys: [],
      topics: [],
      traits: [],
      positions: [],
      education: [],
      interactions: [],
      grown: [],
      favours: [],
      toldLinks: [],
      nobodies: [],
      lifeEvents: [],
      namesBefore: [],
    },
    seen: {
      person: new Set(),
      facts: new Set(),
      personKey: new Set(),
      topic: new Set(),
      trait: new Set(),
      position: new Set(),
      education: new Set(),
      interaction: new Set(),
      favour: new Set(),
      toldLink: new Set(),
      nobody: new Set(),
    },
    keyIds: idsOfKeys(known),
    ended: new Set(),
    topics: new Map(known.topics.map((topic) => [topicText(topic.person, topic), topic.id])),
    traits: new Map(known.traits.map((trait) => [traitText(trait.person, trait), trait.id])),
  };
}

/** What a row says of a person; undefined or empty where it says nothing. */
export type StatedFields = { readonly [Field in PersonField]?: PersonFields[Field] | undefined };

/**
 * Takes over what a row says of a person: the first word of these files stands, what the owner changed by hand stays, and older
 * files only fill what is empty. True when something changed.
 */
export function state(
  draft: Draft,
  person: DraftPerson,
  fields: StatedFields,
  { fillsOnly }: { readonly fillsOnly: boolean } = { fillsOnly: draft.isOlder },
): boolean {
  let isChanged = false;
  for (const field of Object.keys(fields) as PersonField[]) {
    const after = fields[field];
    // Empty cells say nothing.
    if (after === undefined || after === '' || person.stated.has(field)) continue;
    person.stated.add(field);
    const before = person.fields[field];
    if (before === after || person.before?.handEdited.includes(field)) continue;
    if (fillsOnly && before !== undefined && before !== '' && field !== 'standing') continue;
    Object.assign(person.fields, { [field]: after });
    isChanged = true;
    if (field === 'name') {
      draft.people.rename(person.ref, String(after));
      draft.changes.namesBefore.push({ person: person.ref, name: foldText(String(before)) });
    }
    if (person.before === undefined) continue;
    const { id } = person.before;
    draft.changes.fields.push({ entity: 'person', id, field, after, ...(before === undefined ? {} : { before }) });
  }
  return isChanged;
}

/** Remembers that the files mention a person, and by which keys; new keys are added. True when one was. */
export function meet(draft: Draft, person: DraftPerson, keys: readonly PersonKey[]): boolean {
  if (person.before !== undefined) draft.seen.person.add(person.before.id);
  let isChanged = false;
  for (const key of keys) {
    const ref = draft.people.byKey(key);
    const id = draft.keyIds.get(key);
    if (ref === person.ref && id !== undefined) draft.seen.personKey.add(id);
    // An address that belongs to somebody else stays theirs; one that the owner took away stays away.
    if (ref !== undefined || person.before?.handEdited.includes(`${key.kind}s`)) continue;
    draft.people.addKey(person.ref, key);
    draft.changes.keys.push({ person: person.ref, kind: key.kind, value: key.value });
    isChanged = true;
  }
  return isChanged;
}

/** Adds something a person knows about. True when that is news. */
export function addTopic(draft: Draft, person: DraftPerson, topic: Topic): boolean {
  const text = topicText(person.ref, topic);
  const known = draft.topics.get(text);
  if (typeof known === 'number') draft.seen.topic.add(known);
  if (known !== undefined || person.before?.handEdited.includes('topics')) return false;
  draft.topics.set(text, 'new');
  draft.changes.topics.push({ person: person.ref, ...topic });
  return true;
}

/** Adds a label, an event or a detail of a person. True when that is news. */
export function addTrait(draft: Draft, person: DraftPerson, trait: Trait): boolean {
  const text = traitText(person.ref, trait);
  const known = draft.traits.get(text);
  if (typeof known === 'number') draft.seen.trait.add(known);
  if (known !== undefined) return false;
  // Labels that the owner took away stay away.
  if (trait.kind === 'label' && person.before?.handEdited.includes('labels')) return false;
  draft.traits.set(text, 'new');
  draft.changes.traits.push({ person: person.ref, ...trait });
  return true;
}

/** Whom a mention means, and why the owner is asked about it, if so. */
export interface Met {
  readonly person: DraftPerson;
  readonly isNew: boolean;
  readonly asked?: string;
  readonly isChanged: boolean;
}

/**
 * Finds or adds the person whom a mention means, and remembers the keys. One who has no name but a key is called by it until a name is
 * found; one who has no key gets one made of the name. Whoever might be somebody known is added apart, and asked about.
 */
export function meetPerson(draft: Draft, mention: Mention, evidence: NameEvidence, origin: Origin): Met {
  const identity = identify(mention, evidence, draft);
  if (identity.kind === 'same') {
    const { person } = identity;
    const byName = nameKey(mention, evidence);
    const isMetByName = mention.keys.length === 0 && draft.people.byKey(byName) === person.ref;
    return { person, isNew: false, isChanged: meet(draft, person, isMetByName ? [byName] : mention.keys) };
  }
  const name = mention.name === '' ? (mention.keys[0]?.value ?? '') : mention.name;
  const person = draft.people.add({ name, standing: 'prospect' }, origin.file);
  meet(draft, person, mention.keys.length > 0 ? mention.keys : [nameKey(mention, evidence)]);
  const asked = identity.kind === 'asked' ? { asked: namesakesReason(mention.name, identity.people) } : {};
  return { person, isNew: true, isChanged: true, ...asked };
}

function topicText(person: PersonRef, { topic, source }: Topic): string {
  return `${person} ${source} ${foldText(topic)}`;
}

function traitText(person: PersonRef, { kind, name, value }: Trait): string {
  return JSON.stringify([person, kind, foldText(name), value]);
}

function idsOfKeys(known: Known): KeyMap<number> {
  const ids = keyMap<number>();
  for (const key of known.keys) ids.set(key, key.id);
  return ids;
}

/** The profiles that records mention. */
export function profilesIn(records: readonly FileRecord[]): readonly string[] {
  return records.flatMap((record) => keysIn(record).flatMap(({ kind, value }) => (kind === 'linkedin' ? [value] : [])));
}

/** A profile with the name, folded, that a message or a favour gives it. */
export interface NamedProfile {
  readonly name: string;
  readonly profile: string;
}

/** The profiles of those with whom something happened, by name. */
export function namedProfilesIn(records: readonly FileRecord[]): readonly NamedProfile[] {
  return records.flatMap((record) =>
    mentionsOf(record).flatMap(({ name, keys }) =>
      keys.flatMap(({ kind, value }) =>
        kind === 'linkedin' && name !== '' ? [{ name: foldText(name), profile: value }] : [],
      ),
    ),
  );
}

function mentionsOf(record: FileRecord): readonly Mention[] {
  if (record.kind === 'favour') return [record.person];
  return record.kind === 'exchange' ? record.parties.map(({ person }) => person) : [];
}

function sharedNames(records: readonly FileRecord[]): ReadonlySet<string> {
  const profiles = new Map<string, string>();
  const shared = new Set<string>();
  for (const { name, profile } of namedProfilesIn(records)) {
    if ((profiles.get(name) ?? profile) !== profile) shared.add(name);
    profiles.set(name, profile);
  }
  return shared;
}

/** Every key in a record. */
export function keysIn(record: FileRecord): readonly PersonKey[] {
  switch (record.kind) {
    case 'person':
    case 'favour':
      return record.person.keys;
    case 'link':
      return record.people.flatMap((person) => person.keys);
    case 'exchange':
      return record.parties.flatMap((party) => party.person.keys);
    default:
      return [];
  }
}

/** The day up to which the files know connections: an export holds all that were made before it. */
export function lastConnection(records: readonly FileRecord[]): Day {
  const days = records.flatMap((record) =>
    record.kind === 'person' && record.connectedOn !== undefined ? [record.connectedOn] : [],
  );
  return days.length === 0 ? Number.POSITIVE_INFINITY : days.reduce((last, day) => Math.max(last, day));
}

function lastKnownConnection(known: Known): Day {
  return known.people.reduce((last, person) => Math.max(last, person.connectedOn ?? last), Number.NEGATIVE_INFINITY);
}
