import { constants } from './constant.ts';

/** science §7. */
export const PACE_CONSTANTS = constants({});
