/** Addresses of the routes about events; spread into PATHS. */
export const EVENT_PATHS = {
  events: ['GET', '/api/events'],
  event: ['GET', '/api/events/:id'],
  understandEvent: ['POST', '/api/events/understand'],
  addEvent: ['POST', '/api/events'],
  editEvent: ['PATCH', '/api/events/:id'],
  removeEvent: ['DELETE', '/api/events/:id'],
  restoreEvent: ['POST', '/api/events/:id/restore'],
  addAttendees: ['POST', '/api/events/:id/attendees'],
  setAttendee: ['PUT', '/api/events/:id/attendees/:person'],
  debriefEvent: ['PUT', '/api/events/:id/debrief/:person'],
  undebriefEvent: ['DELETE', '/api/events/:id/debrief/:person'],
} as const;
