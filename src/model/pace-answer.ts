import type { Day } from '../base/days.ts';

/** The owner’s own word on how much the last weeks were. */
export interface PaceAnswer {
  readonly day: Day;
  /** 1 (far too little) to 5 (far too much). */
  readonly tooMuch: number;
}
