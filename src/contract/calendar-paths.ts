/** Addresses of the week in other programs' calendars and of those calendars in the week, see paths.ts. The feed itself needs no session: its name is the secret. */
export const CALENDAR_PATHS = {
  weekCalendar: ['GET', '/api/week.ics'],
  feed: ['GET', '/api/feed'],
  makeFeed: ['POST', '/api/feed'],
  revokeFeed: ['DELETE', '/api/feed'],
  readFeed: ['GET', '/feed/:file'],
  busyCalendars: ['GET', '/api/busy'],
  addBusyCalendar: ['POST', '/api/busy'],
  subscribeCalendar: ['POST', '/api/busy/subscriptions'],
  scheduleCalendar: ['PATCH', '/api/busy/:id'],
  refreshCalendars: ['POST', '/api/busy/refresh'],
  removeBusyCalendar: ['DELETE', '/api/busy/:id'],
} as const;
