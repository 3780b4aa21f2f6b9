import { mkdtempSync, rmSync } from 'node:fs';
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
  folder = mkdtempSync(join(tmpdir(), 'tertius-meanings-'));
  const data = join(folder, 'data');
  await runTertius(['knowledge', 'add', 'company', 'Muster AG', 'pharma'], { data });
  app = await serveApp('serve', { data });
  browser = await openBrowser();
  page = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('lets the owner say in Settings what titles and companies mean, remove it, and undo the removal', async () => {
  const troubles = watchPage(page, app.origin);
  await page.goto(app.address);
  await page.goto(`${app.origin}/settings`);
  const part = page.locator('section').filter({ has: page.getByRole('heading', { name: 'What words mean' }) });
  await part.getByText('“muster” means pharma and biotech').waitFor();

  await part.getByLabel('The words').fill('Zyqorist');
  await part.getByLabel('What they mean').selectOption({ label: 'research' });
  await part.getByRole('button', { name: 'Add' }).click();
  await part.getByText('Noted. “zyqorist” means research').waitFor();
  await part.getByRole('listitem').filter({ hasText: 'zyqorist' }).waitFor();

  await part.getByRole('button', { name: 'Remove what you said of “muster”' }).click();
  const undo = part.getByRole('button', { name: 'Undo' });
  await undo.waitFor();
  await part.getByRole('listitem').filter({ hasText: 'muster' }).waitFor({ state: 'detached' });
  expect(await page.locator('button:focus').textContent()).toBe('Undo');
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await undo.press('Enter');
  await part.getByRole('listitem').filter({ hasText: 'muster' }).waitFor();
  expect(troubles).toEqual({ foreignRequests: [], errors: [] });
}, 90_000);
