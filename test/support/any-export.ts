import fc from 'fast-check';
import type { FileRecord, PersonKey } from '../../src/formats/record.ts';
import { TODAY } from './fresh-store.ts';
import { connection, mentioned, messages } from './import-records.ts';

/** Few names, keys, companies and days, so that people meet under all combinations of them. */
const name = fc.constantFrom('Ana Ruiz', 'ANA RUÍZ', 'Ben Okri', 'Cem Kaya', '');
const slug = fc.option(fc.constantFrom('ana', 'ana-2', 'ben', 'cem'), { nil: undefined });
const company = fc.option(fc.constantFrom('Acme', 'Acme Inc.', 'Brightwater'), { nil: undefined });
const title = fc.option(fc.constantFrom('Engineer', 'Head of Data'), { nil: undefined });
const email = fc.option(fc.constantFrom('ana@example.org', 'ben@example.org'), { nil: undefined });
const day = fc.integer({ min: TODAY - 3, max: TODAY });
const count = fc.integer({ min: 0, max: 2 });

const aConnection = fc
  .record({
    name,
    slug,
    company,
    title,
    email,
    connectedOn: day,
    note: fc.option(fc.constant('met once'), { nil: undefined }),
  })
  .map(({ name, note, ...words }) => connection(name, { ...without(words), ...(note === undefined ? {} : { note }) }));
const aMention = fc.record({ name, slug, company }).map(({ name, ...words }) => mentioned(name, without(words)));
const anExchange = fc
  .record({
    thread: fc.constantFrom('t1', 't2'),
    day,
    parties: fc.array(fc.tuple(name, fc.record({ slug, incoming: count, outgoing: count })), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .map(({ thread, day, parties }) =>
    messages(
      thread,
      day,
      parties.map(([name, words]) => [name, without(words)]),
    ),
  );
const aFavour = fc
  .record({ name, slug, day, given: fc.boolean(), topic: fc.constantFrom('Hydrology', 'hydrology', 'Bridges') })
  .map(({ name, slug, day, given, topic }): FileRecord => {
    const keys: readonly PersonKey[] = slug === undefined ? [] : [{ kind: 'linkedin', value: slug }];
    const direction = given ? 'given' : 'received';
    const key = `linkedin:endorsement ${direction}:${slug ?? name}:${topic.toLowerCase()}`;
    const origin = { file: 'Endorsements.csv', line: 2 };
    return { kind: 'favour', origin, key, person: { name, keys }, day, what: 'endorsement', direction, topic };
  });
const anOwnerFact = fc.constantFrom<FileRecord>(
  ownerFact({ about: 'profile', givenName: 'Maya', familyName: 'Lind', headline: 'Engineer' }),
  ownerFact({ about: 'position', company: 'Acme', title: 'Engineer', startedOn: 9_000 }),
  ownerFact({ about: 'position', company: 'Acme', title: 'Engineer', startedOn: 9_000, finishedOn: 9_900 }),
  ownerFact({ about: 'education', school: 'Institute', degree: 'MSc' }),
  ownerFact({ about: 'skill', topic: 'Hydrology' }),
  ownerFact({ about: 'key', key: { kind: 'linkedin', value: 'ben' } }),
);
const aLeftRow = fc.constantFrom<FileRecord>(
  { kind: 'ignored', origin: { file: 'messages.csv', line: 8 }, reason: 'an advertisement' },
  { kind: 'rejected', origin: { file: 'messages.csv', line: 9 }, code: 'date-not-understood', reason: 'no date' },
);

/** Any export: rows of all kinds in any order, about a handful of people who are hard to tell apart. */
export function anyExport(): fc.Arbitrary<readonly FileRecord[]> {
  return fc.array(
    fc.oneof(aConnection, aConnection, aMention, anExchange, anExchange, aFavour, anOwnerFact, aLeftRow),
    { maxLength: 12 },
  );
}

function ownerFact(fact: Extract<FileRecord, { kind: 'owner' }>['fact']): FileRecord {
  return { kind: 'owner', origin: { file: 'Profile.csv', line: 2 }, fact };
}

function without<Words extends object>(words: Words): { [Key in keyof Words]?: Exclude<Words[Key], undefined> } {
  // What is undefined is left out, which the mapped type says.
  return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined)) as never;
}
