import { toIsoDay } from '../base/days.ts';
import { foldText } from '../base/fold-text.ts';
import type { PersonKey, PersonRecord } from '../formats/record.ts';
import type { InteractionId } from '../model/ids.ts';
import type { PersonRef } from '../model/import-changes.ts';
import type { Known } from '../model/known.ts';
import type { Trait } from '../model/person.ts';
import { addTrait, type Draft, meet, meetPerson, type StatedFields, state } from './draft.ts';
import { isNobody, nameKey } from './identify.ts';
import { type Job, lifeEvent } from './life-event.ts';
import { areUnrelated } from './names/are-unrelated.ts';
import type { DraftPerson } from './people-index.ts';

/** Connections have this at the beginning of the key of their `invitation`. */
const CONNECTED = 'linkedin:connected:';

/** People who have their `invitation`, which happens once, by its id; new with this import where there is none. */
export type Connected = Map<PersonRef, InteractionId | undefined>;

/** Those who have it before the import. */
export function connectedPeople(known: Known): Connected {
  const found = known.interactions.filter((entry) => entry.key?.startsWith(CONNECTED));
  return new Map(found.flatMap((entry) => entry.parties.map((party) => [party.person, entry.id] as const)));
}

/** A connection or an entry of an address book: who it is, and what is new of them. */
export function decidePerson(draft: Draft, asRead: PersonRecord, connected: Connected): void {
  const { origin, connectedOn, company } = asRead;
  const record = withOwnKeys(draft, asRead);
  const mention = record.person;
  if (isNobody(mention)) {
    draft.tally.setAside(origin, 'rejected', { reason: 'The row names nobody; add a name or an address.' });
    return;
  }
  const met = meetPerson(draft, mention, { company, connectedOn, isLinkedIn: asRead.onLinkedIn }, origin);
  const { person, isNew, asked } = met;
  if (person.fields.standing === 'owner') {
    draft.tally.add(origin, 'unchanged');
    return;
  }
  const before = { company: person.fields.company, title: person.fields.title };
  let { isChanged } = met;
  isChanged = meet(draft, person, keysOf(record)) || isChanged;
  // What people say of themselves on LinkedIn is fresher than an address book.
  const isSecondHand = connectedOn === undefined && person.fields.connectedOn !== undefined;
  const fillsOnly =
    record.fillsOnly === true || draft.isOlder || isSecondHand || isByMergedKey(draft, person, keysOf(record));
  isChanged = state(draft, person, fieldsOf(record), { fillsOnly }) || isChanged;
  for (const trait of traitsOf(record)) isChanged = addTrait(draft, person, trait) || isChanged;
  draft.seen.facts.add(person.ref);
  if (connectedOn !== undefined) {
    person.isListed = true;
    isChanged = connect(draft, person, connected) || isChanged;
  }
  noticeLifeEvent(draft, person, before);
  if (asked !== undefined) draft.tally.setAside(origin, 'asked', { reason: asked });
  else draft.tally.add(origin, isNew ? 'created' : isChanged ? 'updated' : 'unchanged');
}

/**
 * Colleagues share the address of an office or the number of a switchboard: where it is known of somebody of a wholly other name, it is
 * no key of this one, and is kept as a detail.
 */
function withOwnKeys(draft: Draft, record: PersonRecord): PersonRecord {
  const { name, keys } = record.person;
  const isAddress = ({ kind }: PersonKey): boolean => kind === 'email' || kind === 'phone';
  // Whoever is known by a key that is nobody else's is that person, whatever name stands there.
  const known = new Set(keys.filter((key) => !isAddress(key)).map((key) => draft.people.byKey(key)));
  const isShared = (key: PersonKey): boolean => {
    if (!isAddress(key)) return false;
    const ref = draft.people.byKey(key);
    if (ref === undefined || ref === draft.people.owner.ref || known.has(ref)) return false;
    return areUnrelated(name, draft.people.get(ref).fields.name);
  };
  const shared = keys.filter(isShared);
  if (shared.length === 0) return record;
  const details = shared.map(({ kind, value }) => ({ name: kind === 'email' ? 'E-mail' : 'Phone', value }));
  return {
    ...record,
    person: { name, keys: keys.filter((key) => !shared.includes(key)) },
    more: [...(record.more ?? []), ...details],
  };
}

/** The row speaks of somebody who was found to be this person, whose own rows speak for them. */
function isByMergedKey(draft: Draft, person: DraftPerson, keys: readonly PersonKey[]): boolean {
  const own = keys.filter((key) => draft.people.byKey(key) === person.ref);
  return own.length > 0 && own.every((key) => draft.people.isMerged(key));
}

/** The keys of a row; one made of the name where it has none. */
function keysOf({ person, company, connectedOn }: PersonRecord): readonly PersonKey[] {
  return person.keys.length > 0 ? person.keys : [nameKey(person, { company, connectedOn })];
}

function fieldsOf(record: PersonRecord): StatedFields {
  const { person, connectedOn, note, givenName, familyName, credentials, company, title, location, birthday } = record;
  const { headline, closeness, closenessOn } = record;
  return {
    name: person.name,
    givenName,
    familyName,
    credentials,
    headline,
    company,
    title,
    location,
    notes: note,
    connectedOn,
    birthMonth: birthday?.month,
    birthDay: birthday?.day,
    birthYear: birthday?.year,
    closeness,
    closenessOn,
    standing: isOwnEntry(record) ? 'contact' : undefined,
  };
}

/**
 * A connection, or an entry that the owner keeps: whom one keeps a number, a label or a note of, one has a tie with, nominal as
 * it may be. A list of attendees and a mere mention say nothing of that. What the file says outright stands.
 */
function isOwnEntry({ standing, connectedOn, attending, person, labels, birthday, note }: PersonRecord): boolean {
  if (standing !== undefined) return standing === 'contact';
  if (connectedOn !== undefined) return true;
  if (attending !== undefined) return false;
  const isKept = person.keys.some(({ kind }) => kind === 'phone' || kind === 'uid');
  return isKept || (labels ?? []).length > 0 || birthday !== undefined || (note ?? '') !== '';
}

function traitsOf({ labels = [], attending, more = [] }: PersonRecord): readonly Trait[] {
  return [
    ...labels.map((name): Trait => ({ kind: 'label', name, value: '' })),
    ...(attending === undefined ? [] : [{ kind: 'event', name: attending, value: '' } as const]),
    ...more.map(({ name, value }): Trait => ({ kind: 'detail', name, value })),
  ];
}

/** That the two connected is a nominal interaction, kept once whatever exports say it again. */
function connect(draft: Draft, person: DraftPerson, connected: Connected): boolean {
  const { connectedOn, name } = person.fields;
  if (connectedOn === undefined) return false;
  if (connected.has(person.ref)) {
    const known = connected.get(person.ref);
    if (known !== undefined) draft.seen.interaction.add(known);
    return false;
  }
  const slug = [...person.linkedin].sort()[0];
  const key = `${CONNECTED}${slug ?? `${foldText(name)}:${toIsoDay(connectedOn)}`}`;
  // Of somebody else, who had this address before.
  if (draft.interactions.has(key)) return false;
  connected.set(person.ref, undefined);
  const silent = { incoming: 0, outgoing: 0, incomingCharacters: 0, outgoingCharacters: 0 };
  draft.changes.interactions.push({
    key,
    day: connectedOn,
    channel: 'invitation',
    participants: 2,
    parties: [{ person: person.ref, ...silent }],
  });
  return true;
}

function noticeLifeEvent(draft: Draft, person: DraftPerson, before: Job): void {
  if (person.before === undefined || (before.company === person.fields.company && before.title === person.fields.title))
    return;
  const event = lifeEvent(before, person.fields, draft.compareSeniority);
  if (event !== undefined) draft.changes.lifeEvents.push({ person: person.before.id, day: draft.today, ...event });
}
