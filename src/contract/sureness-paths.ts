/** Addresses of how sure the advice is, see paths.ts. */
export const SURENESS_PATHS = {
  calibration: ['GET', '/api/calibration'],
  sensitivity: ['POST', '/api/sensitivity'],
} as const;
