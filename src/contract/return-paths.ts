/** Addresses of what came back; spread into PATHS. */
export const RETURN_PATHS = {
  returns: ['GET', '/api/returns'],
  addReturn: ['POST', '/api/returns'],
  removeReturn: ['DELETE', '/api/returns/:id'],
} as const;
