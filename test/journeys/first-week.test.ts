import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type PageTroubles, watchPage } from '../support/browser.ts';
import { type ServedApp, serveApp } from '../support/serve-app.ts';
import { smallExport } from '../support/small-export.ts';

let folder: string;
let app: ServedApp;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let troubles: PageTroubles;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-journey-'));
  writeFileSync(join(folder, 'export.zip'), smallExport());
  [app, browser] = await Promise.all([serveApp('serve', { data: join(folder, 'data') }), openBrowser()]);
  context = await browser.newContext({ locale: 'en-GB' });
  page = await context.newPage();
  troubles = watchPage(page, app.origin);
});

afterAll(async () => {
  await browser.close();
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What an accessibility checker finds on the page as it stands. */
async function axeFindings(): Promise<string[]> {
  // What is still fading in has colours that nobody reads.
  await page.evaluate('Promise.all(document.getAnimations().map((animation) => animation.finished)).then(() => null)');
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('the first week of a new owner', () => {
  it('begins at the printed address and nowhere else', async () => {
    const stranger = await browser.newContext();
    const strangersPage = await stranger.newPage();
    await strangersPage.goto(app.origin);
    await strangersPage.getByText('This page needs its key').waitFor();
    await stranger.close();

    await page.goto(app.address);
    await page.getByRole('heading', { name: 'About you' }).waitFor();
    expect(await axeFindings()).toEqual([]);
  });

  it('lets the owner say who they are and what they want', async () => {
    await page.getByLabel('Your name').fill('Nora Lindqvist');
    await page.getByLabel('What you do').fill('Head of Product');
    await page.getByLabel('Where', { exact: true }).fill('Halden Medical');
    await page.getByRole('button', { name: 'Go on' }).click();

    await page.getByRole('heading', { name: 'What you want to achieve' }).waitFor();
    expect(await axeFindings()).toEqual([]);
    await page.getByText('Find new ideas').click();
    await page.getByLabel('In your words').fill('A battery that lasts the night');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('heading', { name: 'Bring your contacts' }).waitFor();
    expect(await axeFindings()).toEqual([]);
  });

  it('shows what an import will do before it does it', async () => {
    await page.getByLabel('Choose files').setInputFiles(join(folder, 'export.zip'));
    await page.getByText('Before anything is saved').waitFor();
    await page.getByText('You will know of 10 people').waitFor();
    expect(await page.getByText('1 row we could not read').count()).toBeGreaterThan(0);
    expect(await axeFindings()).toEqual([]);
    await page.getByRole('button', { name: 'Bring them in' }).click();
    await page.getByText('You know of 10 people now').waitFor();
  });

  it('asks whom the owner really talks to, one key per answer', async () => {
    await page.goto(`${app.origin}/triage`);
    await page.getByText('How close are you to').waitFor();
    const first = await page.getByText('How close are you to').innerText();
    await page.keyboard.press('3');
    await expect.poll(() => page.getByText('How close are you to').innerText()).not.toBe(first);
    await page.keyboard.press('u');
    await expect.poll(() => page.getByText('How close are you to').innerText()).toBe(first);
    await page.keyboard.press('4');
    await expect.poll(() => page.getByText('How close are you to').innerText()).not.toBe(first);
    await page.keyboard.press('2');
    expect(await axeFindings()).toEqual([]);
  });

  it('hands over a week, and a brief for each move', async () => {
    await page.goto(app.origin);
    await page.getByRole('heading', { name: 'This week', level: 1 }).waitFor();
    const move = page.locator('details.move, .move').first();
    await move.waitFor();
    await move.locator('summary, button').first().click();
    await page.getByText('Why now').first().waitFor();
    await page.getByText('Offer first').first().waitFor();
    expect(await axeFindings()).toEqual([]);
    await page.getByRole('button', { name: 'Done…' }).first().click();
    await page.getByRole('button', { name: 'Save as done' }).first().click();
    await page.getByRole('button', { name: 'Undo' }).first().waitFor();
  });

  it('finds a person and tells what is known of them', async () => {
    await page.goto(`${app.origin}/people`);
    await page.getByText('Amara Diallo').first().waitFor();
    expect(await axeFindings()).toEqual([]);
    await page.getByLabel('Find people').fill('zielinski');
    await page.getByText('Tomasz Zieliński').first().waitFor();
    await page
      .getByRole('link', { name: /Tomasz Zieliński/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Tomasz Zieliński' }).waitFor();
    expect(await axeFindings()).toEqual([]);
  });

  it('keeps chosen people under a label, and a view of them to come back to', async () => {
    await page.goto(`${app.origin}/people`);
    await page.getByRole('checkbox', { name: 'Choose Amara Diallo' }).check();
    await page.getByRole('checkbox', { name: 'Choose Ben Okafor' }).check();
    const bar = page.getByRole('region', { name: '2 people chosen' });
    await bar.getByLabel('Label').fill('Lisbon');
    await bar.getByRole('button', { name: 'Give a label' }).click();
    await bar.getByText('2 people now bear “Lisbon”.').waitFor();
    await page.getByRole('combobox', { name: 'Label' }).and(page.locator('select')).selectOption('Lisbon');
    await page.getByText('2 people match.').waitFor();
    await page.getByRole('button', { name: 'Keep this view' }).click();
    await page.getByLabel('What to call it').fill('Spring trip');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Show everybody' }).click();
    await page.getByRole('link', { name: 'Spring trip' }).click();
    await page.getByText('2 people match.').waitFor();
    expect(await axeFindings()).toEqual([]);

    // Everybody who matches, without naming one of them; and back.
    await page.getByRole('checkbox', { name: 'Choose Ben Okafor' }).check();
    await page.getByRole('button', { name: 'Choose all 2' }).click();
    const all = page.getByRole('region', { name: '2 people chosen' });
    await all.getByLabel('Label').fill('LISBON');
    await all.getByRole('button', { name: 'Take a label away' }).click();
    await page.getByText('Nobody matches.').waitFor();
    await page.locator('h1').click();
    await page.keyboard.press('Control+z');
    await page.getByText('2 people match.').waitFor();
  });

  it('logs what happened in one line', async () => {
    await page.keyboard.press('l');
    const line = page.getByLabel('What happened?');
    await line.fill('coffee with Ben Okafor yesterday 40m, audit plan');
    await page.getByText('What was understood').waitFor();
    await page
      .getByRole('button', { name: /^(Save|Log)/ })
      .last()
      .click();
    await page
      .getByText(/Saved: /)
      .first()
      .waitFor();
  });

  it.each(['objectives', 'settings', 'shape'])('has nothing to find for a checker on /%s', async (name) => {
    await page.goto(`${app.origin}/${name}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await axeFindings()).toEqual([]);
  });

  it('asked nobody but its own server, and nothing broke', () => {
    expect(troubles.foreignRequests).toEqual([]);
    expect(troubles.errors).toEqual([]);
  });
});
