import type { ExchangeRecord, Mention, PersonKey } from '../formats/record.ts';
import type { AddedParty, InteractionExtent, PersonRef } from '../model/import-changes.ts';
import type { KnownInteraction } from '../model/known.ts';
import { type Draft, meetPerson, state } from './draft.ts';
import { isNobody } from './identify.ts';
import type { DraftPerson } from './people-index.ts';

/** Where each exchange of these files went, by key: an index into `changes.interactions` or `changes.grown`. */
export interface ExchangePlaces {
  readonly added: Map<string, number>;
  readonly grown: Map<string, number>;
  /** The keys by which the files name parties of exchanges that are known already. */
  readonly keyed: ReadonlyMap<string, readonly PersonKey[]>;
}

/** Nothing placed yet. */
export function exchangePlaces(draft: Draft, records: readonly ExchangeRecord[]): ExchangePlaces {
  const keyed = new Map<string, PersonKey[]>();
  for (const { key, parties } of records) {
    if (!draft.interactions.has(key)) continue;
    const keys = keyed.get(key) ?? [];
    keys.push(...parties.flatMap((party) => party.person.keys));
    keyed.set(key, keys);
  }
  return { added: new Map(), grown: new Map(), keyed };
}

/** What happened in one thread on one day: news, more of the same, or known already. */
export function decideExchange(draft: Draft, record: ExchangeRecord, places: ExchangePlaces): void {
  const known = draft.interactions.get(record.key);
  const { parties, unclear, nobodies } = resolve(draft, record, { known, places });
  const { origin, rows } = record;
  const participants = record.participants - nobodies;
  if (parties.length === 0) {
    draft.tally.setAside(origin, 'ignored', { reason: 'nobody else is named', rows });
    return;
  }
  if (known !== undefined) {
    draft.seen.interaction.add(known.id);
    const isGrown = grow(draft, known, { record: { ...record, participants }, parties, places });
    if (unclear !== undefined) draft.tally.setAside(origin, 'asked', { reason: unclear, rows });
    else draft.tally.add(origin, isGrown ? 'updated' : 'unchanged', rows);
    return;
  }
  const place = places.added.get(record.key);
  if (place === undefined) {
    places.added.set(record.key, draft.changes.interactions.length);
    const { key, day, channel, minutes, subject } = record;
    draft.changes.interactions.push({
      key,
      day,
      channel,
      participants,
      parties,
      ...(minutes === undefined ? {} : { minutes }),
      ...(subject === undefined ? {} : { subject }),
    });
    if (unclear !== undefined) draft.tally.setAside(origin, 'asked', { reason: unclear, rows });
    else draft.tally.add(origin, 'created', rows);
    return;
  }
  const added = draft.changes.interactions[place]!;
  const extent = joined(added, { ...record, participants, parties });
  draft.changes.interactions[place] = { ...added, ...extent };
  if (unclear !== undefined) draft.tally.setAside(origin, 'asked', { reason: unclear, rows });
  else draft.tally.add(origin, isSameExtent(added, extent) ? 'unchanged' : 'updated', rows);
}

/** Who took part, why the owner is asked about one of them, and how many are nobody. The owner is no party. */
function resolve(
  draft: Draft,
  record: ExchangeRecord,
  { known, places }: { readonly known: KnownInteraction | undefined; readonly places: ExchangePlaces },
): { readonly parties: readonly AddedParty[]; readonly unclear: string | undefined; readonly nobodies: number } {
  const parties = new Map<PersonRef, AddedParty>();
  let unclear: string | undefined;
  let nobodies = 0;
  const present = presentByName(draft, record, { known, places });
  for (const { person: mention, ...part } of record.parties) {
    if (isNobody(mention)) continue;
    if (isNeverPerson(draft, mention)) {
      nobodies++;
      continue;
    }
    const isLinkedIn = record.key.startsWith('linkedin:');
    const { person, asked } = meetPerson(draft, mention, { present, isLinkedIn }, record.origin);
    unclear = asked ?? unclear;
    if (person.fields.standing === 'owner') continue;
    callByName(draft, person, mention.name);
    parties.set(person.ref, together(parties.get(person.ref), { person: person.ref, ...part }));
  }
  return { parties: [...parties.values()], unclear, nobodies };
}

/** A room, a list or a machine, as this or another file says, of whom no file says that it is a person. */
function isNeverPerson(draft: Draft, { keys }: Mention): boolean {
  if (draft.neverPeople.size === 0 || keys.length === 0) return false;
  return keys.every(
    (key) => draft.neverPeople.has(`${key.kind} ${key.value}`) && draft.people.byKey(key) === undefined,
  );
}

/** Who took part by what is known, apart from those whom the files name by key: they are no evidence for a namesake. */
function presentByName(
  draft: Draft,
  record: ExchangeRecord,
  { known, places }: { readonly known: KnownInteraction | undefined; readonly places: ExchangePlaces },
): ReadonlySet<PersonRef> | undefined {
  if (known === undefined || known.id >= draft.firstInteraction) return undefined;
  const keyed = new Set(places.keyed.get(record.key)?.map((key) => draft.people.byKey(key)));
  return new Set(known.parties.map((party) => party.person).filter((person) => !keyed.has(person)));
}

/** Whoever was known by an address alone gets a name. */
function callByName(draft: Draft, person: DraftPerson, name: string): void {
  const before = person.fields.name;
  const isAddress = draft.people.byKey({ kind: 'email', value: before }) === person.ref;
  if (name !== '' && (before === '' || isAddress || person.linkedin.has(before))) state(draft, person, { name });
}

function together(a: AddedParty | undefined, b: AddedParty): AddedParty {
  if (a === undefined) return b;
  return {
    person: a.person,
    incoming: a.incoming + b.incoming,
    outgoing: a.outgoing + b.outgoing,
    incomingCharacters: a.incomingCharacters + b.incomingCharacters,
    outgoingCharacters: a.outgoingCharacters + b.outgoingCharacters,
    ...bystander(a, b),
  };
}

/** Whoever took part by one report was no mere bystander. */
function bystander(a: AddedParty, b: AddedParty): { readonly isBystander?: true } {
  return a.isBystander === true && b.isBystander === true ? { isBystander: true } : {};
}

function grow(
  draft: Draft,
  known: KnownInteraction,
  {
    record,
    parties,
    places,
  }: { readonly record: ExchangeRecord; readonly parties: readonly AddedParty[]; readonly places: ExchangePlaces },
): boolean {
  const place = places.grown.get(record.key);
  const before: InteractionExtent = place === undefined ? known : draft.changes.grown[place]!.after;
  const after = joined(before, { ...record, parties });
  if (isSameExtent(before, after)) return false;
  if (place !== undefined) {
    draft.changes.grown[place] = { ...draft.changes.grown[place]!, after };
  } else {
    places.grown.set(record.key, draft.changes.grown.length);
    draft.changes.grown.push({ id: known.id, before: extentOf(known), after });
  }
  return true;
}

/** Of two reports of the same day the fuller one holds, count by count: an export can lack what was deleted since. */
function joined(a: InteractionExtent, b: InteractionExtent): InteractionExtent {
  const parties = new Map(a.parties.map((party) => [party.person, party]));
  for (const party of b.parties) {
    const other = parties.get(party.person) ?? party;
    parties.set(party.person, {
      person: party.person,
      incoming: Math.max(party.incoming, other.incoming),
      outgoing: Math.max(party.outgoing, other.outgoing),
      incomingCharacters: Math.max(party.incomingCharacters, other.incomingCharacters),
      outgoingCharacters: Math.max(party.outgoingCharacters, other.outgoingCharacters),
      ...bystander(party, other),
    });
  }
  const minutes = a.minutes ?? b.minutes;
  return {
    day: a.day,
    ...(minutes === undefined ? {} : { minutes }),
    participants: Math.max(a.participants, b.participants),
    parties: [...parties.values()].sort((x, y) => x.person - y.person),
  };
}

function isSameExtent(a: InteractionExtent, b: InteractionExtent): boolean {
  return (
    a.participants === b.participants &&
    a.minutes === b.minutes &&
    a.parties.length === b.parties.length &&
    b.parties.every((party) => {
      const other = a.parties.find((candidate) => candidate.person === party.person);
      return (
        other !== undefined &&
        other.incoming === party.incoming &&
        other.outgoing === party.outgoing &&
        other.incomingCharacters === party.incomingCharacters &&
        other.outgoingCharacters === party.outgoingCharacters &&
        (other.isBystander ?? false) === (party.isBystander ?? false)
      );
    })
  );
}

function extentOf({ day, minutes, participants, parties }: InteractionExtent): InteractionExtent {
  return { day, participants, parties, ...(minutes === undefined ? {} : { minutes }) };
}
