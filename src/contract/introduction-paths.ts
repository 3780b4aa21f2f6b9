/** Addresses of the routes about introductions; spread into PATHS. */
export const INTRODUCTION_PATHS = {
  findIntroductions: ['GET', '/api/introductions/find'],
  introductions: ['GET', '/api/introductions'],
  introducible: ['GET', '/api/introductions/pairs'],
  introduction: ['GET', '/api/introductions/:id'],
  keepIntroduction: ['POST', '/api/introductions'],
  stepIntroduction: ['POST', '/api/introductions/:id/steps'],
  unstepIntroduction: ['DELETE', '/api/introductions/:id/steps'],
  returnIntroduction: ['POST', '/api/introductions/:id/return'],
  noteIntroduction: ['PATCH', '/api/introductions/:id'],
  removeIntroduction: ['DELETE', '/api/introductions/:id'],
} as const;
