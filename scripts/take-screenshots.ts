// Writes docs/pictures/ from the sample network on a fixed day, so that the same pages give the same pictures: npm run screenshots.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../test/support/browser.ts';
import { serveApp } from '../test/support/serve-app.ts';
import { findBrowser } from './find-browser.mjs';

const DAY = '2026-11-24';
const PICTURES = join(import.meta.dirname, '../docs/pictures');

/** A page of the documentation, made ready and taken as far down as it is worth showing. */
interface Picture {
  readonly name: string;
  readonly path: string;
  readonly height: number;
  readonly prepare: (page: Page) => Promise<void>;
}

const PICTURE_WIDTH = 1440;
const LIST: readonly Picture[] = [
  { name: 'this-week', path: '/', height: 1180, prepare: (page) => page.getByText('What to expect').waitFor() },
  { name: 'move', path: '/', height: 1600, prepare: openFirstMove },
  { name: 'network', path: '/network', height: 1100, prepare: (page) => page.getByText('battery makers').waitFor() },
  {
    name: 'shape',
    path: '/shape',
    height: 1500,
    prepare: (page) => page.locator('.curve-panel svg a').first().waitFor(),
  },
  { name: 'audit', path: '/audit', height: 1900, prepare: (page) => page.locator('.charts').waitFor() },
  { name: 'introductions', path: '/introductions', height: 1100, prepare: findWays },
  { name: 'person', path: '/people', height: 1500, prepare: openPerson },
  {
    name: 'objectives',
    path: '/objectives',
    height: 1400,
    prepare: (page) => page.locator('.objective').first().waitFor(),
  },
];

process.env.TERTIUS_BROWSER = findBrowser();
const folder = mkdtempSync(join(tmpdir(), 'tertius-pictures-'));
const [app, browser] = await Promise.all([
  serveApp('demo', { data: join(folder, 'data'), arguments: ['--date', DAY] }),
  openBrowser(),
]);
try {
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(app.address);
  for (const { name, path, height, prepare } of LIST) {
    await page.setViewportSize({ width: PICTURE_WIDTH, height });
    await page.goto(app.origin + path);
    await prepare(page);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(PICTURES, `${name}.png`), animations: 'disabled', caret: 'hide' });
    process.stdout.write(`docs/pictures/${name}.png\n`);
  }
} finally {
  await browser.close();
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function openFirstMove(page: Page): Promise<void> {
  await page.locator('.move button').nth(1).click();
  await page.getByText('Why now').first().waitFor();
}

/** Ways to a kind of knowledge that nobody near has. */
async function findWays(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Whom do you want to reach?' }).fill('hospital operations');
  await page.keyboard.press('Enter');
  await page.locator('.chains > li').first().waitFor();
}

/** The person with whom the sample tells most. */
async function openPerson(page: Page): Promise<void> {
  await page.getByLabel('Find people').fill('Amara Diallo');
  await page
    .getByRole('link', { name: /Amara Diallo/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Amara Diallo', level: 1 }).waitFor();
}
