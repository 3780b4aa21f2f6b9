import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../scripts/find-browser.mjs';
import { quantile } from './timing.ts';

/** How long a click or key takes until the page shows that it was heard. */
export interface PageLatency {
  readonly interactions: number;
  /** From the input to the next frame, in milliseconds; what the browser does not report is below 16. */
  readonly p50: number;
  readonly p95: number;
  /** The slowest, by what was done. */
  readonly slowest: string;
  /** From the click on an entry of the navigation until its page is filled, in milliseconds. */
  readonly filled: number;
}

/** The browser reports interactions that take at least this long. */
const REPORTED = 16;
const ROUNDS = 3;
/** So many of the slowest acts are named. */
const NAMED = 4;

/**
 * Does what an owner does on a running server in Chromium: walks through pages, searches, sorts and filters people, opens moves,
 * logs a line, goes anywhere from the palette. `address` carries the one-time key.
 */
export async function pageLatency(address: string): Promise<PageLatency> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript(watchInteractions);
    await page.goto(address);
    await page.locator('.move h3 button').first().waitFor();
    const all: { what: string; time: number }[] = [];
    const filled: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      for (const { what, act, isFilled } of ACTS) {
        const start = performance.now();
        await act(page);
        if (isFilled !== undefined) {
          await isFilled(page);
          filled.push(performance.now() - start);
        }
        await page.waitForTimeout(150);
        const told = await page.evaluate<{ presses: number; times: number[] }>('window.takeInteractions()');
        const quick = Array.from({ length: Math.max(0, told.presses - told.times.length) }, () => REPORTED / 2);
        all.push(...[...told.times, ...quick].map((time) => ({ what, time })));
      }
    }
    const times = all.map(({ time }) => time).sort((one, other) => one - other);
    return {
      interactions: times.length,
      p50: quantile(times, 0.5),
      p95: quantile(times, 0.95),
      slowest: slowestOf(all),
      filled: quantile(
        filled.sort((one, other) => one - other),
        0.95,
      ),
    };
  } finally {
    await browser.close();
  }
}

/** The acts that took longest, each once. */
function slowestOf(all: readonly { readonly what: string; readonly time: number }[]): string {
  const slowest = new Map<string, number>();
  for (const { what, time } of all) slowest.set(what, Math.max(time, slowest.get(what) ?? 0));
  return [...slowest]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, NAMED)
    .map(([what, time]) => `${what} ${Math.round(time)} ms`)
    .join(', ');
}

interface Act {
  readonly what: string;
  readonly act: (page: Page) => Promise<void>;
  /** Waits for the page that the act leads to. */
  readonly isFilled?: (page: Page) => Promise<void>;
}

const goTo = (name: string, sign: string): Act => ({
  what: `to ${name}`,
  act: (page) => page.getByRole('navigation').getByRole('link', { name, exact: true }).click(),
  isFilled: (page) => page.locator(sign).first().waitFor(),
});

const ACTS: readonly Act[] = [
  goTo('People', 'main a[href*="/people/"]'),
  { what: 'searching people', act: (page) => page.getByLabel('Find people').pressSequentially('anna', { delay: 60 }) },
  { what: 'clearing the search', act: (page) => page.getByLabel('Find people').fill('') },
  { what: 'contacts only', act: (page) => page.getByText('Contacts only').click() },
  { what: 'everybody', act: (page) => page.getByText('Contacts only').click() },
  { what: 'walking the list', act: (page) => pressAll(page, ['j', 'j', 'j', 'k']) },
  {
    what: 'opening a person',
    act: (page) => page.keyboard.press('Enter'),
    isFilled: (page) => page.getByText('What happened between you').waitFor(),
  },
  goTo('Groups', 'main a[href*="/groups/"]'),
  goTo('Network', '.region-name'),
  goTo('This week', '.move h3 button'),
  { what: 'opening a move', act: (page) => page.locator('.move h3 button').first().click() },
  { what: 'closing a move', act: (page) => page.keyboard.press('Escape') },
  { what: 'opening the palette', act: (page) => page.keyboard.press('Control+k') },
  { what: 'typing in the palette', act: (page) => page.keyboard.type('rev', { delay: 60 }) },
  { what: 'closing the palette', act: (page) => page.keyboard.press('Escape') },
  { what: 'opening the log', act: (page) => page.keyboard.press('l') },
  { what: 'typing in the log', act: (page) => page.keyboard.type('coffee yesterday', { delay: 60 }) },
  { what: 'closing the log', act: (page) => page.keyboard.press('Escape') },
];

async function pressAll(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Runs in the page: counts keys and clicks, and keeps how long those took that the browser reports. */
const watchInteractions = `(() => {
  let presses = 0;
  const times = new Map();
  for (const type of ['keydown', 'pointerdown']) addEventListener(type, () => void presses++, { capture: true });
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId > 0) times.set(interactionId, Math.max(duration, times.get(interactionId) ?? 0));
  }).observe({ type: 'event', durationThreshold: ${REPORTED}, buffered: true });
  window.takeInteractions = () => {
    const told = { presses, times: [...times.values()] };
    presses = 0;
    times.clear();
    return told;
  };
})()`;
