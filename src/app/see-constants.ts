import type { AnswerOf } from '../contract/routes.ts';
import { CONSTANTS, type ConstantId } from '../model/constants/constants.ts';
import type { Context } from './context.ts';
import { isForOwners, valuesInForce } from './model-values.ts';

/** Every number of the model as it is in force, for “why this number”. */
export async function seeConstants({ store, words }: Context): Promise<AnswerOf<'constants'>> {
  const values = await valuesInForce(store);
  // The keys of the table are its ids.
  const ids = Object.keys(CONSTANTS) as ConstantId[];
  return {
    constants: ids.map((id) => {
      const { default: usual, range, tag } = CONSTANTS[id];
      const [low, high] = range;
      const source = words.constants.source(id);
      const meaning = words.constants.meaning(id);
      return { id, value: values[id], default: usual, low, high, tag, source, meaning, forOwners: isForOwners(id) };
    }),
  };
}
