import { type Day, parseDay, toIsoDay } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { PromiseShape } from '../contract/promise-routes.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import type { PromiseMade } from '../model/promise.ts';
import {
  addPromise as insert,
  listPromises as list,
  removePromise as remove,
  settlePromise as settle,
} from '../store/promises.ts';
import type { Context } from './context.ts';
import type { KnownNetwork } from './network-memory.ts';

/** Promises that are open, the soonest due first; of one person also those that were kept or released. */
export async function listPromises(
  { store, memory, today }: Context,
  { person }: CheckedInputOf<'promises'>,
): Promise<AnswerOf<'promises'>> {
  const network = await memory.network(await today());
  const promises = await list(store, person);
  const shown = person === undefined ? promises.filter(({ state }) => state === 'open') : promises;
  return { promises: shown.map((promise) => toShape(promise, network)) };
}

/** Notes a promise. @throws Refusal `person-not-found`; `invalid-input` for a promise of a day that is still to come */
export async function addPromise(
  context: Context,
  { person: id, by, text, due, day }: CheckedInputOf<'addPromise'>,
): Promise<PromiseShape> {
  const today = await context.today();
  const madeOn = day === undefined ? today : dayIn(day);
  if (madeOn > today) throw new Refusal('invalid-input', { what: `${day} is not a day that has been.` });
  const person = (await context.memory.network(today)).personOf(id);
  if (person === undefined || person.standing === 'owner') throw new Refusal('person-not-found', { id });
  const dueOn = due === undefined ? undefined : dayIn(due);
  return await promiseShape(context, await insert(context.store, { person: id, by, text, madeOn, dueOn }));
}

/** Says that a promise was kept, released, or is open again. @throws Refusal `promise-not-found` */
export async function settlePromise(
  context: Context,
  { id, state }: CheckedInputOf<'settlePromise'>,
): Promise<PromiseShape> {
  await settle(context.store, { id, state, day: await context.today() });
  return await promiseShape(context, id);
}

/** Takes a promise away. @throws Refusal `promise-not-found` */
export async function removePromise(
  { store }: Context,
  { id }: CheckedInputOf<'removePromise'>,
): Promise<AnswerOf<'removePromise'>> {
  await remove(store, id);
  return { id };
}

async function promiseShape({ store, memory, today }: Context, id: number): Promise<PromiseShape> {
  const promise = (await list(store)).find((one) => one.id === id);
  if (promise === undefined) throw new Refusal('promise-not-found', { id });
  return toShape(promise, await memory.network(await today()));
}

function toShape(promise: PromiseMade, network: KnownNetwork): PromiseShape {
  const { id, person, by, text, madeOn, dueOn, state, settledOn } = promise;
  return {
    id,
    person: { id: person, name: network.nameOf(person) },
    by,
    text,
    madeOn: toIsoDay(madeOn),
    dueOn: dueOn === undefined ? null : toIsoDay(dueOn),
    state,
    settledOn: settledOn === undefined ? null : toIsoDay(settledOn),
  };
}

function dayIn(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Refusal('invalid-input', { what: `There is no day ${text}.` });
  return day;
}
