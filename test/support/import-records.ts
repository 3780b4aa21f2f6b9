import { importRecords as bringIn, type ImportRecordsOptions } from '../../src/app/import-records.ts';
import type { ExchangeParty, ExchangeRecord, FileRecord, PersonRecord } from '../../src/formats/record.ts';
import type { ImportSummary } from '../../src/intake/import-report.ts';
import type { Store } from '../../src/store/store.ts';
import { TODAY } from './fresh-store.ts';

/** Career stages for tests: whoever is called Head is above everybody else. */
export function compareSeniority(before: string, after: string): number {
  return Number(after.startsWith('Head')) - Number(before.startsWith('Head'));
}

interface TestImport extends Omit<ImportRecordsOptions, 'today' | 'compareSeniority' | 'formatOf'> {
  readonly today?: number;
}

/** Imports records into a store. */
export async function importRecords(
  store: Store,
  records: readonly FileRecord[],
  options: TestImport = {},
): Promise<{ readonly batch: number; readonly report: ImportSummary }> {
  return await bringIn(store, [records], {
    today: TODAY,
    compareSeniority,
    formatOf: () => 'test records',
    ...options,
  });
}

/** What importing records would come to. */
export async function foreseen(store: Store, records: readonly FileRecord[]): Promise<ImportSummary> {
  return (await importRecords(store, records, { dryRun: true })).report;
}

type ConnectionWords = Partial<Pick<PersonRecord, 'company' | 'title' | 'connectedOn' | 'note' | 'location'>> & {
  readonly slug?: string | undefined;
  readonly email?: string | undefined;
  readonly line?: number;
  readonly file?: string;
};

/** A row of Connections.csv; without `slug` as before mid-2023. */
export function connection(name: string, words: ConnectionWords = {}): PersonRecord {
  const { slug, email, line = 5, file = 'Connections.csv', connectedOn = TODAY - 100, ...fields } = words;
  return {
    kind: 'person',
    origin: { file, line },
    person: { name, keys: keysOf(slug, email) },
    connectedOn,
    ...fields,
  };
}

/** A person of whom no connection is known. */
export function mentioned(name: string, words: Omit<ConnectionWords, 'connectedOn'> = {}): PersonRecord {
  const { connectedOn: _, ...record } = connection(name, { ...words, file: words.file ?? 'Invitations.csv' });
  return words.file === undefined ? { ...record, onLinkedIn: true } : record;
}

type PartyWords = Partial<Omit<ExchangeParty, 'person'>> & { readonly slug?: string | undefined };

/** One party of an exchange: `['Ana Ruiz', { slug: 'ana', incoming: 1 }]`. */
export type PartyEntry = readonly [name: string, words: PartyWords];

/** What happened in a thread on a day, as messages.csv tells it. */
export function messages(thread: string, day: number, parties: readonly PartyEntry[]): ExchangeRecord {
  const counted = parties.map(([name, { slug, ...counts }]): ExchangeParty => {
    const none = { incoming: 0, outgoing: 0, incomingCharacters: 0, outgoingCharacters: 0 };
    return { person: { name, keys: keysOf(slug, undefined) }, ...none, ...counts };
  });
  const rows = Math.max(
    1,
    counted.reduce((sum, party) => sum + party.incoming, 0),
  );
  return {
    kind: 'exchange',
    origin: { file: 'messages.csv', line: 2 },
    rows,
    key: `linkedin:${thread}:${day}`,
    day,
    channel: 'message',
    participants: parties.length + 1,
    parties: counted,
  };
}

function keysOf(slug: string | undefined, email: string | undefined): PersonRecord['person']['keys'] {
  return [
    ...(slug === undefined ? [] : [{ kind: 'linkedin' as const, value: slug }]),
    ...(email === undefined ? [] : [{ kind: 'email' as const, value: email }]),
  ];
}
