/** Address of the route about life events; spread into PATHS. */
export const LIFE_EVENT_PATHS = { lifeEvents: ['GET', '/api/life-events'] } as const;
