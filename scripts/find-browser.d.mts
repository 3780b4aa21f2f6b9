/** Path of a Chromium; stops with a clear message when there is none and none can be installed. */
export function findBrowser(): string;
