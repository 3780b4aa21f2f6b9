import { constants } from './constant.ts';

/** science §4, §8. */
export const VALUE_CONSTANTS = constants({});
