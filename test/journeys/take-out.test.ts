import { mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { en } from '../../web/words/en.ts';
import { openBrowser, type PageTroubles, watchPage } from '../support/browser.ts';
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

it('gives a program access, locks the data with a passphrase, opens it again, and comes back from damage', async () => {
  let troubles = watchPage(page, app.origin);
  await page.goto(`${app.origin}/settings`);
  await page.getByLabel(en.tokens.name).fill('Wall display');
  await page.getByRole('button', { name: en.tokens.make }).click();
  await page.getByText(/^tertius_/).waitFor();
  await page.getByRole('button', { name: en.door.set }).click();
  await page.getByLabel(en.door.next).fill(PASSPHRASE);
  await page.getByLabel(en.door.again).fill('four other words');
  await page.getByRole('button', { name: en.door.set }).click();
  await page.getByText(en.door.differ).waitFor();
  expect(await violationsEverywhere()).toEqual([]);
  await page.getByLabel(en.door.again).fill(PASSPHRASE);
  await page.getByRole('button', { name: en.door.set }).click();
  await page.getByText(en.door.isOn).waitFor({ timeout: 60_000 });
  expect(troubles).toEqual({ foreignRequests: [], errors: [] });

  troubles = await startAgain();
  await page.getByRole('heading', { name: en.door.locked }).waitFor();
  await page.getByLabel(en.door.passphrase).fill('not the words at all');
  await page.getByRole('button', { name: en.door.open }).click();
  await page.getByRole('alert').waitFor({ timeout: 60_000 });
  expect(await violationsEverywhere()).toEqual([]);
  await page.getByLabel(en.door.passphrase).fill(PASSPHRASE);
  await page.getByRole('button', { name: en.door.open }).click();
  await page.getByRole('heading', { name: en.week.title, level: 1 }).waitFor({ timeout: 60_000 });
  await page.goto(`${app.origin}/settings`);
  await page.getByRole('button', { name: en.door.remove }).click();
  await page.getByLabel(en.door.current).fill(PASSPHRASE);
  await page.getByRole('button', { name: en.door.remove }).click();
  await page.getByText(en.door.isOff).waitFor({ timeout: 60_000 });
  // The wrong passphrase was answered as such, and browsers tell of every refusal.
  expect(troubles.foreignRequests).toEqual([]);

  await startAgain(() => truncateSync(join(data, 'tertius.sqlite'), 20_000));
  await page.getByRole('heading', { name: en.door.damaged }).waitFor();
  expect(await violationsEverywhere()).toEqual([]);
  await page.getByRole('button', { name: en.door.rescue }).click();
  await page.getByRole('heading', { name: en.week.title, level: 1 }).waitFor({ timeout: 60_000 });
  await page.goto(`${app.origin}/people`);
  await page.getByRole('link', { name: 'Ana Ruiz' }).first().waitFor();
}, 180_000);

const PASSPHRASE = 'four words of mine';

/** Stops the app, does something to its folder, and opens it anew. */
async function startAgain(meanwhile: () => void = () => undefined): Promise<PageTroubles> {
  await app.stop();
  meanwhile();
  app = await serveApp('serve', { data });
  const troubles = watchPage(page, app.origin);
  await page.goto(app.address);
  return troubles;
}

/** On a phone and on a wide screen, by day and by night. */
async function violationsEverywhere(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [width, colorScheme] of [
    [360, 'light'],
    [1440, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    found.push(...(await violations()).map((id) => `${id} at ${width} px, ${colorScheme}`));
    const wide = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
    if (wide) found.push(`something is wider than ${width} px`);
  }
  return found;
}

async function violations(): Promise<readonly string[]> {
  return (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
}
