import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FreshStore, freshStore, TODAY } from '../../test/support/fresh-store.ts';
import { editPerson } from './edit-person.ts';
import { loadFacts } from './facts.ts';
import { insertRows } from './insert-rows.ts';
import { logInteraction } from './interactions.ts';
import { addPeople } from './people.ts';
import { setReadsSubjects } from './reading-settings.ts';
import { write } from './store.ts';

let fresh: FreshStore;
beforeEach(async () => {
  fresh = await freshStore();
  await addPeople(fresh.store, [{ name: 'Ana' }]);
});
afterEach(() => fresh.remove());

/** Something that a file brought, with a title. */
async function brought(id: number, subject: string, words: { channel: 'mail' | 'video'; participants?: number }) {
  await write(fresh.store, { planning: true }, async (db) => {
    const { channel, participants = 2 } = words;
    const row = { id, key: `k${id}`, day: TODAY, channel, minutes: null, participants, subject, note: null };
    await insertRows(db, 'interaction', [{ ...row, source: 'icalendar', move: null, imported: 1 as const }]);
    const part = { incoming: 1, outgoing: 1, incomingCharacters: 0, outgoingCharacters: 0, bystander: 0 as const };
    await insertRows(db, 'interactionPerson', [{ interaction: id, person: 2, ...part }]);
  });
}

describe('texts that topics are read from', () => {
  it('are notes, what was logged and titles of small events', async () => {
    await editPerson(fresh.store, 2, { notes: 'Knows hydrology' }, TODAY);
    await logInteraction(fresh.store, { day: TODAY, channel: 'phone', subject: 'call w/ Ana', people: [{ id: 2 }] });
    await brought(101, 'Battery review', { channel: 'video' });
    await brought(102, 'All hands', { channel: 'video', participants: 40 });
    expect((await loadFacts(fresh.store)).mentions).toEqual([
      { person: 2, text: 'Knows hydrology', source: 'note' },
      { person: 2, text: 'call w/ Ana', source: 'note' },
      { person: 2, text: 'Battery review', source: 'event' },
    ]);
  });

  it('are subjects of messages only where the owner allows it', async () => {
    await brought(101, 'Offer for wind turbines', { channel: 'mail' });
    expect((await loadFacts(fresh.store)).mentions).toEqual([]);
    await setReadsSubjects(fresh.store, true);
    expect((await loadFacts(fresh.store)).mentions).toEqual([
      { person: 2, text: 'Offer for wind turbines', source: 'subject' },
    ]);
  });
});
