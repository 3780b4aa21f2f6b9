/** Addresses of the routes about labels and ways to narrow a list of people; spread into PATHS. */
export const LABEL_PATHS = {
  labels: ['GET', '/api/labels'],
  labelPeople: ['POST', '/api/labels'],
  peopleChoices: ['GET', '/api/people-choices'],
  peopleViews: ['GET', '/api/people-views'],
  setPeopleViews: ['PUT', '/api/people-views'],
} as const;
