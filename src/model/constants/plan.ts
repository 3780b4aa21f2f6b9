import { constants } from './constant.ts';

/** science §5, §9. */
export const PLAN_CONSTANTS = constants({});
