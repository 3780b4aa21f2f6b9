/** Addresses of the routes about ideas; spread into PATHS. */
export const IDEA_PATHS = {
  ideas: ['GET', '/api/ideas'],
  idea: ['GET', '/api/ideas/:id'],
  addIdea: ['POST', '/api/ideas'],
  editIdea: ['PATCH', '/api/ideas/:id'],
  removeIdea: ['DELETE', '/api/ideas/:id'],
  moveIdea: ['POST', '/api/ideas/:id/state'],
  unmoveIdea: ['DELETE', '/api/ideas/:id/state'],
  hearIdea: ['GET', '/api/ideas/:id/hear'],
  spreadIdea: ['GET', '/api/ideas/:id/spread'],
  tellIdea: ['PUT', '/api/ideas/:id/people/:person'],
  untellIdea: ['DELETE', '/api/ideas/:id/people/:person'],
} as const;
