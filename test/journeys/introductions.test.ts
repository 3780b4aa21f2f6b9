import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, type PageTroubles, watchPage } from '../support/browser.ts';
import { type ServedApp, serveApp } from '../support/serve-app.ts';

let folder: string;
let app: ServedApp;
let browser: Browser;
let page: Page;
let troubles: PageTroubles;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-journey-'));
  [app, browser] = await Promise.all([
    serveApp('demo', { data: join(folder, 'data'), arguments: ['--date', '2026-11-24'] }),
    openBrowser(),
  ]);
  page = await (await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' })).newPage();
  troubles = watchPage(page, app.origin);
  await page.goto(app.address);
});

afterAll(async () => {
  await browser.close();
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('finds a way by keyboard alone, in light and in dark, on a phone and on a desk', async () => {
  await page.getByRole('link', { name: 'Introductions' }).click();
  await page.getByText('Name somebody, and the ways that lead there').waitFor();
  await page.getByRole('combobox', { name: 'Whom do you want to reach?' }).focus();
  await page.keyboard.type('hospital operations');
  await page.keyboard.press('Enter');
  const first = page.locator('.chains > li').first();
  await first.waitFor();
  expect(await first.locator('.hop').count()).toBe(2);
  expect(await page.locator('.introducers > li').count()).toBeGreaterThan(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [360, 1024, 1440]) {
      await page.setViewportSize({ width, height: 1000 });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    }
  }
  expect(troubles).toEqual({ foreignRequests: [], errors: [] });
});
