import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FreshStore, freshStore, TODAY } from '../../test/support/fresh-store.ts';
import { connection, foreseen, importRecords, mentioned, messages } from '../../test/support/import-records.ts';
import { storeContents } from '../../test/support/store-contents.ts';
import { batchRows, listBatches } from './batches.ts';
import { countsOf } from './counts.ts';
import { editPerson } from './edit-person.ts';
import { loadFacts } from './facts.ts';
import { lifeEventsOf } from './life-events.ts';
import { ownerOf, personById, searchPeople } from './people.ts';

let fresh: FreshStore;
beforeEach(async () => {
  fresh = await freshStore();
});
afterEach(() => fresh.remove());

const EXPORT = [
  connection('Ana Ruiz', { slug: 'ana', company: 'Acme', title: 'Data Lead', connectedOn: TODAY - 900, line: 5 }),
  connection('Ben Okri', { slug: 'ben', connectedOn: TODAY - 800, line: 6 }),
  messages('t1', TODAY - 30, [['Ana Ruiz', { slug: 'ana', incoming: 2, outgoing: 1, incomingCharacters: 300 }]]),
  messages('t2', TODAY - 20, [['Cem Kaya', { slug: 'cem', incoming: 1 }]]),
  messages('t3', TODAY - 10, [['Dee Park', { slug: 'dee', incoming: 1, outgoing: 1 }]]),
  { kind: 'ignored', origin: { file: 'messages.csv', line: 9 }, reason: 'an advertisement' },
  { kind: 'rejected', origin: { file: 'messages.csv', line: 11 }, code: 'date', reason: 'no date' },
] as const;

describe('an import', () => {
  it('makes contacts of connections and of people who were dealt with, and prospects of the others', async () => {
    const { report } = await importRecords(fresh.store, EXPORT);
    const { people } = await loadFacts(fresh.store);
    expect(people.map((person) => [person.name, person.standing])).toEqual([
      ['Ana Ruiz', 'contact'],
      ['Ben Okri', 'contact'],
      ['Cem Kaya', 'prospect'],
      ['Dee Park', 'contact'],
    ]);
    expect(report).toMatchObject({ people: 4, contacts: 3, spokenWith: 2, interactions: 5 });
    expect(await countsOf(fresh.store)).toMatchObject({ people: 4, contacts: 3, spokenWith: 2, interactions: 5 });
  });

  it('of a one-sided thread leaves a prospect, also when the owner alone wrote', async () => {
    await importRecords(fresh.store, [
      messages('t1', TODAY, [['Heard', { slug: 'a', incoming: 4 }]]),
      messages('t2', TODAY, [['Told', { slug: 'b', outgoing: 4 }]]),
      messages('t3', TODAY, [['Both', { slug: 'c', incoming: 1 }]]),
      messages('t3', TODAY + 1, [['Both', { slug: 'c', outgoing: 1 }]]),
      { ...messages('t4', TODAY, [['Liked', { slug: 'd', incoming: 1, outgoing: 1 }]]), channel: 'reaction' },
    ]);
    const { people } = await loadFacts(fresh.store);
    expect(people.map((person) => person.standing)).toEqual(['prospect', 'prospect', 'contact', 'prospect']);
  });

  it('accounts for every row of every file', async () => {
    const { report, batch } = await importRecords(fresh.store, EXPORT);
    const [connections, mails] = report.files;
    expect(connections).toMatchObject({ file: 'Connections.csv', records: 2, created: 2 });
    expect(mails).toMatchObject({ file: 'messages.csv', records: 6, created: 4, ignored: 1 });
    expect(mails?.rejected).toEqual([{ line: 11, reason: 'no date' }]);
    expect(mails?.ignoredBecause).toEqual([{ reason: 'an advertisement', count: 1 }]);
    expect((await batchRows(fresh.store, batch)).map((row) => [row.line, row.outcome])).toEqual([
      [9, 'ignored'],
      [11, 'rejected'],
    ]);
    expect(await listBatches(fresh.store)).toMatchObject([{ id: batch, state: 'done', report }]);
  });

  it('is foreseen by its preview, which writes nothing', async () => {
    const before = await storeContents(fresh.store);
    const preview = await foreseen(fresh.store, EXPORT);
    expect(await storeContents(fresh.store)).toEqual(before);
    expect((await importRecords(fresh.store, EXPORT)).report).toEqual(preview);
  });

  it('changes nothing the second time', async () => {
    await importRecords(fresh.store, EXPORT);
    const before = await storeContents(fresh.store);
    const { report } = await importRecords(fresh.store, EXPORT);
    expect(report.files.map(({ created, updated }) => ({ created, updated }))).toEqual([
      { created: 0, updated: 0 },
      { created: 0, updated: 0 },
    ]);
    expect(await storeContents(fresh.store)).toEqual(before);
  });

  it('of a newer export sees who changed their job and who was promoted', async () => {
    await importRecords(fresh.store, [
      connection('Ana Ruiz', { slug: 'ana', company: 'Acme Inc.', title: 'Data Lead' }),
      connection('Ben Okri', { slug: 'ben', company: 'Brightwater', title: 'Engineer' }),
      connection('Cem Kaya', { slug: 'cem', company: 'Corvid', title: 'Engineer' }),
    ]);
    const { report } = await importRecords(fresh.store, [
      connection('Ana Ruiz', { slug: 'ana', company: 'ACME', title: 'Head of Data' }),
      connection('Ben Okri', { slug: 'ben', company: 'Delphin', title: 'Engineer' }),
      connection('Cem Kaya', { slug: 'cem', company: 'Corvid', title: 'Engineer' }),
    ]);
    expect(report.files[0]).toMatchObject({ created: 0, updated: 2, unchanged: 1 });
    const { lifeEvents } = await loadFacts(fresh.store);
    expect(lifeEvents).toEqual([
      {
        person: 2,
        kind: 'promotion',
        day: TODAY,
        batch: 2,
        text: 'Promotion: Head of Data at ACME; before: Data Lead',
      },
      {
        person: 3,
        kind: 'new-job',
        day: TODAY,
        batch: 2,
        text: 'New job: Engineer at Delphin; before: Engineer at Brightwater',
      },
    ]);
    expect(await lifeEventsOf(fresh.store, 4)).toEqual([]);
    expect(await searchPeople(fresh.store, 'delphin')).toEqual([3]);
    expect(await searchPeople(fresh.store, 'brightwater')).toEqual([]);
  });

  it('of an older export fills what is missing and turns nothing back', async () => {
    const newest = connection('Eve Stone', { slug: 'eve', connectedOn: TODAY - 5 });
    await importRecords(fresh.store, [connection('Ana Ruiz', { slug: 'ana', company: 'Delphin' }), newest]);
    await importRecords(fresh.store, [connection('Ana Ruiz', { slug: 'ana', company: 'Acme', title: 'Data Lead' })]);
    expect(await personById(fresh.store, 2)).toMatchObject({ company: 'Delphin', title: 'Data Lead' });
    expect((await loadFacts(fresh.store)).lifeEvents).toEqual([]);
  });

  it('leaves what the owner changed by hand', async () => {
    await importRecords(fresh.store, EXPORT);
    await editPerson(fresh.store, 2, { company: 'Her own', emails: [] }, TODAY);
    const again = connection('Ana Ruiz', {
      slug: 'ana',
      email: 'ana@example.org',
      company: 'Delphin',
      connectedOn: TODAY - 900,
    });
    await importRecords(fresh.store, [again]);
    const ana = await personById(fresh.store, 2);
    expect(ana.company).toBe('Her own');
    expect(ana.keys.map((key) => key.kind)).toEqual(['linkedin']);
  });

  it('adds to a thread of which more is told now, and keeps what a shorter export lacks', async () => {
    await importRecords(fresh.store, [messages('t', TODAY, [['Ana', { slug: 'ana', incoming: 2, outgoing: 1 }]])]);
    const more = messages('t', TODAY, [
      ['Ana', { slug: 'ana', incoming: 1, outgoing: 4 }],
      ['Ben', { slug: 'ben', incoming: 1 }],
    ]);
    const { report } = await importRecords(fresh.store, [more]);
    expect(report.files[0]).toMatchObject({ updated: 2, created: 0 });
    const { interactions } = await loadFacts(fresh.store);
    expect([...interactions.incoming]).toEqual([2, 1]);
    expect([...interactions.outgoing]).toEqual([4, 0]);
    expect([...interactions.participants]).toEqual([3, 3]);
  });

  it('tells the owner from everybody else, and keeps what the owner said of themselves', async () => {
    const origin = { file: 'Profile.csv', line: 2 };
    const records = [
      {
        kind: 'owner',
        origin,
        fact: { about: 'profile', givenName: 'Maya', familyName: 'Lind', headline: 'Engineer' },
      },
      {
        kind: 'owner',
        origin,
        fact: { about: 'position', company: 'Old Co', title: 'Clerk', startedOn: 1, finishedOn: 9 },
      },
      { kind: 'owner', origin, fact: { about: 'position', company: 'Now Co', title: 'Engineer', startedOn: 10 } },
      { kind: 'owner', origin, fact: { about: 'skill', topic: 'Hydrology' } },
      { kind: 'owner', origin, fact: { about: 'key', key: { kind: 'linkedin', value: 'maya' } } },
      mentioned('Maya Lind', { slug: 'maya' }),
    ] as const;
    await editPerson(fresh.store, 1, { headline: 'My own words' }, TODAY);
    const { report } = await importRecords(fresh.store, records);
    expect(report.people).toBe(0);
    const owner = await ownerOf(fresh.store);
    expect(owner).toMatchObject({ name: 'Maya Lind', headline: 'My own words', company: 'Now Co', title: 'Engineer' });
    expect(owner.positions.map((position) => position.company)).toEqual(['Now Co', 'Old Co']);
    expect(owner.topics).toEqual([{ topic: 'Hydrology', source: 'skill' }]);
    const again = await importRecords(fresh.store, records);
    expect(again.report.files[0]).toMatchObject({ created: 0, updated: 0, unchanged: 5 });
  });

  it('turns endorsements and recommendations into favours, and endorsements into topics of whoever received them', async () => {
    const origin = { file: 'Endorsements.csv', line: 2 };
    const ana = { name: 'Ana Ruiz', keys: [{ kind: 'linkedin', value: 'ana' }] } as const;
    const favour = { kind: 'favour', origin, person: ana, day: TODAY - 9 } as const;
    await importRecords(fresh.store, [
      { ...favour, key: 'e1', what: 'endorsement', direction: 'given', topic: 'Hydrology' },
      { ...favour, key: 'e2', what: 'endorsement', direction: 'received', topic: 'Bridges' },
      { ...favour, key: 'r1', what: 'recommendation', direction: 'given' },
    ]);
    const facts = await loadFacts(fresh.store);
    expect(facts.favours.map((entry) => entry.kind)).toEqual(['gave-feedback', 'they-thanked', 'gave-help']);
    expect(facts.people[0]?.topics).toEqual([{ topic: 'Hydrology', source: 'endorsement' }]);
    expect(facts.owner.topics).toEqual([{ topic: 'Bridges', source: 'endorsement' }]);
  });

  it('leaves no trace when it is cancelled', async () => {
    const before = await storeContents(fresh.store);
    const cancelled = new AbortController();
    const onSaved = (): void => cancelled.abort();
    const importing = importRecords(fresh.store, EXPORT, { signal: cancelled.signal, onSaved });
    await expect(importing).rejects.toMatchObject({ code: 'cancelled' });
    expect(await storeContents(fresh.store)).toEqual(before);
    expect(await listBatches(fresh.store)).toEqual([]);
    expect((await importRecords(fresh.store, EXPORT)).report.people).toBe(4);
  });
});
