/**
 * Something in the owner's data that could not be understood. A value, never an exception: one bad row loses no good one.
 * `line` counts from 1 as an editor shows it; 0 where the problem is the file's as a whole.
 */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  /** What happened, to what, and what to do next, in one sentence. */
  readonly reason: string;
}
