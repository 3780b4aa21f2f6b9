import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

async function axeFindings(): Promise<string[]> {
  await page.evaluate('Promise.all(document.getAnimations().map((animation) => animation.finished)).then(() => null)');
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('an idea', () => {
  it('is kept in one line from the palette, by the keyboard alone', async () => {
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('A page, a person').fill('Keep an idea');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ideas', level: 1 }).waitFor();
    await page.getByText('No idea yet').waitFor();
    expect(await axeFindings()).toEqual([]);
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('INPUT');
    await page.keyboard.type('Refill stations in every ward');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Refill stations in every ward' }).waitFor();
  });

  it('moves on by the keyboard, and back', async () => {
    const state = page.getByLabel('How far “Refill stations in every ward” has come');
    await state.selectOption('promising');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => state.inputValue()).toBe('heard');
    expect(await axeFindings()).toEqual([]);
  });

  it('says who should hear of it once it is known what it is about, and keeps who was told', async () => {
    await page.getByRole('link', { name: 'Refill stations in every ward' }).click();
    await page.getByRole('heading', { name: 'Refill stations in every ward', level: 1 }).waitFor();
    await page.getByLabel('What it is about').fill('engineering');
    await page.keyboard.press('Enter');
    await page.getByText('Whom to tell, in this order').waitFor();
    await page.getByText(/^Telling .* reaches about/).waitFor();
    await page.getByLabel('Whom it should reach').fill('engineering = 2000');
    await page.keyboard.press('Enter');
    await page.getByText(/of 2,000$/).waitFor();
    await page.getByRole('button', { name: 'Told them' }).first().click();
    await page.getByText('1 person told.').first().waitFor();
    await page.getByLabel('supports it').click();
    await page.getByText('1 person told, 1 supporter.').first().waitFor();
    expect(await axeFindings()).toEqual([]);
  });

  it('asked nobody but its own server, and nothing broke', () => {
    expect(troubles.foreignRequests).toEqual([]);
    expect(troubles.errors).toEqual([]);
  });
});
