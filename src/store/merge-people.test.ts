import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anyExport } from '../../test/support/any-export.ts';
import { type FreshStore, freshStore, NOON, runs, TODAY } from '../../test/support/fresh-store.ts';
import { connection, importRecords, mentioned, messages } from '../../test/support/import-records.ts';
import { storeContents } from '../../test/support/store-contents.ts';
import { openDemo } from '../app/open-demo.ts';
import { openTertius } from '../app/open-tertius.ts';
import { ROUTES } from '../contract/routes.ts';
import type { Closeness } from '../model/person.ts';
import { distinctPairs, sayDistinct } from './distinct-people.ts';
import { editPerson } from './edit-person.ts';
import { logInteraction, timelineOf } from './interactions.ts';
import { declareLink } from './links.ts';
import { mergePeople } from './merge-people.ts';
import { openStore } from './open-store.ts';
import { addPeople, personById, searchPeople } from './people.ts';
import { listMerges, splitPerson } from './split-person.ts';
import { answerTriage } from './triage.ts';
import { undoBatch } from './undo-batch.ts';
import { wholeStore } from './whole-store.ts';

let fresh: FreshStore;
beforeEach(async () => {
  fresh = await freshStore();
});
afterEach(() => fresh.remove());

const LINKEDIN = connection('Ana Ruiz', { slug: 'ana', company: 'Acme', title: 'Data Lead' });
const CARD = {
  ...mentioned('Anita Ruiz', { email: 'ana@example.org', company: 'Acme Inc.', note: 'likes rowing', file: 'a.vcf' }),
  labels: ['Friends'],
};
const [ANA, ANITA] = [2, 3];

const NOTHING_SAID = { title: undefined, company: undefined, location: undefined };
const idsIn = (people: string): number[] => JSON.parse(people) as number[];

describe('merging two people', () => {
  beforeEach(async () => {
    await importRecords(fresh.store, [LINKEDIN, CARD]);
    await addPeople(fresh.store, [{ name: 'Bo Lind' }]);
  });

  it('moves addresses, labels, notes, history, links and answers along', async () => {
    const { store } = fresh;
    await logInteraction(store, { day: TODAY - 3, channel: 'phone', minutes: 20, people: [{ id: ANITA }] });
    await declareLink(store, { a: ANITA, b: 4, know: true }, TODAY);
    await answerTriage(store, ANITA, 3, TODAY);
    await mergePeople(store, { kept: ANA, gone: ANITA });
    const ana = await personById(store, ANA);
    expect(ana).toMatchObject({
      name: 'Ana Ruiz',
      company: 'Acme',
      notes: 'likes rowing',
      closeness: 3,
      standing: 'contact',
    });
    expect(ana.keys.map(({ value }) => value)).toEqual(['ana', 'ana@example.org']);
    expect(ana.traits.map(({ name }) => name)).toEqual(['Friends']);
    expect((await timelineOf(store, ANA, { limit: 9 })).interactions.map(({ channel }) => channel)).toEqual([
      'phone',
      'invitation',
    ]);
    expect(await store.db.selectFrom('link').select(['a', 'b']).execute()).toEqual([{ a: ANA, b: 4 }]);
    await expect(personById(store, ANITA)).rejects.toMatchObject({ code: 'person-not-found' });
    expect(await searchPeople(store, 'rowing')).toEqual([ANA]);
  });

  it('keeps one answer where the owner has said of both how close they are, and both when they are split again', async () => {
    const { store } = fresh;
    await answerTriage(store, ANA, 2, TODAY);
    await answerTriage(store, ANITA, 3, TODAY);
    await mergePeople(store, { kept: ANA, gone: ANITA });
    expect((await personById(store, ANA)).closeness).toBe(2);
    await splitPerson(store, ANA);
    expect((await personById(store, ANA)).closeness).toBe(2);
    expect((await personById(store, ANITA)).closeness).toBe(3);
  });

  it('takes the values that the owner chose, and no import overwrites them', async () => {
    const { store } = fresh;
    await mergePeople(store, { kept: ANA, gone: ANITA, values: { name: 'gone', notes: 'kept' } });
    expect(await personById(store, ANA)).toMatchObject({ name: 'Anita Ruiz', notes: '' });
    await importRecords(store, [LINKEDIN, CARD]);
    expect(await personById(store, ANA)).toMatchObject({ name: 'Anita Ruiz', notes: '' });
  });

  it('lets importing the same files again change nothing and bring nobody back', async () => {
    const { store } = fresh;
    await mergePeople(store, { kept: ANA, gone: ANITA });
    const before = await storeContents(store);
    const { report } = await importRecords(store, [LINKEDIN, CARD]);
    expect(report.files.map(({ created }) => created)).toEqual([0, 0]);
    expect(await storeContents(store)).toEqual(before);
  });

  it('counts one exchange of both as one person’s', async () => {
    const { store } = fresh;
    await importRecords(store, [
      {
        ...messages('t', TODAY, [['Ana Ruiz', { slug: 'ana', incoming: 1 }]]),
        participants: 3,
        parties: [
          { ...messages('t', TODAY, [['Ana Ruiz', { slug: 'ana', incoming: 1 }]]).parties[0]! },
          { ...messages('t', TODAY, [['Anita Ruiz', { incoming: 2 }]]).parties[0]!, person: CARD.person },
        ],
      },
    ]);
    await mergePeople(store, { kept: ANA, gone: ANITA });
    const [entry] = (await timelineOf(store, ANA, { limit: 9 })).interactions;
    expect(entry).toMatchObject({ people: [{ id: ANA, incoming: 3 }] });
  });

  it('can be taken back, and what was said since stays with the one who was kept', async () => {
    const { store } = fresh;
    await mergePeople(store, { kept: ANA, gone: ANITA });
    expect(await listMerges(store)).toMatchObject([{ kept: ANA, gone: ANITA, goneName: 'Anita Ruiz' }]);
    await editPerson(store, ANA, { title: 'Chief of Data' }, TODAY);
    await logInteraction(store, { day: TODAY, channel: 'video', people: [{ id: ANA }] });
    expect(await splitPerson(store, ANA)).toEqual({ kept: ANA, gone: ANITA });
    expect(await personById(store, ANA)).toMatchObject({ title: 'Chief of Data', notes: '' });
    expect(await personById(store, ANITA)).toMatchObject({ name: 'Anita Ruiz', notes: 'likes rowing' });
    expect((await timelineOf(store, ANA, { limit: 9 })).total).toBe(2);
    expect(await searchPeople(store, 'anita')).toEqual([ANITA]);
    await expect(splitPerson(store, ANA)).rejects.toMatchObject({ code: 'person-not-merged' });
  });

  it('refuses the owner, nobody, and one and the same', async () => {
    const { store } = fresh;
    await expect(mergePeople(store, { kept: 1, gone: ANA })).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(mergePeople(store, { kept: ANA, gone: ANA })).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(mergePeople(store, { kept: ANA, gone: 99 })).rejects.toMatchObject({ code: 'person-not-found' });
  });
});

describe('any two people', () => {
  it('of a network with weeks, ideas, events and introductions are in every table as before, once split again', async () => {
    const folder = await openDemo({ folder: join(fresh.folder, 'demo'), today: '2026-11-24' });
    const demo = await openTertius({ folder, version: '0.0.0', demo: true, today: '2026-11-24' });
    await demo.useCases.week(ROUTES.week.input.parse({}));
    await demo.close();
    const store = await openStore({ folder, clock: () => NOON });
    const rest = async (): Promise<Record<string, unknown>> => {
      const { tables } = await wholeStore(store);
      // Rows that come back may stand elsewhere.
      return Object.fromEntries(
        [...tables].flatMap(([table, rows]) =>
          table === 'merge' || table === 'counter' ? [] : [[table, rows.map((row) => JSON.stringify(row)).sort()]],
        ),
      );
    };
    try {
      const before = await rest();
      const inMoves = (await store.db.selectFrom('move').select('people').execute()).flatMap(({ people }) =>
        idsIn(people),
      );
      const inGroups = (await store.db.selectFrom('knownGroup').select('people').execute()).flatMap(({ people }) =>
        idsIn(people),
      );
      expect(Math.min(inMoves.length, inGroups.length)).toBeGreaterThan(1);
      const some = fc.constantFrom(...new Set([...inMoves, ...inGroups.slice(0, 20)]));
      await fc.assert(
        fc.asyncProperty(some, some, async (kept, gone) => {
          fc.pre(kept !== gone);
          await mergePeople(store, { kept, gone });
          for (const table of ['move', 'knownGroup'] as const) {
            const rows = await store.db.selectFrom(table).select('people').execute();
            expect(rows.filter(({ people }) => idsIn(people).includes(gone))).toEqual([]);
          }
          await splitPerson(store, kept);
          expect(await rest()).toEqual(before);
        }),
        { numRuns: 8 },
      );
    } finally {
      await store.close();
    }
  });

  it('merged and split again are as before, and undoing the imports leaves nothing of them', async () => {
    const choice = fc.nat({ max: 99 });
    await fc.assert(
      fc.asyncProperty(anyExport(), anyExport(), choice, choice, async (first, second, x, y) => {
        const own = await freshStore();
        try {
          const { store } = own;
          const empty = await storeContents(store);
          const batches = [(await importRecords(store, first)).batch, (await importRecords(store, second)).batch];
          const people = await store.db.selectFrom('person').select('id').where('standing', '!=', 'owner').execute();
          const [kept, gone] = [people[x % Math.max(1, people.length)]?.id, people[y % Math.max(1, people.length)]?.id];
          fc.pre(kept !== undefined && gone !== undefined && kept !== gone);
          const before = await storeContents(store);
          await mergePeople(store, { kept: kept!, gone: gone! });
          await splitPerson(store, kept!);
          expect(await storeContents(store)).toEqual(before);
          await mergePeople(store, { kept: kept!, gone: gone! });
          for (const batch of batches.toReversed()) await undoBatch(store, batch);
          expect(await storeContents(store)).toEqual(empty);
        } finally {
          await own.remove();
        }
      }),
      { numRuns: runs(25) },
    );
  });

  it('keep what the owner said of the one since, through a split, a newer import and an undo, and stay two once called so', async () => {
    const choice = fc.nat({ max: 99 });
    const said = fc.record(
      {
        name: fc.constant('Anna Maria Ruiz'),
        title: fc.constantFrom('Chief of Data', null),
        company: fc.constantFrom('Delphin', null),
        location: fc.constant('Porto'),
        notes: fc.constant('likes rowing'),
        closeness: fc.constantFrom(0, 3, 4),
        emails: fc.constant(['anna@ruiz.example']),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(anyExport(), anyExport(), choice, choice, said, async (first, second, x, y, edit) => {
        const own = await freshStore();
        try {
          const { store } = own;
          const { batch } = await importRecords(store, first);
          const people = await store.db.selectFrom('person').select('id').where('standing', '!=', 'owner').execute();
          const [kept, gone] = [people[x % Math.max(1, people.length)]?.id, people[y % Math.max(1, people.length)]?.id];
          fc.pre(kept !== undefined && gone !== undefined && kept !== gone && Object.keys(edit).length > 0);
          const other = await personById(store, gone!);
          const changed = { ...edit, closeness: edit.closeness as Closeness | undefined };
          const { emails, ...fields } = edit;
          const now = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? undefined]));
          const isKept = async (): Promise<void> => {
            const person = await personById(store, kept!);
            expect({ ...NOTHING_SAID, ...person }).toMatchObject(now);
            if (emails !== undefined) expect(person.keys).toContainEqual({ kind: 'email', value: emails[0] });
          };
          await mergePeople(store, { kept: kept!, gone: gone! });
          await editPerson(store, kept!, changed, TODAY);
          await splitPerson(store, kept!);
          await isKept();
          // Addresses that the owner took away from the one are nobody's any more.
          const isTaken = ({ kind }: { readonly kind: string }): boolean => emails !== undefined && kind === 'email';
          const apart = ({ keys, reachable: _, ...rest }: typeof other) => ({
            ...rest,
            keys: keys.filter((key) => !isTaken(key)),
          });
          expect(apart(await personById(store, gone!))).toEqual(apart(other));
          await sayDistinct(store, { a: kept!, b: gone!, areTwo: true }, TODAY);
          await importRecords(store, second);
          await isKept();
          await undoBatch(store, batch);
          await isKept();
          const [a, b] = [Math.min(kept!, gone!), Math.max(kept!, gone!)];
          const isThere = await store.db.selectFrom('person').select('id').where('id', '=', gone!).executeTakeFirst();
          if (isThere !== undefined) expect(await distinctPairs(store)).toContainEqual({ a, b });
        } finally {
          await own.remove();
        }
      }),
      { numRuns: runs(8) },
    );
  });
});
