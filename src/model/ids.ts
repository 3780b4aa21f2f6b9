/** Rows are numbered in the order in which they became known: small, stable, easy to type, and the last resort of every tie-break. */
export type PersonId = number;
export type InteractionId = number;
export type ObjectiveId = number;
export type IdeaId = number;
export type QuestionId = number;
export type ReturnId = number;
export type IntroductionId = number;
export type EventId = number;
export type PromiseId = number;
export type BatchId = number;

/** A move's id says what it is, so that a week computed again names the same move alike: `2026-W48-deepen-12`. */
export type MoveId = string;
