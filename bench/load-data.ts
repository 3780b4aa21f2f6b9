import { compareSeniority } from '../src/app/import-files.ts';
import { importRecords } from '../src/app/import-records.ts';
import { type Chance, chanceFrom } from '../src/base/chance.ts';
import type { Day } from '../src/base/days.ts';
import { between } from '../src/demo/draw.ts';
import type { ExchangeRecord, FileRecord, LinkRecord, Mention, PersonRecord } from '../src/formats/record.ts';
import type { Channel } from '../src/model/channel.ts';
import type { Store } from '../src/store/store.ts';
import { type InventedContact, inventedContact } from './export/invented-contact.ts';

/** How much a store is filled with. */
export interface LoadSize {
  readonly people: number;
  readonly interactions: number;
  readonly links: number;
}

const SEED = 1;
const YEARS = 15;
/** Records that are made and handed over at once. */
const BATCH = 2_000;
const CHANNELS: readonly Channel[] = ['message', 'message', 'message', 'mail', 'mail', 'video', 'phone', 'in-person'];
/** One exchange of so many has several people in it. */
const SHARE_GROUPS = 0.04;
/** Mostly within circles of so many people, who know each other. */
const CIRCLE = 150;
const SHARE_OUTSIDE = 0.2;

/** Fills an empty store in the way that files come in: people, what happened with them, and who knows whom. */
export async function fillForLoad(store: Store, size: LoadSize, today: Day): Promise<void> {
  await importRecords(store, recordsOf(size, today), {
    today,
    compareSeniority,
    formatOf: () => 'invented',
  });
}

function* recordsOf({ people, interactions, links }: LoadSize, today: Day): Generator<readonly FileRecord[]> {
  const contacts = Array.from({ length: people }, (_, index) => inventedContact(index, SEED));
  const chance = chanceFrom(SEED);
  yield* inBatches(people, (index) => personRecord(contacts[index]!, index, today - between(30, YEARS * 365, chance)));
  yield* inBatches(interactions, (index) => exchangeRecord(contacts, index, today, chance));
  yield* inBatches(links, (index) => linkRecord(contacts, index, chance));
}

function* inBatches(count: number, recordOf: (index: number) => FileRecord): Generator<readonly FileRecord[]> {
  for (let from = 0; from < count; from += BATCH)
    yield Array.from({ length: Math.min(BATCH, count - from) }, (_, index) => recordOf(from + index));
}

function mention({ name, url }: InventedContact): Mention {
  return { name, keys: [{ kind: 'linkedin', value: decodeURI(url.split('/').at(-1)!) }] };
}

function personRecord(contact: InventedContact, index: number, connectedOn: Day): PersonRecord {
  const { company, title } = contact;
  return {
    kind: 'person',
    origin: { file: 'Connections.csv', line: index + 2 },
    person: mention(contact),
    connectedOn,
    ...(company === '' ? {} : { company }),
    ...(title === '' ? {} : { title }),
  };
}

/** Some are talked to far more often than others: of people in order of rank the k-th about 1/k as often as the first. */
function exchangeRecord(
  contacts: readonly InventedContact[],
  index: number,
  today: Day,
  chance: Chance,
): ExchangeRecord {
  const somebody = (): number =>
    Math.min(contacts.length - 1, Math.floor(contacts.length ** chance() + 40 * chance()) - 1);
  const first = somebody();
  const parties = new Set([first]);
  if (chance() < SHARE_GROUPS) for (let more = between(1, 4, chance); more > 0; more--) parties.add(somebody());
  const incoming = between(0, 3, chance);
  const outgoing = between(incoming === 0 ? 1 : 0, 3, chance);
  return {
    kind: 'exchange',
    origin: { file: 'messages.csv', line: index + 2 },
    rows: 1,
    key: `load:${index}`,
    day: today - Math.floor(chance() ** 1.4 * YEARS * 365),
    channel: CHANNELS[between(0, CHANNELS.length - 1, chance)]!,
    participants: parties.size + 1,
    parties: Array.from(parties, (place) => ({
      person: mention(contacts[place]!),
      incoming,
      outgoing,
      incomingCharacters: incoming * 120,
      outgoingCharacters: outgoing * 150,
    })),
  };
}

function linkRecord(contacts: readonly InventedContact[], index: number, chance: Chance): LinkRecord {
  const one = Math.floor(chance() * contacts.length);
  const start = one - (one % CIRCLE);
  const within = start + Math.floor(chance() * Math.min(CIRCLE, contacts.length - start));
  const other =
    chance() < SHARE_OUTSIDE || within === one
      ? (one + 1 + Math.floor(chance() * (contacts.length - 1))) % contacts.length
      : within;
  return {
    kind: 'link',
    origin: { file: 'links.graphml', line: index + 2 },
    key: `load:${index}`,
    people: [mention(contacts[one]!), mention(contacts[other]!)],
    evidence: 'declared',
    probability: 0.3 + 0.7 * chance(),
  };
}
