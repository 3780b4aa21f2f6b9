import { describe, expect, it } from 'vitest';
import { assess } from '../../src/audit/assess.ts';
import type { FileRecord, PersonRecord } from '../../src/formats/record.ts';
import { DEFAULT_VALUES } from '../../src/model/constants/constants.ts';
import { loadFacts } from '../../src/store/facts.ts';
import { labelsOf, removeLabel } from '../../src/store/labels.ts';
import { personById } from '../../src/store/people.ts';
import { undoBatch } from '../../src/store/undo-batch.ts';
import { type FreshStore, freshStore, TODAY } from '../support/fresh-store.ts';
import { connection, importRecords, mentioned, messages } from '../support/import-records.ts';

async function inStore(work: (fresh: FreshStore) => Promise<void>): Promise<void> {
  const fresh = await freshStore();
  try {
    await work(fresh);
  } finally {
    await fresh.remove();
  }
}

const CARD: PersonRecord = {
  ...mentioned('Ana Ruiz', { email: 'ana@example.org', file: 'book.vcf' }),
  labels: ['Rowing', 'Friends'],
  birthday: { month: 5, day: 21 },
  more: [{ name: 'Spouse', value: 'Bo' }],
};

describe('an entry of an address book', () => {
  it('keeps labels, birthday and what else it says, and is a contact', () =>
    inStore(async ({ store }) => {
      await importRecords(store, [CARD]);
      expect(await personById(store, 2)).toMatchObject({
        standing: 'contact',
        birthMonth: 5,
        birthDay: 21,
        traits: [
          { kind: 'label', name: 'Rowing', value: '' },
          { kind: 'label', name: 'Friends', value: '' },
          { kind: 'detail', name: 'Spouse', value: 'Bo' },
        ],
      });
      expect(await personById(store, 2)).not.toHaveProperty('birthYear');
    }));

  it('adds its labels to a connection of the same address, and takes them back when undone', () =>
    inStore(async ({ store }) => {
      await importRecords(store, [connection('Ana Ruiz', { slug: 'ana', email: 'ana@example.org' })]);
      const { batch } = await importRecords(store, [CARD]);
      expect((await personById(store, 2)).traits).toHaveLength(3);
      await undoBatch(store, batch);
      const person = await personById(store, 2);
      expect(person.traits).toEqual([]);
      expect(person).not.toHaveProperty('birthMonth');
    }));

  it('is not given back a label that the owner took away', () =>
    inStore(async ({ store }) => {
      await importRecords(store, [CARD]);
      expect(await removeLabel(store, 'rowing', [2])).toEqual([2]);
      await importRecords(store, [{ ...CARD, labels: ['Rowing', 'Friends'] }]);
      expect((await labelsOf(store, [2])).get(2)).toEqual(['Friends']);
    }));

  it('of an attendee list is a prospect with the event', () =>
    inStore(async ({ store }) => {
      await importRecords(store, [{ ...mentioned('Dee Park', { email: 'dee@example.org' }), attending: 'Water Days' }]);
      expect(await personById(store, 2)).toMatchObject({
        standing: 'prospect',
        traits: [{ kind: 'event', name: 'Water Days', value: '' }],
      });
    }));
});

describe('a bystander', () => {
  const group = messages('g', TODAY - 3, [
    ['Ana Ruiz', { slug: 'ana', incoming: 1, outgoing: 1 }],
    ['Bo Lind', { slug: 'bo', isBystander: true }],
  ]);

  it('becomes a prospect without a tie, and is linked to whom they met there', () =>
    inStore(async ({ store }) => {
      await importRecords(store, [group]);
      const facts = await loadFacts(store);
      const { ties, links, placeOf } = assess(facts, TODAY, DEFAULT_VALUES);
      expect(facts.people.map(({ name, standing }) => [name, standing])).toEqual([
        ['Ana Ruiz', 'contact'],
        ['Bo Lind', 'prospect'],
      ]);
      const [ana, bo] = [placeOf.get(2)!, placeOf.get(3)!];
      expect(ties[ana]!.strength).toBeGreaterThan(0.01);
      expect(ties[bo]!.strength).toBe(0);
      expect(links.probability(ana, bo)).toBeCloseTo(0.5);
    }));
});

describe('a link that a file tells', () => {
  const link = (from: string, to: string, probability?: number): FileRecord => ({
    kind: 'link',
    origin: { file: 'net.gexf', line: 4 },
    key: `net:${from}-${to}`,
    people: [mentioned(from, { slug: from }).person, mentioned(to, { slug: to }).person],
    evidence: 'declared',
    ...(probability === undefined ? {} : { probability }),
  });

  it('is evidence and never certain, and the owner’s word overrides it', () =>
    inStore(async ({ store }) => {
      const { report } = await importRecords(store, [link('ana', 'bo'), link('ana', 'cem', 0.5)]);
      expect(report.files[0]).toMatchObject({ records: 2, created: 2 });
      const facts = await loadFacts(store);
      const { links } = assess(facts, TODAY, DEFAULT_VALUES);
      expect(links.probability(0, 1)).toBeCloseTo(0.9);
      expect(links.probability(0, 2)).toBeCloseTo(0.45);
      expect(links.possibleAmong([0, 1, 2])(0)).toEqual([1, 2]);
      const said = assess({ ...facts, links: [{ a: 2, b: 3, know: false }] }, TODAY, DEFAULT_VALUES);
      expect(said.links.probability(0, 1)).toBe(0);
    }));

  it('to the same person or to the owner is set aside with the reason', () =>
    inStore(async ({ store }) => {
      const owner: FileRecord = {
        kind: 'owner',
        origin: { file: 'Profile.csv', line: 2 },
        fact: { about: 'key', key: { kind: 'linkedin', value: 'maya' } },
      };
      const { report } = await importRecords(store, [owner, link('maya', 'bo'), link('bo', 'bo')]);
      expect(report.files[1]?.ignoredBecause).toEqual([
        { reason: 'it is about yourself', count: 1 },
        { reason: 'both ends are the same person', count: 1 },
      ]);
      expect((await loadFacts(store)).toldLinks.a).toHaveLength(0);
    }));
});

describe('whoever is taken for no person', () => {
  it('is remembered once with the reason, and forgotten with the import', () =>
    inStore(async ({ store }) => {
      const robot = (line: number): FileRecord => ({
        kind: 'ignored',
        origin: { file: 'box.mbox', line },
        reason: 'sent by a robot',
        nobody: { name: 'CI', keys: [{ kind: 'email', value: 'noreply@example.org' }] },
      });
      const { batch } = await importRecords(store, [robot(1), robot(9)]);
      const kept = () => store.db.selectFrom('nobody').select(['kind', 'value', 'name', 'reason']).execute();
      expect(await kept()).toEqual([
        { kind: 'email', value: 'noreply@example.org', name: 'CI', reason: 'sent by a robot' },
      ]);
      await undoBatch(store, batch);
      expect(await kept()).toEqual([]);
    }));
});
