import { CONSTANTS, type ConstantId } from '../../model/constants/constants.ts';

/** The numbers of the model: the table's own words. */
export const constants = {
  meaning: (id: ConstantId): string => CONSTANTS[id].meaning,
  source: (id: ConstantId): string => CONSTANTS[id].source,
};
