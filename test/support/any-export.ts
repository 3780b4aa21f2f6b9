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
const isBystander = fc.option(fc.constant(true), { nil: undefined });

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
const anEntry = fc
  .record({
    name,
    email,
    company,
    labels: fc.subarray(['Friends', 'friends', 'Work']),
    birthday: fc.option(fc.constantFrom({ month: 5, day: 21 }, { month: 5, day: 21, year: 1980 }), { nil: undefined }),
    attending: fc.option(fc.constant('Water Days'), { nil: undefined }),
    more: fc.option(fc.constant([{ name: 'Spouse', value: 'Bo' }]), { nil: undefined }),
  })
  .map(
    ({ name, email, company, ...words }): FileRecord => ({
      ...mentioned(name, { ...without({ email, company }), file: 'book.vcf' }),
      ...without(words),
    }),
  );
const aLink = fc.record({ from: slug, to: slug, fromName: name, toName: name }).map(
  ({ from, to, fromName, toName }): FileRecord => ({
    kind: 'link',
    origin: { file: 'net.graphml', line: 3 },
    key: `net:${from ?? fromName}:${to ?? toName}`,
    people: [mentioned(fromName, without({ slug: from })).person, mentioned(toName, without({ slug: to })).person],
    evidence: 'declared',
  }),
);
const aMention = fc.record({ name, slug, company }).map(({ name, ...words }) => mentioned(name, without(words)));
const anExchange = fc
  .record({
    thread: fc.constantFrom('t1', 't2'),
    day,
    parties: fc.array(fc.tuple(name, fc.record({ slug, incoming: count, outgoing: count, isBystander })), {
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
  {
    kind: 'ignored',
    origin: { file: 'box.mbox', line: 8 },
    reason: 'sent by a robot',
    nobody: { name: 'CI', keys: [{ kind: 'email', value: 'noreply@example.org' }] },
  },
  { kind: 'rejected', origin: { file: 'messages.csv', line: 9 }, code: 'date-not-understood', reason: 'no date' },
);

/** Any export: rows of all kinds in any order, about a handful of people who are hard to tell apart. */
export function anyExport(): fc.Arbitrary<readonly FileRecord[]> {
  return fc.array(
    fc.oneof(
      aConnection,
      aConnection,
      aMention,
      anEntry,
      anExchange,
      anExchange,
      aFavour,
      aLink,
      anOwnerFact,
      aLeftRow,
    ),
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
