import type { Assessment } from '../audit/assessment.ts';
import type { Day } from '../base/days.ts';
import type { Facts } from '../model/facts.ts';
import type { MoveId, PersonId } from '../model/ids.ts';
import type { Translated } from '../model/language.ts';
import type { UpcomingEvent } from './moves/attend.ts';
import type { OpenIdea } from './moves/pass-on.ts';
import type { OpenQuestion } from './moves/question-check.ts';
import type { PlannedMove, Slot } from './planned-move.ts';

/** What a week is planned from. Today and the values of the model are those of the assessment. */
export interface WeekRequest {
  readonly facts: Facts;
  readonly assessment: Assessment;
  readonly monday: Day;
  /** Time in the week, 0 or more. */
  readonly minutes: number;
  /** When the owner is not free, in minutes after midnight; in any order, overlapping or not. */
  readonly busy?: readonly Slot[];
  /** Events the owner could go to; those of other weeks are left aside. */
  readonly events?: readonly UpcomingEvent[];
  /** Ideas that could be passed on. */
  readonly ideas?: readonly OpenIdea[];
  /** Questions that could be cross-checked. */
  readonly questions?: readonly OpenQuestion[];
  /** Moves already fixed for this week, with what became of them: those suggested or done stay and cost what they cost. */
  readonly keep?: readonly PlannedMove[];
  /** Not this week. */
  readonly exclude?: { readonly moves?: readonly MoveId[]; readonly people?: readonly PersonId[] };
}

/** The moves of one week, and why there are not more. */
export interface PlannedWeek {
  readonly monday: Day;
  /** Those kept first, then new ones, in the order of their days; those without a time last. */
  readonly moves: readonly PlannedMove[];
  /** Moves that cost no time of the week: questions to the owner, ties that may rest. */
  readonly beside: readonly PlannedMove[];
  readonly minutes: { readonly budget: number; readonly planned: number };
  readonly load: { readonly allowance: number; readonly planned: number };
  readonly newPeople: { readonly limit: number; readonly planned: number };
  readonly liveTouches: number;
  /** F(M), and what no allowed week could exceed. */
  readonly value: number;
  readonly bound: number;
  /** Two sentences, or three, in English. */
  readonly summary: string;
  /** What is held back, why and until when. */
  readonly heldBack: readonly string[];
  /** The same in the other languages. */
  readonly translated: Translated<WeekTexts>;
}

/** What is said of a week. */
export interface WeekTexts {
  readonly summary: string;
  readonly heldBack: readonly string[];
}
