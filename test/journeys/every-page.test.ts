import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { de } from '../../web/words/de.ts';
import { en } from '../../web/words/en.ts';
import { openBrowser, watchPage } from '../support/browser.ts';
import { type ServedApp, serveApp } from '../support/serve-app.ts';

/** Every path that the router knows, so that a new page is looked at too. */
const PATHS = [
  ...readFileSync(join(import.meta.dirname, '../../web/router.tsx'), 'utf8').matchAll(/under\('([^']+)'\)/g),
].map(([, path]) => path ?? '');

let folder: string;
let app: ServedApp;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-every-page-'));
  const data = join(folder, 'data');
  [app, browser] = await Promise.all([serveApp('demo', { data, arguments: ['--date', '2026-11-24'] }), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('speaks German on every page where the system does, and pleases a checker in both themes', async () => {
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1024, height: 900 } });
  const page = await context.newPage();
  const troubles = watchPage(page, app.origin);
  await page.goto(app.address);
  await page.goto(`${app.origin}/ideas?add=true`);
  await page.getByLabel(de.ideas.keepLabel).fill('Nachfüllstationen');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Nachfüllstationen' }).waitFor();
  const findings: string[] = [];
  const seen: string[] = [];
  for (const path of PATHS) {
    if (!(await open(page, path))) continue;
    seen.push(path);
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    const left = (await textsOn(page)).filter((text) => ENGLISH_ONLY.has(text));
    findings.push(...left.map((text) => `${path}: still English: ${text}`));
    const light = await axe(page).analyze();
    // The dark paper changes colours and nothing else.
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    const dark = await axe(page, ['color-contrast']).analyze();
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    findings.push(
      ...[...light.violations, ...dark.violations].map(
        ({ id, nodes }) => `${path}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      ),
    );
  }
  // The sample has no event, question or introduction to open; their journeys look at those pages.
  expect(seen).toEqual(expect.arrayContaining(PATHS.filter((path) => !path.includes('$'))));
  expect(seen).toEqual(expect.arrayContaining(['/people/$id', '/groups/$id', '/ideas/$id']));
  expect(findings).toEqual([]);
  expect(troubles).toEqual({ foreignRequests: [], errors: [] });

  // Another language is chosen in Settings, and stays chosen.
  await page.goto(`${app.origin}/settings`);
  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByRole('heading', { name: en.settings.title, level: 1 }).waitFor();
  await page.goto(app.origin);
  await page.getByRole('heading', { name: en.week.title, level: 1 }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
}, 240_000);

/** Opens a page and waits until it is filled; what has an id is reached through the list that it stands in. False when that list is empty. */
async function open(page: Page, path: string): Promise<boolean> {
  const list = path.replace('/$id', '');
  await page.goto(app.origin + list);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  if (list === path) return true;
  const link = page.locator(`main a[href^="${list}/"]`).first();
  if ((await link.count()) === 0) return false;
  await link.click();
  await page.waitForURL(new RegExp(`${list}/`));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  return true;
}

/** There are no frames to gather from, and only violations matter: without these a page takes several times as long. */
function axe(page: Page, rules?: string[]): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).options({
    resultTypes: ['violations'],
    ...(rules === undefined ? {} : { runOnly: { type: 'rule', values: rules } }),
  });
}

/** Sentences of the core, English still, that happen to be the same as one of the app. */
const CORE = ['Nobody has heard of it from you yet.', 'Active contacts'];

/** Catalogue texts that say something in English only. */
const ENGLISH_ONLY = new Set(stringsOf(en).filter((text) => !new Set([...stringsOf(de), ...CORE]).has(text)));

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** Whatever is shown or read aloud, piece by piece. */
function textsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node.textContent.trim());
    for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
      for (const element of document.querySelectorAll('[' + name + ']')) texts.push(element.getAttribute(name));
    return texts;
  })()`);
}
