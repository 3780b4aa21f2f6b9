/** Addresses of the routes by which everything goes out again; spread into PATHS. */
export const OUT_PATHS = {
  exportData: ['GET', '/api/export'],
} as const;
