import type { AnswerOf } from '../contract/routes.ts';
import { CONSTANTS, type ConstantId } from '../model/constants/constants.ts';
import type { Context } from './context.ts';

/** Every number of the model as it is in force, for “why this number”. */
export async function seeConstants({ values }: Context): Promise<AnswerOf<'constants'>> {
  // The keys of the table are its ids.
  const ids = Object.keys(CONSTANTS) as ConstantId[];
  return {
    constants: ids.map((id) => {
      const { default: usual, range, tag, source, meaning } = CONSTANTS[id];
      return { id, value: values[id], default: usual, low: range[0], high: range[1], tag, source, meaning };
    }),
  };
}
