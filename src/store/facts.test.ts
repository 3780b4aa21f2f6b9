import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FreshStore, freshStore, runs, TODAY } from '../../test/support/fresh-store.ts';
import { connection, importRecords, messages } from '../../test/support/import-records.ts';
import { CHANNELS } from '../model/channel.ts';
import { interactionColumns, type Participation } from '../model/interactions.ts';
import { addFavour } from './add-favour.ts';
import { editPerson } from './edit-person.ts';
import { loadFacts } from './facts.ts';
import { favoursWith } from './favours.ts';
import { insertRows } from './insert-rows.ts';
import { logInteraction } from './interactions.ts';
import { declareLink } from './links.ts';
import { addObjective, closeObjective } from './objectives.ts';
import { addPeople } from './people.ts';
import { write } from './store.ts';

let fresh: FreshStore;
beforeEach(async () => {
  fresh = await freshStore();
});
afterEach(() => fresh.remove());

const objective = {
  kind: 'discover',
  text: 'New ideas',
  knowledge: ['AI'],
  groups: [],
  priority: 3,
  complexity: 0.5,
  createdOn: TODAY,
} as const;

describe('facts', () => {
  it('hold whom the owner knows, what was declared, and open objectives only', async () => {
    await addPeople(fresh.store, [{ name: 'Ana' }, { name: 'Ben' }]);
    await declareLink(fresh.store, { a: 3, b: 2, know: true }, TODAY);
    await addFavour(fresh.store, { person: 2, kind: 'gave-help', day: TODAY, about: 'a review' });
    const first = await addObjective(fresh.store, objective);
    const second = await addObjective(fresh.store, { ...objective, text: 'Another' });
    await closeObjective(fresh.store, first.id, TODAY);
    const facts = await loadFacts(fresh.store);
    expect(facts.links).toEqual([{ a: 2, b: 3, know: true }]);
    expect(facts.favours).toEqual([{ person: 2, kind: 'gave-help', day: TODAY }]);
    expect(facts.objectives).toEqual([second]);
    expect(facts.settings).toEqual({ minutes: 90, workingDays: [0, 1, 2, 3, 4], from: 540, until: 1020 });
    expect(await favoursWith(fresh.store, 2)).toMatchObject([
      { kind: 'gave-help', day: TODAY, about: 'a review', isTold: true },
    ]);
  });

  it('say by which channels people can be reached', async () => {
    await importRecords(fresh.store, [
      connection('No address', {}),
      connection('Mail too', { slug: 'mail', email: 'mail@example.org' }),
      messages('t', TODAY, [['Only wrote', { slug: 'wrote', incoming: 1 }]]),
    ]);
    await addPeople(fresh.store, [{ name: 'By phone' }]);
    await editPerson(fresh.store, 5, { phones: ['+4930123'] }, TODAY);
    const reachable = (await loadFacts(fresh.store)).people.map((person) => [person.name, ...person.reachable]);
    expect(new Set(reachable)).toEqual(
      new Set([['No address', 'message'], ['Mail too', 'mail', 'message'], ['Only wrote'], ['By phone', 'phone']]),
    );
  });

  it('take the owner’s word for what a file brings of the same day, where it is as rich or richer', async () => {
    await importRecords(fresh.store, [messages('t', TODAY, [['Ana', { slug: 'ana', incoming: 3, outgoing: 3 }]])]);
    await logInteraction(fresh.store, { day: TODAY, channel: 'in-person', minutes: 40, people: [{ id: 2 }] });
    await logInteraction(fresh.store, { day: TODAY - 1, channel: 'phone', people: [{ id: 2 }] });
    const { interactions } = await loadFacts(fresh.store);
    expect([...interactions.day]).toEqual([TODAY - 1, TODAY]);
    expect(CHANNELS[interactions.channel[1]!]).toBe('in-person');
    expect(interactions.minutes[1]).toBe(40);
    expect(Number.isNaN(interactions.minutes[0])).toBe(true);
  });

  it('take the file’s word where that is richer than what was logged of the same day', async () => {
    const call = {
      ...messages('t', TODAY, [['Ana', { slug: 'ana', incoming: 1, outgoing: 1 }]]),
      channel: 'video',
    } as const;
    await importRecords(fresh.store, [call]);
    await logInteraction(fresh.store, { day: TODAY, channel: 'message', people: [{ id: 2 }, { name: 'Ben' }] });
    const { interactions } = await loadFacts(fresh.store);
    expect([...interactions.channel].map((channel) => CHANNELS[channel])).toEqual(['video', 'message']);
    expect(interactions.people).toEqual([2, 3]);
  });

  it('count a reaction beside what was logged of the same day', async () => {
    const liked = { ...messages('t', TODAY, [['Ana', { slug: 'ana', incoming: 1 }]]), channel: 'reaction' } as const;
    await importRecords(fresh.store, [liked]);
    await logInteraction(fresh.store, { day: TODAY, channel: 'phone', people: [{ id: 2 }] });
    expect((await loadFacts(fresh.store)).interactions.day).toHaveLength(2);
  });

  it('sort participations as the model does', async () => {
    const part = fc.record({
      interaction: fc.integer({ min: 1, max: 12 }),
      person: fc.integer({ min: 2, max: 5 }),
      incoming: fc.integer({ min: 0, max: 70_000 }),
      outgoing: fc.integer({ min: 0, max: 3 }),
    });
    const parts = fc.uniqueArray(part, { selector: (row) => `${row.interaction} ${row.person}` });
    const days = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 13, maxLength: 13 });
    await addPeople(
      fresh.store,
      ['A', 'B', 'C', 'D'].map((name) => ({ name })),
    );
    await fc.assert(
      fc.asyncProperty(parts, days, async (rows, dayOf) => {
        const expected = rows.map((row): Participation => {
          const channel = CHANNELS[row.interaction % CHANNELS.length]!;
          const minutes = row.interaction % 2 === 0 ? { minutes: row.interaction } : {};
          return {
            ...row,
            ...minutes,
            day: dayOf[row.interaction]!,
            channel,
            participants: 3,
            incomingCharacters: 1,
            outgoingCharacters: 2,
          };
        });
        await write(fresh.store, { planning: true }, async (db) => {
          await db.deleteFrom('interaction').execute();
          const happened = [...new Map(expected.map((row) => [row.interaction, row])).values()];
          const none = {
            key: null,
            participants: 3,
            subject: null,
            note: null,
            source: 'test',
            move: null,
            imported: 1,
          } as const;
          await insertRows(
            db,
            'interaction',
            happened.map(({ interaction: id, day, channel, minutes = null }) => ({
              id,
              day,
              channel,
              minutes,
              ...none,
            })),
          );
          await insertRows(
            db,
            'interactionPerson',
            rows.map((row) => ({ ...row, incomingCharacters: 1, outgoingCharacters: 2, bystander: 0 as const })),
          );
        });
        expect((await loadFacts(fresh.store)).interactions).toEqual(interactionColumns(expected));
      }),
      { numRuns: runs(40) },
    );
  });
});
