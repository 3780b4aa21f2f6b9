import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, watchPage } from '../support/browser.ts';
import { type ServedApp, serveApp } from '../support/serve-app.ts';

/** Pages without an id in their path. */
const PATHS = [
  ...readFileSync(join(import.meta.dirname, '../../web/router.tsx'), 'utf8').matchAll(/under\('([^'$]+)'\)/g),
].map(([, path]) => path ?? '');

let folder: string;
let app: ServedApp;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-phone-'));
  const data = join(folder, 'data');
  [app, browser] = await Promise.all([serveApp('demo', { data, arguments: ['--date', '2026-11-24'] }), openBrowser()]);
  const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, locale: 'en-GB' } as const;
  page = await (await browser.newContext({ ...phone, reducedMotion: 'reduce' })).newPage();
});

afterAll(async () => {
  await browser.close();
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('fits every page into 360 px, with room for a finger on whatever can be touched', async () => {
  const troubles = watchPage(page, app.origin);
  await page.goto(app.address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByRole('navigation').getByRole('listitem').filter({ visible: true }).count()).toBe(5);
  const findings: string[] = [];
  for (const path of [...PATHS, '/people/2']) {
    await page.goto(app.origin + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    findings.push(...(await tooWideOrSmall(page)).map((finding) => `${path}: ${finding}`));
  }
  expect(findings).toEqual([]);
  expect(troubles).toEqual({ foreignRequests: [], errors: [] });
}, 300_000);

it('takes a shared text into the log line, keeping what was typed there', async () => {
  await page.goto(`${app.origin}/log`);
  await page.getByLabel('What happened?').fill('coffee with');
  await page.goto(`${app.origin}/log?text=Amara%20Diallo%20yesterday`);
  await page.waitForURL(`${app.origin}/log`);
  await expect
    .poll(() => page.getByLabel('What happened?').inputValue(), { timeout: 20_000 })
    .toBe('coffee with Amara Diallo yesterday');
  expect(page.url()).toBe(`${app.origin}/log`);
}, 60_000);

it('can be installed, opens while its server is stopped and says so, and keeps nothing private for that', async () => {
  const manifest = (await (await page.request.get(`${app.origin}/manifest.webmanifest`)).json()) as {
    icons: readonly { src: string; type: string }[];
  };
  for (const { src, type } of manifest.icons) {
    const answer = await page.request.get(app.origin + src);
    expect([src, answer.status(), answer.headers()['content-type']]).toEqual([src, 200, type]);
  }
  await page.evaluate('navigator.serviceWorker.ready.then(() => null)');
  const kept = (await page.evaluate(
    `caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name).then((cache) => cache.keys()))))
      .then((all) => all.flat().map(({ url }) => new URL(url).pathname))`,
  )) as readonly string[];
  expect(kept).toContain('/index.html');
  expect(kept.filter((path) => !/^\/(assets|icons)\/|^\/[a-z-]+\.(html|js|svg|webmanifest)$/.test(path))).toEqual([]);

  await app.stop();
  await page.goto(`${app.origin}/log`);
  await page.getByText('Tertius has stopped answering').waitFor();
  expect(await page.getByLabel('What happened?').inputValue()).toBe('coffee with Amara Diallo yesterday');
}, 60_000);

/** What is wider than the screen, and controls lower than 44 px; links within sentences are as high as their line. */
function tooWideOrSmall(on: Page): Promise<readonly string[]> {
  return on.evaluate(`(() => {
    const findings = [];
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (over > 0) findings.push('wider than the screen by ' + over);
    for (const control of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
      const box = (control.matches('[type=checkbox], [type=radio]') ? control.closest('label') : control).getBoundingClientRect();
      const reachesBeyond = ['::before', '::after'].some((part) => getComputedStyle(control, part).position === 'absolute');
      const isInSentence = getComputedStyle(control).display === 'inline';
      // The link that skips to the page lies beside the screen until it has the focus.
      if (box.width < 2 || box.right <= 0 || box.height >= 43.5 || reachesBeyond || isInSentence) continue;
      findings.push(control.outerHTML.slice(0, 120) + ' is ' + Math.round(box.height) + ' px high');
    }
    return findings;
  })()`);
}
