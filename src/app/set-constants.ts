import { Refusal } from '../base/refusals.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { CONSTANTS } from '../model/constants/constants.ts';
import { writeSetting } from '../store/settings.ts';
import type { Context } from './context.ts';
import { isForOwners, MODEL_CHANGES, modelChanges } from './model-values.ts';
import { seeConstants } from './see-constants.ts';

/**
 * Changes numbers of the model that are the owner's to change; null takes a change back.
 * @throws Refusal `invalid-input` for other numbers, and for values outside the sensible range
 */
export async function setConstants(
  context: Context,
  { changes }: CheckedInputOf<'setConstants'>,
): Promise<AnswerOf<'setConstants'>> {
  const { store } = context;
  const wanted = await modelChanges(store);
  for (const [id, value] of Object.entries(changes)) {
    if (!isForOwners(id)) throw new Refusal('invalid-input', { what: `${id} is not a number that can be changed.` });
    const [low, high] = CONSTANTS[id].range;
    if (value === null) delete wanted[id];
    else if (value < low || value > high)
      throw new Refusal('invalid-input', { what: `${id} must lie between ${low} and ${high}.` });
    else wanted[id] = value;
  }
  await writeSetting(store, MODEL_CHANGES, wanted);
  return seeConstants(context);
}
