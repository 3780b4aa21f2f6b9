/** Addresses of what tells people apart, see paths.ts. */
export const DUPLICATE_PATHS = {
  duplicates: ['GET', '/api/duplicates'],
  mergePeople: ['POST', '/api/duplicates/merge'],
  splitPerson: ['POST', '/api/people/:id/split'],
  dismissDuplicate: ['POST', '/api/duplicates/dismiss'],
  nobodies: ['GET', '/api/nobodies'],
  sayPerson: ['POST', '/api/nobodies/:id'],
} as const;
