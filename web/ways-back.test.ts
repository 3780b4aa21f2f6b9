import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { type Before, beforeIn, WAYS_BACK, type WaysBack } from './ways-back.ts';

const ways: WaysBack = WAYS_BACK;

/** What the app remembers: answers by their question. */
function remembering(...answers: readonly (readonly [key: readonly unknown[], answer: unknown])[]): Before {
  const client = new QueryClient();
  for (const [key, answer] of answers) client.setQueryData(key, answer);
  return beforeIn(client);
}

/** Answers that a way back does not look at. */
const NOTHING = {} as never;

it('gives back exactly the fields that were told, with the values that they had', () => {
  const before = remembering([
    ['person', { id: 7 }],
    { id: 7, title: null, company: 'Halden', knowledge: { topics: ['pumps'] } },
  ]);
  expect(ways.editPerson!({ id: 7, title: 'Head of Product' }, before)(NOTHING)).toEqual([
    'editPerson',
    { id: 7, title: null },
  ]);
  expect(ways.editPerson!({ id: 7, topics: [] }, before)(NOTHING)).toEqual([
    'editPerson',
    { id: 7, topics: ['pumps'] },
  ]);
});

it('offers no way back to what is not known, rather than a guess', () => {
  const before = remembering();
  expect(ways.editPerson!({ id: 7, title: 'Head' }, before)(NOTHING)).toBeUndefined();
  expect(ways.setSettings!({ minutes: 45 }, before)(NOTHING)).toBeUndefined();
  expect(ways.replaceMove!({ id: 'a' }, before)({ replaced: 'a', move: null })).toBeUndefined();
});

it('takes away what is new in a list, and brings back what was taken from one', () => {
  const one = { id: 1, kind: 'help', day: '2026-11-02', text: 'A name', people: [{ id: 3, name: 'Ana' }] };
  const before = remembering([['returns', {}], { returns: [one] }]);
  const added = { returns: [{ ...one, id: 2 }, one] } as never;
  expect(ways.addReturn!(NOTHING, before)(added)).toEqual(['removeReturn', { id: 2 }]);
  expect(ways.removeReturn!({ id: 1 }, before)(NOTHING)).toEqual([
    'addReturn',
    { kind: 'help', text: 'A name', day: '2026-11-02', people: [3] },
  ]);
});

it('gives a number of the model back as the owner had it, or as it is usual', () => {
  const constants = [
    { id: 'a', value: 2, default: 1 },
    { id: 'b', value: 1, default: 1 },
    { id: 'c', value: 5, default: 5 },
  ];
  const before = remembering([['constants', {}], { constants }]);
  expect(ways.setConstants!({ changes: { a: 3, b: 4 } }, before)(NOTHING)).toEqual([
    'setConstants',
    { changes: { a: 2, b: null } },
  ]);
});
