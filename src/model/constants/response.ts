import { constants } from './constant.ts';

/** science §6, §10. */
export const RESPONSE_CONSTANTS = constants({});
