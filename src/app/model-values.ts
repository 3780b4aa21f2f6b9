import { z } from 'zod';
import { CONSTANTS, type ConstantId, type Values, valuesWith } from '../model/constants/constants.ts';
import { readSetting } from '../store/settings.ts';
import type { Store } from '../store/store.ts';

/** Under this key stand the numbers of the model that the owner changed. */
export const MODEL_CHANGES = 'model';

const Changes = z.record(z.string(), z.number());

/** The owner's changes of the numbers that are theirs to change. */
export async function modelChanges(store: Store): Promise<Partial<Record<ConstantId, number>>> {
  const stored = (await readSetting(store, MODEL_CHANGES, Changes)) ?? {};
  // A number that an earlier version knew, or that is no longer the owner's to change, is in force no more.
  return Object.fromEntries(Object.entries(stored).filter(([id]) => isForOwners(id)));
}

/** Every number of the model as it is in force: the defaults with the owner's changes laid over them. */
export async function valuesInForce(store: Store): Promise<Values> {
  return valuesWith(await modelChanges(store));
}

/** Whether there is such a number, and owners may change it. */
export function isForOwners(id: string): id is ConstantId {
  return Object.hasOwn(CONSTANTS, id) && 'forOwners' in CONSTANTS[id as ConstantId]; // known by then
}
