import { chromium } from 'playwright-core';
import { findBrowser } from '../scripts/find-browser.mjs';
import { quantile } from './timing.ts';

/** How smoothly a list scrolls. */
export interface FrameTimes {
  readonly frames: number;
  /** Share of frames that came later than 16.7 ms after the one before; half a millisecond is allowed for the clock. */
  readonly late: number;
  /** In milliseconds. */
  readonly p95: number;
  /** Pixels that could be scrolled. */
  readonly height: number;
}

const FRAME = 1000 / 60;
const CLOCK = 0.5;
const SECONDS = 6;
const SETTLE = 1000;

/**
 * Opens the People page of a running server in Chromium, scrolls through the list frame by frame for some seconds and
 * measures the time between frames. With leaps, every thirtieth frame jumps far, as a hand on the scrollbar does, to rows
 * that must be fetched first. `address` carries the one-time key.
 */
export async function frameTimes(address: string, { path = '/people', leaps = false } = {}): Promise<FrameTimes> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(address);
    await page.goto(new URL(path, address).href);
    await page.waitForSelector('main a[href*="/people/"]');
    await page.waitForTimeout(SETTLE);
    const { deltas, height } = await page.evaluate<{ deltas: number[]; height: number }>(scrollThrough(leaps));
    const sorted = deltas.sort((a, b) => a - b);
    return {
      frames: sorted.length,
      late: sorted.filter((delta) => delta > FRAME + CLOCK).length / sorted.length,
      p95: quantile(sorted, 0.95),
      height,
    };
  } finally {
    await browser.close();
  }
}

/** Runs in the page: scrolls what scrolls farthest, a step each frame, and notes the time between frames. */
const scrollThrough = (leaps: boolean): string => `new Promise((resolve) => {
  const room = (element) => element.scrollHeight - element.clientHeight;
  const farthest = [document.scrollingElement, ...document.querySelectorAll('main, main *')]
    .reduce((most, element) => (room(element) > room(most) ? element : most));
  const height = room(farthest);
  const deltas = [];
  let start, last;
  const step = (now) => {
    start ??= now;
    if (last !== undefined) deltas.push(now - last);
    last = now;
    const frame = deltas.length;
    // Two rows at a time.
    farthest.scrollTop = ${leaps} && frame % 30 === 29 ? (height * ((frame * 7) % 100)) / 100 : farthest.scrollTop + 90;
    if (now - start < ${SECONDS * 1000}) requestAnimationFrame(step);
    else resolve({ deltas, height });
  };
  requestAnimationFrame(step);
})`;
