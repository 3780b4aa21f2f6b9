/** Addresses of the routes by which everything goes out again; spread into PATHS. */
export const OUT_PATHS = {
  exportData: ['GET', '/api/export'],

  forgetPerson: ['POST', '/api/people/:id/forget'],
  backups: ['GET', '/api/backups'],
  makeBackup: ['POST', '/api/backups'],
  removeBackup: ['DELETE', '/api/backups/:name'],
  previewRestore: ['POST', '/api/backups/:name/preview'],
  restoreBackup: ['POST', '/api/backups/:name/restore'],
} as const;
