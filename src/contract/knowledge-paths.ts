/** Addresses of the routes about knowledge; spread into PATHS. */
export const KNOWLEDGE_PATHS = {
  reading: ['GET', '/api/settings/reading'],
  setReading: ['PUT', '/api/settings/reading'],

  groups: ['GET', '/api/groups'],
  group: ['GET', '/api/groups/:id'],
  renameGroup: ['PATCH', '/api/groups/:id'],

  asks: ['GET', '/api/asks'],
  answerAsk: ['POST', '/api/asks/:id'],
  takeBackAsk: ['DELETE', '/api/asks/:id'],

  knowledge: ['GET', '/api/knowledge'],
  addKnowledge: ['POST', '/api/knowledge'],
  removeKnowledge: ['DELETE', '/api/knowledge/:id'],

  curve: ['GET', '/api/curve'],
} as const;
