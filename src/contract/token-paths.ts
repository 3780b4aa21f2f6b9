/** Addresses of access tokens, see paths.ts. They answer a signed-in browser only: a token makes no tokens. */
export const TOKEN_PATHS = {
  tokens: ['GET', '/api/tokens'],
  makeToken: ['POST', '/api/tokens'],
  revokeToken: ['DELETE', '/api/tokens/:id'],
} as const;
