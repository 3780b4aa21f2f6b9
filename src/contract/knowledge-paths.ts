/** Addresses of the routes about knowledge; spread into PATHS. */
export const KNOWLEDGE_PATHS = {
  reading: ['GET', '/api/settings/reading'],
  setReading: ['PUT', '/api/settings/reading'],
} as const;
