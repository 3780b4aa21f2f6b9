import type { Day } from '../base/days.ts';
import type { Values } from '../model/constants/constants.ts';
import type { Tie } from './assessment.ts';
import { strengthAt } from './strength.ts';
import { bandOf } from './tie.ts';

/** How a tie has changed by what happened, without the owner's word on it, which counts from one day to the next. */
export interface TieTrend {
  /** Observed strength in [0, 1] (science §3.1), oldest first, the last one of today. */
  readonly readings: readonly { readonly day: Day; readonly strength: number }[];
  /** Against half a year ago: whether the word for its strength is another one. */
  readonly verdict: 'stronger' | 'weaker' | 'as-strong';
}

const STEP_DAYS = 30;
/** Two years. */
const STEPS = 24;
/** Half a year. */
const BACK = 6;

/** The last two years of a real tie, or as much as there was of it; undefined where it is younger than half a year or not real. */
export function tieTrend(tie: Tie, today: Day, values: Values): TieTrend | undefined {
  const first = tie.firstDay;
  if (!tie.isReal || first === undefined || tie.evidence.closeness === 0) return undefined;
  const steps = Math.min(STEPS, Math.floor((today - first) / STEP_DAYS));
  if (steps < BACK) return undefined;
  const readings = Array.from({ length: steps + 1 }, (_, step) => {
    const day = today - STEP_DAYS * (steps - step);
    return { day, strength: strengthAt(tie.evidence, day, values).observed };
  });
  const [before, now] = [readings.at(-1 - BACK)!.strength, readings.at(-1)!.strength];
  const isSame = bandOf(before, values) === bandOf(now, values);
  return { readings, verdict: isSame ? 'as-strong' : now > before ? 'stronger' : 'weaker' };
}
