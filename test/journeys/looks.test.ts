import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectNoTroubles, journey } from '../support/journey.ts';
import { lookOf, looksLike } from '../support/look.ts';

/** How every page looked when somebody last looked at it; TERTIUS_LOOKS=keep writes it anew. */
const FILE = join(import.meta.dirname, '../support/files/looks.json');
const KEEPS = process.env.TERTIUS_LOOKS === 'keep';

const PAGES = [
  '/',
  '/network?view=table',
  '/shape',
  '/people',
  '/people/2',
  '/keep-in-touch',
  '/groups',
  '/introductions',
  '/questions',
  '/objectives',
  '/ideas',
  '/events',
  '/review',
  '/timeline',
  '/settings',
  '/import',
  '/log',
  '/triage',
] as const;
const SIGHTS = [
  { width: 360, height: 780, colorScheme: 'light' },
  { width: 1024, height: 900, colorScheme: 'dark' },
  { width: 1440, height: 900, colorScheme: 'light' },
] as const;

const at = journey({
  arguments: ['--date', '2026-11-24'],
  context: { reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } },
});

it('shows every page as somebody last found it good, at three widths, and nothing beyond the edge', async () => {
  const { page, app, browser } = at;
  const easel = await browser.newPage();
  const kept = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, string>) : {};
  const looks: Record<string, string> = {};
  for (const { width, height, colorScheme } of SIGHTS) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    for (const path of PAGES) {
      await page.goto(app.origin + path);
      await settled(page);
      const name = `${path} ${width} ${colorScheme}`;
      expect([name, await page.evaluate('document.documentElement.scrollWidth - innerWidth')]).toEqual([name, 0]);
      looks[name] = await lookOf(page, easel);
    }
  }
  expectNoTroubles(at);
  if (KEEPS) writeFileSync(FILE, `${JSON.stringify(looks, undefined, 2)}\n`);
  else expect(Object.keys(looks).filter((name) => !looksLike(looks[name]!, kept[name] ?? ''))).toEqual([]);
  // No two pages look alike, or looking would find nothing.
  const alike = SIGHTS.flatMap((sight) =>
    PAGES.flatMap((one, number) =>
      PAGES.slice(number + 1).flatMap((other) => {
        const [a, b] = [one, other].map((path) => looks[`${path} ${sight.width} ${sight.colorScheme}`]!);
        return looksLike(a!, b!) ? [`${one} and ${other}, ${sight.width}`] : [];
      }),
    ),
  );
  expect(alike).toEqual([]);
}, 240_000);

/** Everything asked for is there, and drawn. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('.bars').first().waitFor({ state: 'detached' });
  await page.evaluate('document.fonts.ready.then(() => null)');
}
