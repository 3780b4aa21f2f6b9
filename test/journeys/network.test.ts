import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, watchPage } from '../support/browser.ts';
import { type ServedApp, serveApp } from '../support/serve-app.ts';

let folder: string;
let app: ServedApp;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-network-'));
  app = await serveApp('demo', { data: join(folder, 'data'), arguments: ['--date', '2026-11-24'] });
  browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, reducedMotion: 'reduce' });
  page = await context.newPage();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function violations(): Promise<string[]> {
  return (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
}

it('shows the network as a map to be searched, walked, drawn on, looked back in and saved, and the same as a table', async () => {
  const troubles = watchPage(page, app.origin);
  await page.goto(app.address);
  await page.getByRole('link', { name: 'Network', exact: true }).click();
  await page.getByRole('button', { name: 'Halden Medical' }).waitFor();
  await page.getByText('battery makers').waitFor();

  await page.getByRole('combobox', { name: 'Find a person' }).fill('Amara Diallo');
  await page.getByRole('option', { name: /Amara Diallo/ }).click();
  const panel = page.getByRole('region', { name: 'Amara Diallo' });
  await panel.getByRole('heading', { name: 'Amara Diallo' }).waitFor();
  await panel.getByRole('link', { name: 'Open the page' }).waitFor();
  expect(await violations()).toEqual([]);
  await panel.getByRole('button', { name: 'Close' }).click();

  const map = page.getByRole('application');
  await map.focus();
  for (const key of ['0', '+', '-', 'ArrowLeft', 'ArrowRight']) await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Halden Medical' }).click();
  const group = page.getByRole('region', { name: 'Halden Medical' });
  await group.getByText(/^Well reached, through/).waitFor();
  await page.getByRole('button', { name: 'Whole map' }).click();

  await page.getByRole('button', { name: 'Draw around people' }).click();
  const box = (await page.locator('.lasso').boundingBox())!;
  const corner = (x: number, y: number): [number, number] => [box.x + x * box.width, box.y + y * box.height];
  await page.mouse.move(...corner(0.02, 0.02));
  await page.mouse.down();
  for (const at of [corner(0.98, 0.02), corner(0.98, 0.98), corner(0.02, 0.98), corner(0.02, 0.5)]) {
    await page.mouse.move(...at, { steps: 3 });
  }
  await page.mouse.up();
  const within = page.getByRole('region', { name: 'People' });
  await within.getByText(/^402 people of 2\d groups/).waitFor();
  await within.getByLabel('Label').fill('Everybody');
  await within.getByRole('button', { name: 'Give a label' }).click();
  await within.getByText('402 people now bear “Everybody”.').waitFor();

  await page.getByLabel('Colour').selectOption('Tie strength');
  await page.getByRole('list', { name: 'What the colours mean' }).getByText('warm').waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as SVG' }).click();
  const svg = readFileSync((await (await saved).path())!, 'utf8');
  expect(svg.match(/<circle /g)?.length).toBe(402 + 1);
  expect(svg).toContain('>Halden Medical</text>');
  const png = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as PNG' }).click();
  expect(
    readFileSync((await (await png).path())!)
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');

  await page.getByRole('region', { name: 'People' }).getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Halden Medical' }).click();
  const near = (await page.getByRole('button', { name: 'Halden Medical' }).boundingBox())!;
  await page.getByLabel('Week', { exact: true }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByText('As the record tells it for').waitFor();
  await page.locator('[aria-busy="false"]').first().waitFor();
  expect(new URL(page.url()).searchParams.get('day')).toMatch(/^\d{4}-/);
  // Another week is seen from where this one was looked at.
  const then = (await page.getByRole('button', { name: 'Halden Medical' }).boundingBox())!;
  expect(Math.hypot(then.x - near.x, then.y - near.y)).toBeLessThan(80);
  await page.getByLabel('Week', { exact: true }).press('Home');

  await page.getByRole('link', { name: 'Table' }).click();
  await page.getByRole('button', { name: /^64 people/ }).click();
  const rows = page.getByRole('region', { name: 'Halden Medical' }).getByRole('row');
  expect(await rows.count()).toBe(64 + 1);
  expect(await violations()).toEqual([]);
  expect(troubles).toEqual({ foreignRequests: [], errors: [] });
}, 180_000);

it('works with nobody, and with one person whose name runs from right to left, on a phone in the dark', async () => {
  const other = await serveApp('serve', { data: join(folder, 'empty') });
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, colorScheme: 'dark' });
  const phone = await context.newPage();
  try {
    const troubles = watchPage(phone, other.origin);
    await phone.goto(other.address);
    await phone.goto(`${other.origin}/network`);
    await phone.getByText('Your network will be drawn here').waitFor();
    await phone.evaluate(`fetch('/api/people', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ people: [{ name: 'أمل حداد' }] }),
    })`);
    await phone.reload();
    await phone.getByText('1 person in no group yet').waitFor();
    await phone.getByRole('button', { name: 'In no group yet' }).click();
    await phone.getByRole('button', { name: 'أمل حداد' }).waitFor();
    expect(await phone.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect((await new AxeBuilder({ page: phone }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    expect(troubles).toEqual({ foreignRequests: [], errors: [] });
  } finally {
    await context.close();
    await other.stop();
  }
}, 120_000);
