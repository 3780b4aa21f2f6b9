import { afterEach, beforeEach, expect, it } from 'vitest';
import { type FreshStore, freshStore, TODAY } from '../../test/support/fresh-store.ts';
import { keepIntroduction, listIntroductions } from './introductions.ts';
import { decideMove, saveSuggestedMove, undecideMove } from './moves.ts';
import { addPeople } from './people.ts';

let fresh: FreshStore;
const [BEN, ZOE] = [2, 3];
beforeEach(async () => {
  fresh = await freshStore();
  await addPeople(fresh.store, [{ name: 'Ben Bridge' }, { name: 'Zoe Target' }]);
});
afterEach(() => fresh.remove());

async function ask(kind: 'ask-introduction' | 'introduce'): Promise<void> {
  const people = [BEN, ZOE];
  await saveSuggestedMove(fresh.store, { id: 'm', week: TODAY, kind, people, payload: {} });
  const introduction = { kind: kind === 'introduce' ? 'of-two' : 'to-owner', people, day: TODAY } as const;
  await decideMove(fresh.store, 'm', { state: 'done', decidedOn: TODAY, introduction });
}

const states = async () => (await listIntroductions(fresh.store)).map(({ steps }) => steps.map(({ state }) => state));

it('an introduction that a move asks for begins with it, and goes when that is taken back', async () => {
  await ask('ask-introduction');
  expect(await states()).toEqual([['asked']]);
  await undecideMove(fresh.store, 'm');
  expect(await states()).toEqual([]);
});

it('one that was kept before is asked for by the move, and is as before when that is taken back', async () => {
  await keepIntroduction(fresh.store, { kind: 'to-owner', people: [BEN, ZOE], day: TODAY - 3 });
  await ask('ask-introduction');
  expect(await states()).toEqual([['considered', 'asked']]);
  await undecideMove(fresh.store, 'm');
  expect(await states()).toEqual([['considered']]);
});

it('introducing two asks both by one move', async () => {
  await ask('introduce');
  expect(await states()).toEqual([['asked', 'asked']]);
});
