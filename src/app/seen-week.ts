import type { Assessment } from '../audit/assessment.ts';
import type { Snapshot } from '../planning/tracking/snapshot.ts';

/** A week as it was kept, and as it looks with what is known today where an import since could make a difference. */
export interface SeenWeek {
  readonly snapshot: Snapshot;
  readonly again?: { readonly snapshot: Snapshot; readonly assessment: Assessment };
}
