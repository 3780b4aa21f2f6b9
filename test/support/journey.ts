import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { openBrowser, type PageTroubles, watchPage } from './browser.ts';
import { type ServedApp, serveApp } from './serve-app.ts';

/** What the tests of one journey share: a server on data of its own, and a page that is signed in to it. */
export interface Journey {
  /** Thrown away at the end; the data lies in `data` within it. */
  readonly folder: string;
  readonly app: ServedApp;
  readonly browser: Browser;
  readonly page: Page;
  readonly troubles: PageTroubles;
}

/** How long a page may take for one step; a machine under load is slower than a person is patient. */
const PATIENCE = 30_000;

/**
 * Serves the program for all tests of a file, the sample network unless `serve` says otherwise, and opens it in a browser.
 * `prepare` fills the folder before the server starts. The fields stand once the first test begins.
 */
export function journey(
  options: {
    readonly command?: 'demo' | 'serve';
    readonly arguments?: readonly string[];
    readonly context?: BrowserContextOptions;
    readonly prepare?: (folder: string) => void | Promise<void>;
  } = {},
): Journey {
  // Filled by the hook that runs before the first test.
  const shared = {} as { -readonly [Field in keyof Journey]: Journey[Field] };
  beforeAll(async () => {
    shared.folder = mkdtempSync(join(tmpdir(), 'tertius-journey-'));
    await options.prepare?.(shared.folder);
    const place = { data: join(shared.folder, 'data'), arguments: options.arguments ?? [] };
    [shared.app, shared.browser] = await Promise.all([serveApp(options.command ?? 'demo', place), openBrowser()]);
    shared.page = await (await shared.browser.newContext({ locale: 'en-GB', ...options.context })).newPage();
    shared.page.setDefaultTimeout(PATIENCE);
    shared.troubles = watchPage(shared.page, shared.app.origin);
    await shared.page.goto(shared.app.address);
    await shared.page.getByRole('heading', { level: 1 }).waitFor();
  }, 120_000);
  afterAll(async () => {
    await shared.browser?.close();
    await shared.app?.stop();
    rmSync(shared.folder, { recursive: true, force: true });
  });
  return shared;
}

/** An accessibility checker finds nothing on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // What is still fading in has colours that nobody reads.
  await page.evaluate('Promise.all(document.getAnimations().map((animation) => animation.finished)).then(() => null)');
  // There are no frames to gather from, and only violations matter: without these a page takes several times as long.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** Nobody was asked but the app’s own server, and nothing broke. */
export function expectNoTroubles({ troubles }: Journey): void {
  expect(troubles).toEqual({ foreignRequests: [], errors: [] });
}
