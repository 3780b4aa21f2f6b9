/** Address of the route about keeping in touch; spread into PATHS. */
export const KEEP_IN_TOUCH_PATHS = { keepInTouch: ['GET', '/api/keep-in-touch'] } as const;
