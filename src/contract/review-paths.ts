/** Addresses of the weekly review, see paths.ts. */
export const REVIEW_PATHS = {
  review: ['GET', '/api/review'],
  answerPace: ['POST', '/api/review/pace'],
} as const;
