/** Addresses of the map; spread into PATHS. */
export const MAP_PATHS = { map: ['GET', '/api/map'] } as const;
