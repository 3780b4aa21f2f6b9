import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyExport } from '../../test/support/any-export.ts';
import { freshStore, TODAY } from '../../test/support/fresh-store.ts';
import { importRecords } from '../../test/support/import-records.ts';
import { assess } from '../audit/assess.ts';
import type { Assessment } from '../audit/assessment.ts';
import { isRefusal } from '../base/refusals.ts';
import { DEFAULT_VALUES } from '../model/constants/constants.ts';
import { type InteractionColumns, participationsIn } from '../model/interactions.ts';
import { addFavour } from '../store/add-favour.ts';
import { dropAnswer, keepAnswer } from '../store/answers.ts';
import { editPerson } from '../store/edit-person.ts';
import { loadFacts } from '../store/facts.ts';
import { forgetPerson } from '../store/forget-person.ts';
import { logInteraction, removeInteraction } from '../store/interactions.ts';
import { addLabel } from '../store/labels.ts';
import { declareLink } from '../store/links.ts';
import { mergePeople } from '../store/merge-people.ts';
import { addObjective } from '../store/objectives.ts';
import { addPeople } from '../store/people.ts';
import { addPromise } from '../store/promises.ts';
import { setReadsSubjects } from '../store/reading-settings.ts';
import { splitPerson } from '../store/split-person.ts';
import type { Store } from '../store/store.ts';
import { undoBatch } from '../store/undo-batch.ts';
import { createNetworkMemory } from './network-memory.ts';

/** Everybody of the network below, and a few who may not be there. */
const somebody = fc.integer({ min: 2, max: 16 });
const aDay = fc.integer({ min: TODAY - 400, max: TODAY + 2 });

const log = fc
  .record({
    day: aDay,
    channel: fc.constantFrom('phone', 'message', 'in-person', 'invitation'),
    people: fc.uniqueArray(
      fc.oneof({ weight: 9, arbitrary: somebody.map((id) => ({ id })) }, fc.constant({ name: 'Somebody new' })),
      { minLength: 1, maxLength: 3, selector: (one) => JSON.stringify(one) },
    ),
    note: fc.constantFrom(undefined, 'spoke of wind turbines', 'spoke of nothing'),
  })
  .map((logged) => (store: Store) => logInteraction(store, logged));

const edit = fc
  .record(
    {
      notes: fc.constantFrom('', 'knows hydrology', 'plays chess'),
      title: fc.constantFrom('Nurse', 'Head of Finance', 'Engineer'),
      company: fc.constantFrom('Acme', 'Borealis', ''),
      location: fc.constantFrom('Oslo', 'Bergen'),
      closeness: fc.constantFrom(0, 2, 4, null),
      pinned: fc.boolean(),
      ended: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  // Numbers and words as the route would let them through; fast-check gives wider types.
  .chain((change) => somebody.map((id) => (store: Store) => editPerson(store, id, change as never, TODAY)));

const others: fc.Arbitrary<(store: Store) => Promise<unknown>> = fc
  .tuple(somebody, somebody, fc.nat(9))
  .chain(([one, other, number]) =>
    fc.constantFrom(
      (store: Store) => removeInteraction(store, number),
      (store: Store) => declareLink(store, { a: one, b: other, know: [true, false, null][number % 3]! }, TODAY),
      (store: Store) => addFavour(store, { person: one, kind: 'gave-help', day: TODAY - number, about: '' }),
      (store: Store) => addLabel(store, 'board', [one]),
      (store: Store) => addPromise(store, { person: one, by: 'owner', text: 'send it', madeOn: TODAY }),
      // What the app puts together of an answer's parts, put together already.
      (store: Store) => keepAnswer(store, { subject: 'company:acme', about: '', value: 'hospitals' } as never, TODAY),
      (store: Store) => keepAnswer(store, { subject: 'title:nurse', about: '', value: 'finance' } as never, TODAY),
      (store: Store) => dropAnswer(store, 'company:acme'),
      (store: Store) => addPeople(store, [{ name: `New ${number}` }]),
      (store: Store) => mergePeople(store, { kept: one, gone: other }),
      (store: Store) => splitPerson(store, one),
      (store: Store) => forgetPerson(store, one),
      (store: Store) => setReadsSubjects(store, number % 2 === 0),
      (store: Store) => undoBatch(store, 1 + (number % 3)),
      (store: Store) =>
        addObjective(store, {
          kind: 'discover',
          text: 'New ideas',
          knowledge: ['AI'],
          groups: [],
          priority: 3,
          complexity: 0.5,
          createdOn: TODAY,
        }),
    ),
  );

const aFile = anyExport().map((records) => (store: Store) => importRecords(store, records));

it('what is kept between requests is what would be read and worked out anew, whatever was done', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(log, log, edit, edit, others, aFile), { maxLength: 12 }), async (acts) => {
      const fresh = await freshStore();
      try {
        const { store } = fresh;
        await addPeople(
          store,
          Array.from({ length: 11 }, (_, index) => ({ name: `Person ${index}`, company: 'Acme' })),
        );
        for (let id = 2; id < 12; id++)
          await logInteraction(store, {
            day: TODAY - 20 * id,
            channel: 'in-person',
            people: [{ id }, { id: 12 - (id % 5) }],
          });
        const memory = createNetworkMemory(store);
        await memory.network(TODAY);
        for (const act of acts) {
          await act(store).catch((error: unknown) => {
            // What names somebody who is not there, or is gone, is refused, by the database at the latest.
            if (!isRefusal(error) && !String(error).includes('FOREIGN KEY')) throw error;
          });
          const { facts, assessment } = await memory.network(TODAY);
          // What was seen of groups is kept after the network is known, so it is compared as it was then.
          const anew = { ...(await loadFacts(store)), knownGroups: facts.knownGroups };
          expect({ ...facts, interactions: byPerson(facts.interactions) }).toEqual({
            ...anew,
            interactions: byPerson(anew.interactions),
          });
          expect(plain(assessment)).toEqual(plain(assess(anew, TODAY, DEFAULT_VALUES)));
        }
      } finally {
        await fresh.remove();
      }
    }),
    { numRuns: 12 },
  );
});

it('what nothing was written about is not read again', async () => {
  const fresh = await freshStore();
  try {
    const memory = createNetworkMemory(fresh.store);
    await addPeople(fresh.store, [{ name: 'Ana' }, { name: 'Ben' }]);
    const before = await memory.network(TODAY);
    await logInteraction(fresh.store, { day: TODAY, channel: 'phone', people: [{ id: 2 }] });
    const { facts, assessment } = await memory.network(TODAY);
    expect([facts.people[0], facts.people[1]]).toEqual([before.facts.people[0], before.facts.people[1]]);
    expect([facts.people[1] === before.facts.people[1], facts.favours === before.facts.favours]).toEqual([true, true]);
    expect(assessment.ties[1]).toBe(before.assessment.ties[1]);
    expect(assessment.ties[0]!.isReal).toBe(true);
  } finally {
    await fresh.remove();
  }
});

function byPerson(columns: InteractionColumns): unknown {
  return columns.people.map((person, slot) =>
    participationsIn(columns, person, { from: columns.start[slot]!, until: columns.end[slot]! }),
  );
}

/** An assessment as values: links are functions, asked of all. */
function plain({ links, words: _, ...assessment }: Assessment): unknown {
  const places = [...assessment.people.keys()];
  const possible = links.possibleAmong(places);
  return {
    ...assessment,
    possible: places.map(possible),
    links: places.map((one) => places.map((other) => links.between(one, other))),
  };
}
