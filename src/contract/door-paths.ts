/** Addresses of what stands before the data, see paths.ts. They answer a signed-in browser only. */
export const DOOR_PATHS = {
  door: ['GET', '/api/door'],
  unlock: ['POST', '/api/door'],
  setPassphrase: ['PUT', '/api/door/passphrase'],
  rescue: ['POST', '/api/door/rescue'],
} as const;
