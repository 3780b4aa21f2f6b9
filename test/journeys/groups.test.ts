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
  [app, browser] = await Promise.all([serveApp('demo', { data: join(folder, 'data') }), openBrowser()]);
  page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  page.setDefaultTimeout(8000);
  troubles = watchPage(page, app.origin);
  await page.goto(app.address);
  await page.getByRole('heading', { name: 'This week', level: 1 }).waitFor();
});

afterAll(async () => {
  await browser.close();
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('a group that hangs on one person says so, through whom and who else is there, and takes a name of the owner’s', async () => {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Groups' }).click();
  const found = page.locator('section', { has: page.getByRole('heading', { name: 'Groups', level: 2 }) });
  const single = found.getByRole('listitem').filter({ hasText: 'Reached by one person alone' }).first();
  const sentence = await single.getByText(/Reached by one person alone, /).innerText();
  const name = await single.getByRole('link').innerText();
  await single.getByRole('link').click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();

  const only = /alone, ([^,:]+)/.exec(sentence)![1]!;
  await page.getByText(`${only} is your only way in.`).waitFor();
  const through = page.locator('section', { has: page.getByRole('heading', { name: 'Through whom you reach it' }) });
  expect(await through.getByRole('link').allInnerTexts()).toEqual([only]);
  await page.getByRole('heading', { name: 'Ways in' }).waitFor();
  await page.evaluate('Promise.all(document.getAnimations().map((animation) => animation.finished)).then(() => null)');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);

  await page.getByRole('button', { name: 'Change name' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('The lunch club');
  await page.getByRole('textbox', { name: 'Name' }).press('Enter');
  await page.getByRole('heading', { name: 'The lunch club', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Give the found name back' }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();

  await through.getByRole('link', { name: only }).click();
  await page.getByRole('heading', { name: only, level: 1 }).waitFor();
  expect(troubles.foreignRequests).toEqual([]);
  expect(troubles.errors).toEqual([]);
});
