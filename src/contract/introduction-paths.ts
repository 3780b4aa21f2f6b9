/** Addresses of the routes about introductions; spread into PATHS. */
export const INTRODUCTION_PATHS = {
  findIntroductions: ['GET', '/api/introductions/find'],
} as const;
