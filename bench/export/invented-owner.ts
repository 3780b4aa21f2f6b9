/** Whose export it is. */
export const INVENTED_OWNER = {
  givenName: 'Robin',
  familyName: 'Sandelin-Moor',
  name: 'Robin Sandelin-Moor',
  url: 'https://www.linkedin.com/in/robin-sandelin-moor',
} as const;
