import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { de } from '../../web/words/de.ts';
import { en } from '../../web/words/en.ts';
import { openBrowser, type PageTroubles, watchPage } from '../support/browser.ts';
import { type ServedApp, serveApp } from '../support/serve-app.ts';

/** Every path that the router knows, so that a new page is looked at too. */
const PATHS = [
  ...readFileSync(join(import.meta.dirname, '../../web/router.tsx'), 'utf8').matchAll(/under\('([^']+)'\)/g),
].map(([, path]) => path ?? '');

/** The sample has no event, question or introduction to open; their own journeys look at those pages. */
const NOT_IN_SAMPLE = ['/events/$id', '/introductions/$id'];

let folder: string;
let app: ServedApp;
let browser: Browser;
let page: Page;
let troubles: PageTroubles;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-every-page-'));
  const data = join(folder, 'data');
  [app, browser] = await Promise.all([serveApp('demo', { data, arguments: ['--date', '2026-11-24'] }), openBrowser()]);
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1024, height: 900 } });
  page = await context.newPage();
  troubles = watchPage(page, app.origin);
  await page.goto(app.address);
  await page.goto(`${app.origin}/ideas?add=true`);
  await page.getByLabel(de.ideas.keepLabel).fill('Nachfüllstationen');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Nachfüllstationen' }).waitFor();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('every page, where the system speaks German', () => {
  it.each(PATHS.filter((path) => !NOT_IN_SAMPLE.includes(path)))(
    'speaks German and pleases a checker in both themes on %s',
    async (path) => {
      await open(page, path);
      expect(await page.locator('html').getAttribute('lang')).toBe('de');
      const texts = await textsOn(page);
      expect(texts.filter((text) => ENGLISH_ONLY.has(text))).toEqual([]);
      // What the core says has names and figures in it, and is known by its words.
      expect(texts.filter((text) => ENGLISH_WORD.test(withoutOwn(text)))).toEqual([]);
      const light = await axe(page).analyze();
      // The dark paper changes colours and nothing else.
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      const dark = await axe(page, ['color-contrast']).analyze();
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      const found = [...light.violations, ...dark.violations];
      expect(found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    },
    60_000,
  );

  it('asks nobody but its own server, and nothing breaks', () => {
    expect(troubles).toEqual({ foreignRequests: [], errors: [] });
  });

  it('speaks another language once that is chosen in Settings', async () => {
    await page.goto(`${app.origin}/settings`);
    await page.getByRole('radio', { name: 'English' }).check();
    await page.getByRole('heading', { name: en.settings.title, level: 1 }).waitFor();
    await page.goto(app.origin);
    await page.getByRole('heading', { name: en.week.title, level: 1 }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  }, 60_000);
});

/** Opens a page and waits until it is filled; what has an id is reached through the list that it stands in. */
async function open(page: Page, path: string): Promise<void> {
  const list = path.replace('/$id', '');
  await page.goto(app.origin + list);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  if (list === path) return;
  await page.locator(`main a[href^="${list}/"]`).first().click();
  await page.waitForURL(new RegExp(`${list}/`));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
}

/** There are no frames to gather from, and only violations matter: without these a page takes several times as long. */
function axe(page: Page, rules?: string[]): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).options({
    resultTypes: ['violations'],
    ...(rules === undefined ? {} : { runOnly: { type: 'rule', values: rules } }),
  });
}

/** Catalogue texts that say something in English only. */
const ENGLISH_ONLY = new Set(stringsOf(en).filter((text) => !new Set(stringsOf(de)).has(text)));

/** Words of sentences that German does not have. */
const ENGLISH_WORD =
  /\b(the|you|your|nobody|they|them|whom|who|have|has|been|are|were|yet|knows|their|with|from|about)\b/;

/** What the owner of the sample wrote, and names of the program's own files and words of other programs. */
const OWN = [
  'A battery that lasts the night',
  'Certify the home pump',
  'Hospitals back the home service',
  'Charge the pumps at the bedside, not in the store room',
  'The audit checklist that the notified body goes by',
  'A first talk with the cell laboratory',
];

/** A text without what the owner wrote, which stands in quotation marks within a sentence. */
function withoutOwn(text: string): string {
  return OWN.reduce((left, own) => left.replaceAll(own, ''), text).replace(/„[^“]*“/g, '');
}

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
