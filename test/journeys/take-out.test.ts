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
let data: string;
let app: ServedApp;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-take-out-'));
  data = join(folder, 'data');
  await runTertius(['log', 'coffee with Ana Ruiz yesterday 40m', '--yes'], { data });
  app = await serveApp('serve', { data });
  browser = await openBrowser();
  page = await (await browser.newContext({ viewport: { width: 1024, height: 900 } })).newPage();
  await page.goto(app.address);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('lets everything be taken out in Settings, a backup be made, and be brought back after asking', async () => {
  const troubles = watchPage(page, app.origin);
  await page.goto(`${app.origin}/settings`);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'People, as a table' }).click();
  const saved = await (await download).path();
  expect(readFileSync(saved, 'utf8')).toContain('Ana Ruiz');
  await page.getByRole('button', { name: 'Make a backup now' }).click();
  await page.getByText('made by you').waitFor();
  await runTertius(['log', 'call with Jonas Weber today 20m', '--yes'], { data });
  await page
    .getByRole('button', { name: /^Bring back the backup/ })
    .first()
    .click();
  await page.getByText('1 person would go who came later: Jonas Weber.').waitFor();
  await page.getByText('Everything will be as it was').waitFor();
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: 'Yes, bring it back' }).click();
  await page.getByText('what was here before a backup came back').waitFor();
  expect(troubles).toEqual({ foreignRequests: [], errors: [] });
}, 90_000);

it('forgets a person for good, and leaves them out of an encrypted backup from before that is brought back', async () => {
  const troubles = watchPage(page, app.origin);
  await runTertius(['log', 'call with Jonas Weber today 20m', '--yes'], { data });
  await page.goto(`${app.origin}/settings`);
  await page.getByText('Encrypt it with a passphrase').click();
  await page.getByText('a backup whose passphrase is lost is lost').waitFor();
  await page.getByLabel('Passphrase', { exact: true }).fill('four words of mine');
  await page.getByLabel('The same again').fill('four words of min');
  await page.getByRole('button', { name: 'Make an encrypted backup now' }).click();
  await page.getByText('The two are not the same').waitFor();
  expect(await violations()).toEqual([]);
  await page.getByLabel('The same again').fill('four words of mine');
  await page.getByRole('button', { name: 'Make an encrypted backup now' }).click();
  await page.getByText('made by you · encrypted').waitFor();

  await page.goto(`${app.origin}/people`);
  await page.getByRole('link', { name: 'Jonas Weber' }).first().click();
  await page.getByRole('heading', { name: 'Jonas Weber' }).waitFor();
  await page.getByRole('button', { name: 'Forget', exact: true }).click();
  await page.getByRole('button', { name: 'Yes, forget Jonas Weber' }).waitFor();
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: 'Yes, forget Jonas Weber' }).click();
  await page.getByText('Jonas Weber is forgotten').waitFor();
  await page.getByText(/^Backups made before still hold them: \d/).waitFor();
  expect(await violations()).toEqual([]);

  await page.goto(`${app.origin}/settings`);
  const encrypted = page.getByRole('listitem').filter({ hasText: '· encrypted' });
  await encrypted.getByRole('button', { name: /^Bring back/ }).click();
  await encrypted.getByLabel('Passphrase of this backup').fill('four words of mine');
  await encrypted.getByRole('button', { name: 'See what would change' }).click();
  await encrypted.getByText('1 person in it you have asked to forget since; that holds.').waitFor();
  expect(await violations()).toEqual([]);
  await encrypted.getByRole('button', { name: 'Yes, bring it back' }).click();
  await page.getByText('what was here before a backup came back').nth(1).waitFor({ timeout: 60_000 });
  const people = await runTertius(['people', '--json'], { data });
  expect(people.output).toContain('Ana Ruiz');
  expect(people.output).not.toContain('Jonas');
  expect(troubles).toEqual({ foreignRequests: [], errors: [] });
}, 120_000);

async function violations(): Promise<readonly string[]> {
  return (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
}
