import { constants } from './constant.ts';

/** science §3.2–3.3. */
export const KNOWLEDGE_CONSTANTS = constants({});
