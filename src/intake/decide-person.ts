import { toIsoDay } from '../base/days.ts';
import { foldText } from '../base/fold-text.ts';
import type { PersonRecord } from '../formats/record.ts';
import type { InteractionId } from '../model/ids.ts';
import type { PersonRef } from '../model/import-changes.ts';
import type { Known } from '../model/known.ts';
import type { Trait } from '../model/person.ts';
import { addPerson, addTrait, type Draft, meet, type StatedFields, state } from './draft.ts';
import { identify, isNobody } from './identify.ts';
import { type Job, lifeEvent } from './life-event.ts';
import { namesakesReason } from './namesakes-reason.ts';
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
export function decidePerson(draft: Draft, record: PersonRecord, connected: Connected): void {
  const { origin, person: mention, connectedOn, company } = record;
  if (isNobody(mention)) {
    draft.tally.setAside(origin, 'rejected', { reason: 'The row names nobody; add a name or an address.' });
    return;
  }
  const identity = identify(mention, { company, connectedOn }, draft);
  if (identity.kind === 'ambiguous') {
    draft.tally.setAside(origin, 'asked', { reason: namesakesReason(mention.name, identity.people) });
    return;
  }
  const isNew = identity.kind === 'new';
  const person = isNew ? addPerson(draft, mention, origin) : identity.person;
  if (person.fields.standing === 'owner') {
    meet(draft, person, mention.keys);
    draft.tally.add(origin, 'unchanged');
    return;
  }
  const before = { company: person.fields.company, title: person.fields.title };
  let isChanged = meet(draft, person, mention.keys);
  isChanged = state(draft, person, fieldsOf(record)) || isChanged;
  for (const trait of traitsOf(record)) isChanged = addTrait(draft, person, trait) || isChanged;
  draft.seen.facts.add(person.ref);
  if (connectedOn !== undefined) {
    person.isListed = true;
    isChanged = connect(draft, person, connected) || isChanged;
  }
  noticeLifeEvent(draft, person, before);
  draft.tally.add(origin, isNew ? 'created' : isChanged ? 'updated' : 'unchanged');
}

function fieldsOf(record: PersonRecord): StatedFields {
  const { person, connectedOn, note, givenName, familyName, credentials, company, title, location, birthday } = record;
  return {
    name: person.name,
    givenName,
    familyName,
    credentials,
    company,
    title,
    location,
    notes: note,
    connectedOn,
    birthMonth: birthday?.month,
    birthDay: birthday?.day,
    birthYear: birthday?.year,
    standing: isOwnEntry(record) ? 'contact' : undefined,
  };
}

/**
 * A connection, or an entry that the owner keeps: whom one keeps a number, a label or a note of, one has a tie with, nominal as
 * it may be. A list of attendees and a mere mention say nothing of that.
 */
function isOwnEntry({ connectedOn, attending, person, labels, birthday, note }: PersonRecord): boolean {
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
