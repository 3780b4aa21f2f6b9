/** Addresses of promises; spread into PATHS. */
export const PROMISE_PATHS = {
  promises: ['GET', '/api/promises'],
  addPromise: ['POST', '/api/promises'],
  settlePromise: ['PUT', '/api/promises/:id'],
  removePromise: ['DELETE', '/api/promises/:id'],
} as const;
