import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, watchPage } from '../support/browser.ts';
import { runTertius } from '../support/run-tertius.ts';
import { type ServedApp, serveApp } from '../support/serve-app.ts';

let folder: string;
let app: ServedApp;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-take-out-'));
  const data = join(folder, 'data');
  await runTertius(['log', 'coffee with Ana Ruiz yesterday 40m', '--yes'], { data });
  app = await serveApp('serve', { data });
  browser = await openBrowser();
  page = await (await browser.newContext({ viewport: { width: 1024, height: 900 } })).newPage();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('lets everything be taken out in Settings, a backup be made, and be brought back after asking', async () => {
  const troubles = watchPage(page, app.origin);
  await page.goto(app.address);
  await page.goto(`${app.origin}/settings`);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'People, as a table' }).click();
  const saved = await (await download).path();
  expect(readFileSync(saved, 'utf8')).toContain('Ana Ruiz');
  await page.getByRole('button', { name: 'Make a backup now' }).click();
  await page.getByText('made by you').waitFor();
  await page
    .getByRole('button', { name: /^Bring back the backup/ })
    .first()
    .click();
  await page.getByText('Everything will be as it was').waitFor();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Yes, bring it back' }).click();
  await page.getByText('what was here before a backup came back').waitFor();
  expect(troubles).toEqual({ foreignRequests: [], errors: [] });
}, 90_000);
