import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anyExport } from '../../test/support/any-export.ts';
import { type FreshStore, freshStore, runs, TODAY } from '../../test/support/fresh-store.ts';
import { connection, importRecords, messages } from '../../test/support/import-records.ts';
import { storeContents } from '../../test/support/store-contents.ts';
import { editPerson } from './edit-person.ts';
import { loadFacts } from './facts.ts';
import { logInteraction } from './interactions.ts';
import { declareLink } from './links.ts';
import { searchPeople } from './people.ts';
import { answerTriage } from './triage.ts';
import { undoBatch } from './undo-batch.ts';

let fresh: FreshStore;
beforeEach(async () => {
  fresh = await freshStore();
});
afterEach(() => fresh.remove());

const names = async (): Promise<readonly string[]> =>
  (await loadFacts(fresh.store)).people.map((person) => person.name);
const ana = (company: string) => connection('Ana Ruiz', { slug: 'ana', company, title: 'Engineer' });
const ben = connection('Ben Okri', { slug: 'ben', company: 'Corvid' });

describe('undoing an import', () => {
  it('removes what it brought, and says how much that was', async () => {
    const empty = await storeContents(fresh.store);
    const { batch } = await importRecords(fresh.store, [
      ana('Acme'),
      ben,
      messages('t', TODAY, [['Cem', { slug: 'cem', incoming: 1 }]]),
    ]);
    expect(await undoBatch(fresh.store, batch)).toEqual({ people: 3, interactions: 3 });
    expect(await storeContents(fresh.store)).toEqual(empty);
    expect(await searchPeople(fresh.store, 'ana')).toEqual([]);
  });

  it('can be followed by the same import again, under new numbers', async () => {
    const first = await importRecords(fresh.store, [ana('Acme'), ben]);
    const contents = await storeContents(fresh.store);
    await undoBatch(fresh.store, first.batch);
    const second = await importRecords(fresh.store, [ana('Acme'), ben]);
    expect(await storeContents(fresh.store)).toEqual(contents);
    expect((await loadFacts(fresh.store)).people.map((person) => person.id)).toEqual([4, 5]);
    expect(second.batch).not.toBe(first.batch);
  });

  it('is refused the second time, and for an import that never was', async () => {
    const { batch } = await importRecords(fresh.store, [ben]);
    await undoBatch(fresh.store, batch);
    await expect(undoBatch(fresh.store, batch)).rejects.toMatchObject({ code: 'batch-already-undone' });
    await expect(undoBatch(fresh.store, 99)).rejects.toMatchObject({ code: 'batch-not-found' });
  });

  it('puts back the fields that it changed, with the life events it saw', async () => {
    await importRecords(fresh.store, [ana('Acme'), ben]);
    const before = await storeContents(fresh.store);
    const { batch } = await importRecords(fresh.store, [ana('Delphin'), connection('Dee', { slug: 'dee' })]);
    expect((await loadFacts(fresh.store)).lifeEvents).toHaveLength(1);
    await undoBatch(fresh.store, batch);
    expect(await storeContents(fresh.store)).toEqual(before);
    expect(await searchPeople(fresh.store, 'acme')).toEqual([2]);
  });

  it('keeps people whom a later import tells of, with what that one says', async () => {
    const first = await importRecords(fresh.store, [ana('Acme'), ben]);
    const second = await importRecords(fresh.store, [ana('Delphin')]);
    await undoBatch(fresh.store, first.batch);
    const { people, interactions } = await loadFacts(fresh.store);
    expect(people.map((person) => [person.name, person.company])).toEqual([['Ana Ruiz', 'Delphin']]);
    expect(interactions.day).toHaveLength(1);
    await undoBatch(fresh.store, second.batch);
    expect(await names()).toEqual([]);
  });

  it('of the middle of three imports leaves the word of the last', async () => {
    await importRecords(fresh.store, [ana('Acme')]);
    const second = await importRecords(fresh.store, [ana('Brightwater')]);
    const third = await importRecords(fresh.store, [ana('Corvid')]);
    const company = async () => (await loadFacts(fresh.store)).people[0]?.company;
    await undoBatch(fresh.store, second.batch);
    expect(await company()).toBe('Corvid');
    await undoBatch(fresh.store, third.batch);
    expect(await company()).toBe('Acme');
  });

  it('leaves what a later import states alike', async () => {
    await importRecords(fresh.store, [ana('Acme')]);
    const second = await importRecords(fresh.store, [ana('Brightwater')]);
    const third = await importRecords(fresh.store, [ana('Brightwater')]);
    await undoBatch(fresh.store, second.batch);
    expect((await loadFacts(fresh.store)).people[0]?.company).toBe('Brightwater');
    expect((await loadFacts(fresh.store)).lifeEvents).toHaveLength(1);
    await undoBatch(fresh.store, third.batch);
    expect((await loadFacts(fresh.store)).people[0]?.company).toBe('Acme');
    expect((await loadFacts(fresh.store)).lifeEvents).toEqual([]);
  });

  it('takes back what connections said of people who are known from messages too', async () => {
    const both = await importRecords(fresh.store, [ana('Acme')]);
    await importRecords(fresh.store, [messages('t', TODAY, [['Ana Ruiz', { slug: 'ana', incoming: 1 }]])]);
    await undoBatch(fresh.store, both.batch);
    const [person] = (await loadFacts(fresh.store)).people;
    expect(person).toMatchObject({ name: 'Ana Ruiz', standing: 'prospect' });
    expect(person).not.toHaveProperty('company');
    expect(person).not.toHaveProperty('connectedOn');
  });

  it('keeps whomever the owner edited, answered about, logged or linked, and finds them again afterwards', async () => {
    const people = ['edited', 'answered', 'logged', 'linked', 'linked too', 'left', 'skipped'];
    const rows = people.map((name) => connection(name, { slug: name, company: 'Acme' }));
    const { batch } = await importRecords(fresh.store, rows);
    await editPerson(fresh.store, 2, { notes: 'a friend' }, TODAY);
    await answerTriage(fresh.store, 3, 4, TODAY);
    await logInteraction(fresh.store, { day: TODAY, channel: 'in-person', people: [{ id: 4 }] });
    await declareLink(fresh.store, { a: 5, b: 6, know: true }, TODAY);
    await answerTriage(fresh.store, 8, null, TODAY);
    expect(await undoBatch(fresh.store, batch)).toEqual({ people: 2, interactions: 7 });
    expect(await names()).toEqual(['edited', 'answered', 'logged', 'linked', 'linked too']);
    const { report } = await importRecords(fresh.store, rows);
    expect(report.people).toBe(7);
  });

  it('leaves people whom the owner had named before, and what the owner said since', async () => {
    await editPerson(fresh.store, 1, { name: 'Maya' }, TODAY);
    await importRecords(fresh.store, [ana('Acme')]);
    const { batch } = await importRecords(fresh.store, [ana('Delphin')]);
    await editPerson(fresh.store, 2, { company: 'Her own' }, TODAY);
    await undoBatch(fresh.store, batch);
    expect((await loadFacts(fresh.store)).people[0]?.company).toBe('Her own');
  });
});

describe('any exports', () => {
  it('change nothing when imported twice, account for every row, and leave nothing when undone', async () => {
    await fc.assert(
      fc.asyncProperty(anyExport(), anyExport(), async (first, second) => {
        const { store, remove } = await freshStore();
        const empty = await storeContents(store);
        const one = await importRecords(store, first);
        const afterOne = await storeContents(store);
        const again = await importRecords(store, first);
        expect(await storeContents(store)).toEqual(afterOne);
        for (const file of again.report.files) expect([file.created, file.updated]).toEqual([0, 0]);
        await undoBatch(store, again.batch);
        expect(await storeContents(store)).toEqual(afterOne);

        const two = await importRecords(store, second);
        for (const file of two.report.files) {
          const { created, updated, unchanged, asked, ignored, rejected } = file;
          expect(created + updated + unchanged + asked + ignored + rejected.length).toBe(file.records);
        }
        await undoBatch(store, two.batch);
        expect(await storeContents(store)).toEqual(afterOne);

        const three = await importRecords(store, second);
        await undoBatch(store, one.batch);
        await undoBatch(store, three.batch);
        expect(await storeContents(store)).toEqual(empty);
        await remove();
      }),
      { numRuns: runs(40) },
    );
  });
});
