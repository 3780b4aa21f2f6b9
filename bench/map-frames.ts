import { chromium } from 'playwright-core';
import { findBrowser } from '../scripts/find-browser.mjs';
import type { MapShape } from '../src/contract/map-shapes.ts';
import { quantile } from './timing.ts';

/** How smoothly the map moves, drawn without a graphics card. */
export interface MapFrames {
  /** Milliseconds until the map is drawn for the first time. */
  readonly first: number;
  readonly frames: number;
  /** In milliseconds. */
  readonly p50: number;
  readonly p95: number;
  /** What the app itself does for a frame, in milliseconds of CPU: the rest is drawing, which a graphics card does elsewhere. */
  readonly script: number;
}

const SECONDS = 6;
/** Steps of coming nearer until people stand for themselves and links are drawn. */
const NEARER = 4;

/**
 * Shows this map on the Network page of a running server in Chromium with software rendering, comes near enough for people and
 * links to be drawn, moves about by the arrow keys for some seconds and measures the time between frames. `address` carries the
 * one-time key.
 */
export async function mapFrames(address: string, map: MapShape): Promise<MapFrames> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.route('**/api/map*', (route) => route.fulfill({ json: map }));
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const start = performance.now();
    await page.goto(new URL('/network', address).href);
    await page.locator('.region-name').first().waitFor();
    const first = performance.now() - start;
    await page.getByRole('application').focus();
    for (let step = 0; step < NEARER; step++) {
      await page.keyboard.press('+');
      await page.waitForTimeout(300);
    }
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const scriptSeconds = async (): Promise<number> =>
      (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
    const before = await scriptSeconds();
    const deltas = (await page.evaluate<number[]>(moveAbout)).sort((one, other) => one - other);
    const script = (1000 * ((await scriptSeconds()) - before)) / deltas.length;
    return { first, frames: deltas.length, p50: quantile(deltas, 0.5), p95: quantile(deltas, 0.95), script };
  } finally {
    await browser.close();
  }
}

/** Runs in the page: moves to and fro, a step before the last one has ended, and notes the time between frames. */
const moveAbout = `new Promise((resolve) => {
  const map = document.activeElement;
  const keys = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'];
  const deltas = [];
  let start, last, moved = -Infinity, moves = 0;
  const step = (now) => {
    start ??= now;
    if (last !== undefined) deltas.push(now - last);
    last = now;
    if (now - moved > 200) {
      moved = now;
      map.dispatchEvent(new KeyboardEvent('keydown', { key: keys[moves++ % keys.length], bubbles: true }));
    }
    if (now - start < ${SECONDS * 1000}) requestAnimationFrame(step);
    else resolve(deltas);
  };
  requestAnimationFrame(step);
})`;
