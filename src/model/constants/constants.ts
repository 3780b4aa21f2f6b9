import { IDEA_CONSTANTS } from './ideas.ts';
import { INTRODUCTION_CONSTANTS } from './introductions.ts';
import { KNOWLEDGE_CONSTANTS } from './knowledge.ts';
import { LINK_CONSTANTS } from './links.ts';
import { PACE_CONSTANTS } from './pace.ts';
import { PLAN_CONSTANTS } from './plan.ts';
import { RESPONSE_CONSTANTS } from './response.ts';
import { STAGE_CONSTANTS } from './stage.ts';
import { STRENGTH_CONSTANTS } from './strength.ts';
import { VALUE_CONSTANTS } from './value.ts';

/** Every number of the model, in one table: default, range, evidence, source, meaning. Sections live beside this file. */
export const CONSTANTS = {
  ...STRENGTH_CONSTANTS,
  ...LINK_CONSTANTS,
  ...KNOWLEDGE_CONSTANTS,
  ...VALUE_CONSTANTS,
  ...RESPONSE_CONSTANTS,
  ...PACE_CONSTANTS,
  ...PLAN_CONSTANTS,
  ...IDEA_CONSTANTS,
  ...INTRODUCTION_CONSTANTS,
  ...STAGE_CONSTANTS,
};

export type ConstantId = keyof typeof CONSTANTS;

/** The value in force of every constant; an argument of every formula, so that settings and sensitivity runs can change it. */
export type Values = Readonly<Record<ConstantId, number>>;

/** The defaults, with the owner's changes laid over them. */
export function valuesWith(changes: Partial<Record<ConstantId, number>> = {}): Values {
  const defaults = Object.fromEntries(Object.entries(CONSTANTS).map(([id, constant]) => [id, constant.default]));
  return { ...(defaults as Record<ConstantId, number>), ...changes };
}

export const DEFAULT_VALUES: Values = valuesWith();
