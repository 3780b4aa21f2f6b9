import { type Browser, chromium, type Page } from 'playwright-core';

/** The Chromium that scripts/find-browser.mjs found, or Debian's. */
const EXECUTABLE = process.env.TERTIUS_BROWSER ?? '/usr/bin/chromium';

/** A browser for journeys: headless, and without the background requests of a fresh profile. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** What must stay empty on every journey: requests to other origins, errors of pages, refused by the content policy or thrown. */
export interface PageTroubles {
  readonly foreignRequests: string[];
  readonly errors: string[];
}

/** Watches a page for as long as it lives. */
export function watchPage(page: Page, origin: string): PageTroubles {
  const troubles: PageTroubles = { foreignRequests: [], errors: [] };
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:'))
      troubles.foreignRequests.push(url);
  });
  page.on('pageerror', (error) => troubles.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.errors.push(message.text());
  });
  return troubles;
}
