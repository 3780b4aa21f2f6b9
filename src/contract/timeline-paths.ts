/** Addresses of the timeline; spread into PATHS. */
export const TIMELINE_PATHS = { timeline: ['GET', '/api/timeline'] } as const;
