import { assertNever } from '../base/assert-never.ts';
import type {
  ExchangeRecord,
  FavourRecord,
  FileRecord,
  LinkRecord,
  OwnerRecord,
  PersonRecord,
} from '../formats/record.ts';
import type { ImportChanges, Said } from '../model/import-changes.ts';
import type { Known, PersonField } from '../model/known.ts';
import { decideExchange, exchangePlaces } from './decide-exchange.ts';
import { decideFavour } from './decide-favour.ts';
import { decideLink } from './decide-link.ts';
import { decideOwner, stateOwnerJob } from './decide-owner.ts';
import { connectedPeople, decidePerson } from './decide-person.ts';
import { type Draft, type DraftOptions, newDraft } from './draft.ts';
import { noteNobody } from './note-nobody.ts';

/**
 * What the records of one import, or of a portion of one, mean for what is known. Pure: the same records against what they led to change nothing.
 * People with keys come before those with a name alone, and people before what happened with them, so that the order of the
 * files does not matter.
 */
export function decide(known: Known, records: readonly FileRecord[], options: DraftOptions): ImportChanges {
  const draft = newDraft(known, records, options);
  const { owners, people, favours, exchanges, links } = sorted(draft, records);
  for (const record of owners) decideOwner(draft, record);
  stateOwnerJob(draft, owners);

  const connected = connectedPeople(known);
  const isKeyed = (person: PersonRecord): boolean => person.person.keys.length > 0;
  // Connections come before what address books say of them.
  const connections = keyedFirst(people, (person) => person.connectedOn !== undefined);
  for (const record of keyedFirst(connections, isKeyed)) decidePerson(draft, record, connected);

  const added = new Set<string>();
  for (const record of keyedFirst(favours, (favour) => favour.person.keys.length > 0))
    decideFavour(draft, record, added);

  const places = exchangePlaces(draft, exchanges);
  const isAllKeyed = (exchange: ExchangeRecord) => exchange.parties.every((party) => party.person.keys.length > 0);
  for (const record of keyedFirst(exchanges, isAllKeyed)) decideExchange(draft, record, places);

  const told = new Set<string>();
  for (const record of keyedFirst(links, (link) => link.people.every((person) => person.keys.length > 0)))
    decideLink(draft, record, told);

  return finished(draft);
}

interface Sorted {
  readonly owners: OwnerRecord[];
  readonly people: PersonRecord[];
  readonly favours: FavourRecord[];
  readonly exchanges: ExchangeRecord[];
  readonly links: LinkRecord[];
}

function sorted(draft: Draft, records: readonly FileRecord[]): Sorted {
  const kinds: Sorted = { owners: [], people: [], favours: [], exchanges: [], links: [] };
  for (const record of records) {
    // Files are reported in the order in which they were read.
    draft.tally.meet(record.origin.file);
    switch (record.kind) {
      case 'owner':
        kinds.owners.push(record);
        break;
      case 'person':
        kinds.people.push(record);
        break;
      case 'favour':
        kinds.favours.push(record);
        break;
      case 'exchange':
        kinds.exchanges.push(record);
        break;
      case 'link':
        kinds.links.push(record);
        break;
      case 'ignored':
        if (record.nobody !== undefined) noteNobody(draft, record.nobody, record.reason);
        draft.tally.setAside(record.origin, 'ignored', { reason: record.reason });
        break;
      case 'rejected':
        draft.tally.setAside(record.origin, 'rejected', { reason: record.reason });
        break;
      default:
        assertNever(record);
    }
  }
  return kinds;
}

function keyedFirst<Item>(items: readonly Item[], isKeyed: (item: Item) => boolean): readonly Item[] {
  return [...items.filter(isKeyed), ...items.filter((item) => !isKeyed(item))];
}

function finished(draft: Draft): ImportChanges {
  const { seen } = draft;
  return {
    people: draft.people.created.map(({ fields, file }) => ({ ...fields, file: file ?? '' })),
    ...draft.changes,
    seen: {
      person: [...seen.person],
      facts: [...seen.facts],
      personKey: [...seen.personKey],
      topic: [...seen.topic],
      trait: [...seen.trait],
      position: [...seen.position],
      education: [...seen.education],
      interaction: [...seen.interaction],
      favour: [...seen.favour],
      toldLink: [...seen.toldLink],
      nobody: [...seen.nobody],
    },
    said: [...saidIn(draft)],
    files: draft.tally.files(),
  };
}

function* saidIn({ people }: Draft): Generator<Said> {
  for (const { ref, stated, isListed } of people.all()) {
    // Filled with names of fields only.
    if (stated.size > 0 || isListed) yield { person: ref, fields: [...stated] as PersonField[], isListed };
  }
}
