/** Addresses of charts; spread into PATHS. */
export const CHART_PATHS = { charts: ['GET', '/api/charts'] } as const;
