/** Addresses of the routes about pooling; spread into PATHS. POST, so that the passphrase stands in no address. */
export const POOL_PATHS = {
  exportPool: ['POST', '/api/pool/export'],
  comparePool: ['POST', '/api/pool/compare'],
} as const;
